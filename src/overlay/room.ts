import type { Watched } from '@/core/state';
import { type Stop, stopAll } from '@/core/stop';
import { createLedger } from '@/dom/ledger';
import { createSheet } from '@/dom/style-sheets';
import type { Settings } from '@/settings/schema';

const LIFT = 'elder-lift';

/** How often bars of the page at its lower edge are looked for; they come late and rarely. */
const LOOK_MS = 2000;

/** Where along the lower edge they are looked for, as shares of the width. */
const SPOTS = [0.05, 0.3, 0.5, 0.7, 0.95];

/**
 * Keeps room for the bar: the page scrolls far enough that its last line stands above it, and what the page itself
 * has fixed at its lower edge is lifted by as much.
 *
 * @param height of the bar, px
 */
export function keepRoom(
  window: Window & typeof globalThis,
  settings: Watched<Settings>,
  height: number,
): Stop {
  const sheet = createSheet(window, '', [window.document]);
  const ledger = createLedger();
  const lift = (): void => {
    for (const element of dockedAtBottom(window, height)) ledger.mark(element, LIFT, '');
  };
  let timer = 0;
  const unsubscribe = settings.subscribe(({ enabled }) => {
    sheet.replace(enabled ? roomCss(height) : '');
    window.clearInterval(timer);
    if (enabled) {
      lift();
      timer = window.setInterval(lift, LOOK_MS);
    } else ledger.undo();
  });
  return stopAll([sheet.remove, () => ledger.undo(), () => window.clearInterval(timer), unsubscribe]);
}

function roomCss(height: number): string {
  return `html::after { content: ""; display: block; clear: both; height: ${height}px }
    html { scroll-padding-bottom: ${height}px }
    [${LIFT}] { translate: 0 -${height}px !important }
    @media print { html::after { display: none } [${LIFT}] { translate: none !important } }`;
}

/** What the page has fixed to its lower edge and the bar would cover; things as high as the window are left alone. */
function dockedAtBottom(window: Window, height: number): Set<Element> {
  const { document, innerWidth, innerHeight } = window;
  const docked = new Set<Element>();
  for (const spot of SPOTS) {
    for (const element of document.elementsFromPoint(innerWidth * spot, innerHeight - height / 2)) {
      if (element.hasAttribute(LIFT)) break;
      if (element.localName.startsWith('elder-')) continue;
      if (window.getComputedStyle(element).position !== 'fixed') continue;
      if (element.getBoundingClientRect().top > innerHeight / 2) docked.add(element);
      break;
    }
  }
  return docked;
}
