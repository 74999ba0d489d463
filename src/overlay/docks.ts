import { overlapOf, type Rect } from '@/core/geometry';
import { type Stop, stopAll } from '@/core/stop';
import { boundsOf } from '@/dom/bounds';
import { createLedger } from '@/dom/ledger';
import type { RoomParts } from './room.ts';

/** The height that the bar takes, whole or folded. */
export const BAR_HEIGHT_PX = 62;
/** Folded to two buttons it is at most this wide. */
const FOLDED_WIDTH_PX = 96;
/** Its two buttons stand above one another: narrow as they are, they leave the second column of a list to be read. */
export const FOLDED_HEIGHT_PX = 2 * BAR_HEIGHT_PX;

/** Lifts what it marks by the height of the bar. */
export const LIFT = 'elder-lift';

/** How often bars of the page at its lower edge are looked for; they come late and rarely. */
const LOOK_MS = 2000;
/** A look that takes longer than this, in ms, goes on the next time. */
const LOOK_MOST_MS = 40;
/** On a page where a look takes long the next one waits this many times as long. */
const REST_FACTOR = 100;
/** How far apart the places are at which they are looked for, px: nothing that is to be pressed is narrower. */
const STRIDE_PX = 32;

/**
 * Watches what the page has fixed at the lower edge of its window. A bar across it keeps its place while ours is folded
 * above it (docs/decisions/bars-below.md); all else that ours would cover is lifted.
 */
export function watchDocks(parts: Pick<RoomParts, 'window' | 'dock' | 'isUnfolded' | 'seeThrough'>): Stop {
  const { window, dock, isUnfolded, seeThrough } = parts;
  const ledger = createLedger();
  /** How high each is. */
  const bars = new Map<Element, number>();
  const isFolded = (): boolean => dock.peek() > 0 && !isUnfolded.peek();
  const areas = (): Rect[] => {
    const { innerWidth: right, innerHeight: bottom } = window;
    const edge = { left: 0, right, top: bottom - BAR_HEIGHT_PX, bottom };
    if (!isFolded()) return [edge];
    const end = bottom - dock.peek();
    return [{ left: right - FOLDED_WIDTH_PX, right, top: end - FOLDED_HEIGHT_PX, bottom: end }, edge];
  };
  let timer = 0;
  let places = fixedIn(window, areas());

  const take = (found: readonly Element[]): void => {
    const [ours] = areas();
    for (const element of [...bars.keys(), ...found]) {
      const height = barHeight(window, element, bars.get(element) ?? 0);
      if (height > 0) bars.set(element, height);
      else bars.delete(element);
    }
    for (const element of isUnfolded.peek() ? [...found, ...bars.keys()] : found) {
      const rect = boundsOf(element);
      const isLow = rect.top > window.innerHeight / 2;
      const keepsPlace = bars.has(element) && !isUnfolded.peek();
      if (isLow && !keepsPlace && ours && overlapOf(rect, ours) > 0)
        ledger.mark(element, LIFT, isFolded() ? 'folded' : '');
    }
    dock.value = Math.max(0, ...bars.values());
  };
  const look = (): void => {
    const from = window.performance.now();
    const wasFolded = isFolded();
    const found: Element[] = [];
    seeThrough(() => {
      for (let isDue = true; isDue; isDue = window.performance.now() - from < LOOK_MOST_MS) {
        const { value, done } = places.next();
        if (value) found.push(value);
        if (!done) continue;
        places = fixedIn(window, areas());
        break;
      }
    });
    take(found);
    const took = window.performance.now() - from;
    if (isFolded() === wasFolded) timer = window.setTimeout(look, Math.max(LOOK_MS, took * REST_FACTOR));
    else lookAnew();
  };
  /** Ours stands elsewhere now. */
  const lookAnew = (): void => {
    window.clearTimeout(timer);
    ledger.undo();
    places = fixedIn(window, areas());
    timer = window.setTimeout(look, 0);
  };
  window.addEventListener('load', lookAnew);
  return stopAll([
    () => window.removeEventListener('load', lookAnew),
    () => (dock.value = 0),
    () => ledger.undo(),
    () => window.clearTimeout(timer),
    isUnfolded.subscribe(lookAnew),
  ]);
}

/**
 * How many px of the window's lower end a bar takes that the page has fixed across it; 0 if this is none, or none any
 * more. What begins in the upper half is no bar.
 *
 * @param last what one takes that has slid out of the window: it will be back
 */
function barHeight({ innerWidth, innerHeight }: Window, element: Element, last: number): number {
  const { top, bottom, width } = boundsOf(element);
  const lifted = element.hasAttribute(LIFT) ? BAR_HEIGHT_PX : 0;
  const isAcross = width > innerWidth / 2 && bottom + lifted > innerHeight - STRIDE_PX;
  if (!isAcross || top <= innerHeight / 2) return 0;
  return top + lifted < innerHeight ? innerHeight - top - lifted : last;
}

/**
 * What the page has fixed in areas of the window, place by place; null where there is nothing. Only the topmost element
 * of each place is asked for: a list of all that lie there is dear on a long page.
 */
function* fixedIn(window: Window, areas: readonly Rect[]): Generator<Element | null, void> {
  const seen = new Set<Element>();
  for (const { left, top, right, bottom } of areas) {
    for (let y = top + STRIDE_PX / 4; y < bottom; y += STRIDE_PX) {
      for (let x = left + STRIDE_PX / 2; x < right; x += STRIDE_PX)
        yield fixedAround(window, window.document.elementFromPoint(x, y), seen);
    }
  }
}

/** The fixed box that an element lies in; null where there is none, or where it has been looked at before. */
function fixedAround(window: Window, from: Element | null, seen: Set<Element>): Element | null {
  for (let element = from; element && !seen.has(element); element = element.parentElement) {
    seen.add(element);
    const { position, bottom } = window.getComputedStyle(element);
    if (position === 'fixed' || (position === 'sticky' && bottom !== 'auto')) return element;
  }
  return null;
}
