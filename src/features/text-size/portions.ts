import type { Stop } from '@/core/stop';
import { runSliced } from '@/dom/slices';

/** So many elements are read, written and measured together: a task of ours stays well under 200 ms. */
const PORTION = 2000;
/** After each slice a frame lays the whole page out and paints it: portions that are quick share one, in ms. */
const SLICE_MS = 100;
/** On a page of more portions each frame costs more than they do: those far from the window are taken two by two. */
const MANY_PORTIONS = 20;

/**
 * Divides sub-trees into portions of whole sub-trees, in the order of the page but that what the reader sees comes
 * first.
 */
export function portionsOf(view: Window, tops: readonly Element[]): Element[][] {
  const portions: Element[][] = [];
  let portion: Element[] = [];
  let held = 0;
  const close = (): void => {
    if (portion.length > 0) portions.push(portion);
    portion = [];
    held = 0;
  };
  const place = (element: Element): void => {
    const size = element.getElementsByTagName('*').length + 1;
    if (size > PORTION && element.children.length > 1) {
      for (const child of element.children) place(child);
      return;
    }
    if (held + size > PORTION) close();
    portion.push(element);
    held += size;
  };
  for (const top of tops) if (top.localName !== 'head') place(top);
  close();
  if (portions.length < 2) return portions;
  const sorted = portions
    .map((elements) => ({ elements, distance: distanceToWindow(view, elements) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ elements }) => elements);
  return sorted.length > MANY_PORTIONS ? [...sorted.slice(0, 2), ...pairs(sorted.slice(2))] : sorted;
}

function pairs(portions: readonly Element[][]): Element[][] {
  const firsts = portions.filter((_, at) => at % 2 === 0);
  return firsts.map((elements, at) => elements.concat(portions[at * 2 + 1] ?? []));
}

/** How far the elements lie from what the window shows, in windows. */
function distanceToWindow(view: Window, elements: readonly Element[]): number {
  const first = elements[0]?.getBoundingClientRect();
  const last = elements.at(-1)?.getBoundingClientRect();
  if (!first || !last) return 0;
  if (first.top <= view.innerHeight && last.bottom >= 0) return 0;
  return Math.ceil(Math.min(Math.abs(first.top), Math.abs(last.bottom)) / view.innerHeight);
}

/** Portions that wait for their turn. */
export interface Queue {
  /** What fits into a slice is done at once, before the next frame. */
  add(portions: readonly Element[][]): void;
  stop: Stop;
}

export function createQueue(view: Window, run: (portion: readonly Element[]) => void): Queue {
  let waiting: Element[][] = [];
  let stopSlices: Stop | null = null;

  function* work(): Generator<void> {
    for (let portion = waiting.shift(); portion; portion = waiting.shift()) {
      run(portion);
      yield;
    }
    stopSlices = null;
  }

  return {
    add(portions) {
      const [only, ...more] = portions;
      if (stopSlices && only && more.length === 0) run(only);
      else waiting.push(...portions);
      if (stopSlices || waiting.length === 0) return;
      const steps = work();
      stopSlices = () => undefined;
      const stop = runSliced(view, steps, () => undefined, SLICE_MS);
      stopSlices &&= stop;
    },
    stop() {
      waiting = [];
      stopSlices?.();
    },
  };
}
