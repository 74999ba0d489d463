import type { Watched } from '@/core/state';
import { type Stop, stopAll } from '@/core/stop';
import { createLedger } from '@/dom/ledger';
import { createSheet } from '@/dom/style-sheets';
import type { Settings } from '@/settings/schema';

const LIFT = 'elder-lift';

/** How often bars of the page at its lower edge are looked for; they come late and rarely. */
const LOOK_MS = 2000;

/** A look that takes longer than this, in ms, goes on the next time. */
const LOOK_MOST_MS = 40;

/** On a page where a look takes long the next one waits this many times as long. */
const REST_FACTOR = 100;

/** How far apart the places are at which they are looked for, px: nothing that is to be pressed is narrower. */
const STRIDE_PX = 32;

/**
 * Keeps room for the bar: the page scrolls far enough that its last line stands above it, and above a strip that is
 * open, and what the page itself has fixed at its lower edge is lifted by as much as the bar is high.
 *
 * @param height of the bar, px
 * @param strip height of the strip above it, px; 0 for none
 * @param seeThrough runs a look while the bar itself cannot be hit
 */
export function keepRoom(
  window: Window & typeof globalThis,
  settings: Watched<Settings>,
  height: number,
  strip: Watched<number>,
  seeThrough: (look: () => void) => void,
): Stop {
  let makeRoom: Stop | null = null;
  let makeStripRoom: Stop | null = null;
  const ledger = createLedger();
  let timer = 0;
  let places = dockedAtBottom(window, height);
  const lift = (): void => {
    const from = window.performance.now();
    const docked: Element[] = [];
    seeThrough(() => {
      for (let isDue = true; isDue; isDue = window.performance.now() - from < LOOK_MOST_MS) {
        const { value, done } = places.next();
        if (value) docked.push(value);
        if (!done) continue;
        places = dockedAtBottom(window, height);
        break;
      }
    });
    for (const element of docked) ledger.mark(element, LIFT, '');
    const took = window.performance.now() - from;
    timer = window.setTimeout(lift, Math.max(LOOK_MS, took * REST_FACTOR));
  };
  const unwatch = strip.subscribe((above) => {
    makeStripRoom?.();
    makeStripRoom =
      above === 0 ? null : createSheet(window, spaceCss(height + above), [window.document]).remove;
  });
  const unsubscribe = settings.subscribe(({ enabled }) => {
    if (!enabled) makeRoom?.();
    makeRoom = enabled ? (makeRoom ?? createSheet(window, roomCss(height), [window.document]).remove) : null;
    window.clearTimeout(timer);
    if (enabled) timer = window.setTimeout(lift, 0);
    else ledger.undo();
  });
  return stopAll([
    () => makeRoom?.(),
    () => makeStripRoom?.(),
    unwatch,
    () => ledger.undo(),
    () => window.clearTimeout(timer),
    unsubscribe,
  ]);
}

function spaceCss(height: number): string {
  return `html::after { content: ""; display: block; clear: both; height: ${height}px }
    html { scroll-padding-bottom: ${height}px }
    @media print { html::after { display: none } }`;
}

function roomCss(height: number): string {
  return `${spaceCss(height)}
    [${LIFT}] { translate: 0 -${height}px !important }
    @media print { [${LIFT}] { translate: none !important } }`;
}

/**
 * What the page has fixed to its lower edge and the bar would cover, place by place; null where there is nothing.
 * Things as high as the window are left alone. Only the topmost element of each place is asked for: a list of all that
 * lie there is dear on a long page.
 */
function* dockedAtBottom(window: Window, height: number): Generator<Element | null, void> {
  const { document, innerWidth, innerHeight } = window;
  const seen = new Set<Element>();
  for (let y = innerHeight - height + STRIDE_PX / 4; y < innerHeight; y += STRIDE_PX) {
    for (let x = STRIDE_PX / 2; x < innerWidth; x += STRIDE_PX) {
      const fixed = fixedAround(window, document.elementFromPoint(x, y), seen);
      yield fixed && fixed.getBoundingClientRect().top > innerHeight / 2 ? fixed : null;
    }
  }
}

/** The fixed box that an element lies in; null where there is none, or where it has been looked at before. */
function fixedAround(window: Window, from: Element | null, seen: Set<Element>): Element | null {
  for (let element = from; element && !seen.has(element); element = element.parentElement) {
    seen.add(element);
    if (window.getComputedStyle(element).position === 'fixed') return element;
  }
  return null;
}
