import type { OverlayHost } from '@/overlay/host';
import { startWayBack } from '@/overlay/way-back';
import type { App } from './app.ts';

/** Shows in a top frame, once it is parsed, the way back to the mode while it is off, and the bar while it is on. */
export function offerWays(app: App, host: () => OverlayHost): void {
  const { window, platform, store, report } = app.parts;
  const { settings } = store;
  const offer = (): void => {
    startWayBack({
      document: window.document,
      settings,
      host,
      turnOn: () => void store.update({ enabled: true }),
    });
    // Where the mode is on the bar's script comes with the page; where it is turned on later it is asked for.
    settings.subscribe(({ enabled }) => {
      if (enabled && !app.hasOverlay) platform.load('top').catch(report);
    });
  };
  whenParsed(window, () => void store.ready.then(offer));
}

/** After the scripts that the browser runs when a document has been parsed. */
function whenParsed(window: Window, run: () => void): void {
  const { document } = window;
  if (document.readyState !== 'loading') run();
  else document.addEventListener('DOMContentLoaded', () => window.setTimeout(run), { once: true });
}
