import { FACES } from '@/features/faces';
import { startOverlay } from '@/overlay/start-overlay';
import { sharedApp, sharedHost } from './registry.ts';

/** Shows the bar in the top frame, once the settings are known. Starting twice is starting once. */
export function startTop(): void {
  const app = sharedApp();
  const host = sharedHost();
  if (!app || !host) return;
  const { window, platform, store } = app.parts;
  void store.ready.then(() => {
    if (app.hasOverlay) return;
    startOverlay({
      window,
      host: host(),
      platform,
      store,
      faces: FACES,
      tool: app.tool,
      chooseTool: app.chooseTool,
      attachOverlay: app.attachOverlay,
    });
  });
}
