import type { Stop } from '@/core/stop';

/** The element that carries everything we show: a closed shadow root in the top layer. */
export interface OverlayHost {
  readonly shadow: ShadowRoot;
  /** Adds style sheet text for what is drawn inside. */
  addStyles(css: string): Stop;
  stop: Stop;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** `:host` rules with `!important` win over whatever a page says about an unknown element. */
const HOST_CSS = `:host {
  all: initial !important; position: fixed !important; inset: 0 !important; display: block !important;
  width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: transparent !important; pointer-events: none !important;
  zoom: 1 !important; z-index: 2147483647 !important;
}
@media print { :host { display: none !important; } }`;

/** How often the host is put back into a page that throws it out. Then we leave the page in peace. */
const RETURNS = 50;

/**
 * Puts the host into the document. It hangs on the root element, so a page that replaces its body keeps it, and moves
 * into a modal dialog while one is open, because everything outside of that is inert.
 */
export function createOverlayHost(document: Document): OverlayHost {
  const view = document.defaultView;
  if (!view) throw new Error('no window to show anything in');
  const host = document.createElementNS(XHTML, 'elder-overlay') as HTMLElement;
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: 'closed' });
  const stopStyles = adopt(shadow, view as Window & typeof globalThis, HOST_CSS);
  let returns = 0;

  const settle = (): void => {
    const home = openDialog(document) ?? document.documentElement;
    if (host.parentNode !== home) {
      if (returns > RETURNS) return;
      returns += 1;
      home.append(host);
    }
    raise(host);
  };
  const observer = new view.MutationObserver(settle);
  observer.observe(document.documentElement, { childList: true });
  observer.observe(document, { childList: true });
  const dialogs = new view.MutationObserver(settle);
  dialogs.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
  settle();

  return {
    shadow,
    addStyles: (css) => adopt(shadow, view as Window & typeof globalThis, css),
    stop() {
      observer.disconnect();
      dialogs.disconnect();
      stopStyles();
      host.remove();
    },
  };
}

function adopt(shadow: ShadowRoot, view: Window & typeof globalThis, css: string): Stop {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  return () => {
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets].filter((other) => other !== sheet);
  };
}

/** Shows the host above whatever entered the top layer before. Browsers without popovers keep it fixed. */
function raise(host: HTMLElement): void {
  if (!('showPopover' in host) || !host.isConnected) return;
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

function openDialog(document: Document): Element | null {
  const open = [...document.querySelectorAll('dialog[open]')].filter((dialog) => dialog.matches(':modal'));
  return open.at(-1) ?? null;
}
