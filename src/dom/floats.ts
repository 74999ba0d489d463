import { px } from '@/core/px';
import { boundsOf } from './bounds.ts';
import { styleOf } from './style-of.ts';

/** Fewer floats are columns of a page, not rows of a list; more are the page itself, and it would be laid out anew. */
const ROW_ITEMS = 4;
const MOST_ITEMS = 200;

/** Whether the floats of a list have rows that caught on a higher float of the row above. */
export function isSnagged(element: Element): boolean {
  const { firstElementChild: first, childElementCount: count } = element;
  if (!first || count < ROW_ITEMS || count > MOST_ITEMS || styleOf(first).float !== 'left') return false;
  const items = [...element.children];
  if (!isSnag(items.map((item) => boundsOf(item)))) return false;
  return items.every((item) => styleOf(item).float === 'left') && styleOf(element).display === 'block';
}

/** Whether a row begins further in than the first: its first float caught on a higher one. */
function isSnag(places: readonly DOMRect[]): boolean {
  const [first] = places;
  if (!first) return false;
  return places.some((place, at) => {
    const before = places[at - 1];
    return before !== undefined && place.top > before.top + 1 && place.left > first.left + 2;
  });
}

function floats(element: Element): boolean {
  return styleOf(element).float !== 'none';
}

/** Floats within so many boxes within one another are looked for. */
const FLOAT_DEPTH = 3;

/**
 * What of the height of a box is due to something that hangs into it from above: by how many px its first floats begin
 * too low, or all of it where they lie beside that, so that the last have no room; 0 for a box without floats.
 */
export function pushedDown(box: Element): number {
  let first = box.firstElementChild;
  for (let depth = 1; first && depth < FLOAT_DEPTH && !floats(first); depth += 1)
    first = first.firstElementChild;
  const around = first?.parentElement;
  if (!first || !around || !floats(first)) return 0;
  const { paddingTop } = styleOf(around);
  const { marginTop } = styleOf(first);
  const begins = boundsOf(around).top + around.clientTop + px(paddingTop);
  const below = boundsOf(first).top - px(marginTop) - begins;
  return below > 1 ? below : Number.POSITIVE_INFINITY;
}
