import type { Watched } from '@/core/state';
import { type Stop, stopAll } from '@/core/stop';
import { createLedger } from '@/dom/ledger';
import { createSheet } from '@/dom/style-sheets';
import type { Settings } from '@/settings/schema';

const LIFT = 'elder-lift';

/** How often bars of the page at its lower edge are looked for; they come late and rarely. */
const LOOK_MS = 2000;

/** How far apart the places are at which they are looked for, px: nothing that is to be pressed is narrower. */
const STRIDE_PX = 32;

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
  const { innerWidth, innerHeight } = window;
  const docked = new Set<Element>();
  for (let y = innerHeight - height + STRIDE_PX / 4; y < innerHeight; y += STRIDE_PX) {
    for (let x = STRIDE_PX / 2; x < innerWidth; x += STRIDE_PX) {
      const found = dockedAt(window, x, y);
      if (found) docked.add(found);
    }
  }
  return docked;
}

function dockedAt(window: Window, x: number, y: number): Element | null {
  const fixed = window.document
    .elementsFromPoint(x, y)
    .find((element) => !isOurs(element) && window.getComputedStyle(element).position === 'fixed');
  return fixed && fixed.getBoundingClientRect().top > window.innerHeight / 2 ? fixed : null;
}

function isOurs(element: Element): boolean {
  return element.localName.startsWith('elder-');
}
