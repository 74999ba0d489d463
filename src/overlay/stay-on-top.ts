import type { Stop } from '@/core/stop';
import { withEachRoot } from '@/dom/each-root';

/** How often the host is put back into a page that throws it out. Then we leave the page in peace. */
const RETURNS = 50;

/** Pages that raise something again whenever we rise would race with us for ever: so long is waited before we rise. */
const RISE_AFTER_MS = 100;

/** Puts the host into the document and keeps it above all else. */
export function stayOnTop(document: Document, host: HTMLElement): Stop {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let returns = 0;
  let timer = 0;

  const settle = (): void => {
    const home = homeIn(document);
    if (!home) return;
    if (host.parentNode !== home) {
      if (returns > RETURNS) return;
      returns += 1;
      home.append(host);
    }
    // A dialog may leave together with us from anywhere; from the root element only we can be thrown out.
    thrownOut.disconnect();
    thrownOut.observe(document, { childList: true, subtree: home !== document.documentElement });
    thrownOut.observe(home, { childList: true });
    raise(host);
  };
  const thrownOut = new view.MutationObserver(() => {
    if (host.parentNode !== homeIn(document)) settle();
  });
  const dialogs = new view.MutationObserver(settle);
  dialogs.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });

  const riseSoon = (event: Event): void => {
    if (event.target === host || (event as ToggleEvent).newState === 'closed') return;
    view.clearTimeout(timer);
    timer = view.setTimeout(settle, RISE_AFTER_MS);
  };
  const unlisten = withEachRoot(document, () => {
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    document.addEventListener('toggle', riseSoon, options);
    document.addEventListener('fullscreenchange', riseSoon, options);
    return () => controller.abort();
  });
  settle();

  return () => {
    view.clearTimeout(timer);
    unlisten();
    thrownOut.disconnect();
    dialogs.disconnect();
  };
}

/** Shows the host above whatever entered the top layer before. Browsers without popovers keep it fixed. */
function raise(host: HTMLElement): void {
  if (!('showPopover' in host) || !host.isConnected || showsFilm(host.ownerDocument)) return;
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

/**
 * The root element, so that a page that replaces its body keeps the host; but while a modal dialog is open or an
 * element fills the screen that one, because everything outside of it is inert.
 */
function homeIn(document: Document): Element | null {
  const full = showsFilm(document) ? null : document.fullscreenElement;
  return openDialog(document) ?? full ?? document.documentElement;
}

function openDialog(document: Document): Element | null {
  const open = [...document.querySelectorAll('dialog[open]')].filter((dialog) => dialog.matches(':modal'));
  return open.at(-1) ?? null;
}

/** A film or a frame that fills the screen is left alone: its own controls are where the bar would be. */
function showsFilm({ fullscreenElement: full }: Document): boolean {
  if (!full) return false;
  return full.matches('video, iframe, object, embed, img, canvas') || full.querySelector('video') !== null;
}
