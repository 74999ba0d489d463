import { XHTML } from '@/core/namespaces';
import { type Stop, stopAll } from '@/core/stop';
import { withEachRoot } from '@/dom/each-root';
import tokens from '@/ui/tokens.css?inline';
import { shieldPresses } from './shield.ts';
import { stayOnTop } from './stay-on-top.ts';

/** The element that carries everything we show: a closed shadow root in the top layer. */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Adds style sheet text for what is drawn inside. */
  addStyles(css: string): Stop;
  /** Whether the button that is being pressed has the focus and goes away: what comes instead is to take it. */
  readonly focusDue: { now: boolean };
  stop: Stop;
}

/**
 * `:host` rules with `!important` win over whatever a page says about an unknown element.
 *
 * @param zoom what undoes the page's own zoom
 */
const hostCss = (zoom: number): string => `:host {
  all: initial !important; position: fixed !important; inset: 0 !important; display: block !important;
  width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: transparent !important; pointer-events: none !important;
  direction: ltr !important; unicode-bidi: isolate !important; zoom: ${zoom} !important; z-index: 2147483647 !important;
}
@media print { :host { display: none !important; } }`;

/** Makes the host and keeps it above the page, as large as it is, whatever the page does. */
export function createOverlayHost(document: Document): OverlayHost {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view) throw new Error('no window to show anything in');
  const element = document.createElementNS(XHTML, 'elder-overlay') as HTMLElement;
  element.setAttribute('popover', 'manual');
  const shadow = element.attachShadow({ mode: 'closed' });
  const addStyles = (css: string): Stop => adopt(shadow, sheetOf(view, css));
  const stopStyles = stopAll([addStyles(hostCss(1)), addStyles(tokens)]);
  return {
    element,
    shadow,
    addStyles,
    focusDue: { now: false },
    stop: stopAll([
      () => element.remove(),
      stopStyles,
      stayOnTop(document, element),
      withEachRoot(document, () => shieldPresses(view, element, shadow)),
      undoZoom(view, element, shadow),
    ]),
  };
}

/** Browsers round borders down: a zoom of 0.999999 would make them a px thinner. */
const ABOVE_ROUNDING = 1e-6;

/** A page that zooms its root would zoom the host with it; the host's own size in px then changes, which tells us. */
function undoZoom(view: Window & typeof globalThis, host: HTMLElement, shadow: ShadowRoot): Stop {
  const sheet = sheetOf(view, '');
  const stop = adopt(shadow, sheet);
  const observer = new view.ResizeObserver(() => {
    const zoom = host.parentElement?.currentCSSZoom ?? 1;
    sheet.replaceSync(zoom === 1 ? '' : hostCss(1 / zoom + ABOVE_ROUNDING));
  });
  observer.observe(host);
  return stopAll([stop, () => observer.disconnect()]);
}

function sheetOf(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function adopt(shadow: ShadowRoot, sheet: CSSStyleSheet): Stop {
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  return () => {
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets].filter((other) => other !== sheet);
  };
}
