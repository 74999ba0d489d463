import { areaOf, collide, overlapOf, type Rect, sweepPairs, unionOf, visibleShare } from '@/core/geometry';
import { boundsOf } from './bounds.ts';
import { type Box, type BoxBook, fixedAround, parentOf } from './box-book.ts';
import { createClips } from './clips.ts';
import { isShown } from './is-shown.ts';
import type { SeenText } from './seen-text.ts';

/** Something else that takes up room: a picture, a control, a box out of the flow. */
export interface Solid {
  readonly element: Element;
  readonly before: Rect;
}

/** Text that came to lie over or under something that it did not touch before. */
export interface Collision {
  readonly texts: readonly SeenText[];
  /** Whether one is hardly to be read for the other. */
  readonly isGrave: boolean;
  /** The branch that lay wholly below the other before, in `under`, and by how many px it is too high now. */
  readonly lower: Element | null;
  readonly under: Element;
  readonly by: number;
  /** The text that stood before the other on the line, and what it runs into now. */
  readonly runsInto: { readonly text: SeenText; readonly element: Element; readonly edge: number } | null;
}

/** Boxes that lay on one another by no more than so many px lay below one another. */
const TOUCHING = 6;
/** What was apart stays apart by so many px: a text in a button has the button's edge around it. */
const MOST_GAP = 20;
const GRAVE_SHARE = 1 / 3;
const SOLIDS = 'img,video,canvas,iframe,input,button,select,textarea';
const OUT_OF_FLOW: ReadonlySet<string> = new Set(['absolute', 'fixed', 'sticky']);

export function readSolids(tops: readonly Element[], boxes: Iterable<Box>): Solid[] {
  const elements = new Set(tops.flatMap((top) => [...top.querySelectorAll(SOLIDS)]));
  for (const box of boxes) if (OUT_OF_FLOW.has(box.position)) elements.add(box.element);
  return [...elements].flatMap((element) => {
    const before = extentOf(element);
    return isEmpty(before) ? [] : [{ element, before }];
  });
}

/** Where a box lies; of one without a size, which only groups others, where its children lie. */
export function extentOf(element: Element, depth = GROUP_DEPTH): Rect {
  const own = boundsOf(element);
  if (!isEmpty(own) || depth === 0) return own;
  const parts = [...element.children]
    .map((child) => extentOf(child, depth - 1))
    .filter((one) => !isEmpty(one));
  return unionOf(parts);
}

/** Groups within groups that are looked into. */
const GROUP_DEPTH = 3;

function isEmpty({ left, right, top, bottom }: Rect): boolean {
  return !(right - left > 1 && bottom - top > 1);
}

/** `rects` are the places of the texts now. */
export function findCollisions(
  seen: readonly SeenText[],
  rects: readonly Rect[],
  solids: readonly Solid[],
  book: BoxBook,
): Collision[] {
  const placed: Placed[] = seen.map((item, at) => ({ item, now: rects[at] ?? item.before }));
  const clips = createClips();
  for (const item of solids) {
    const now = boundsOf(item.element);
    const above = item.element.parentElement;
    const isVisible =
      !isEmpty(now) && isShown(item.element) && (!above || visibleShare(now, clips(book.of(above))) > 0.3);
    if (isVisible) placed.push({ item, now });
  }
  const layers = new Map(solids.map(({ element, before }) => [element, before]));
  const found: Collision[] = [];
  sweepPairs(placed, (one, two) => {
    if (!('node' in one.item || 'node' in two.item)) return;
    if (!collide(one.now, two.now) || collide(one.item.before, two.item.before)) return;
    const collision = describeCollision(one, two, layers, book);
    if (collision) found.push(collision);
  });
  return found;
}

/** What has to move down, and by how many px. */
export interface Moves {
  /** Boxes out of the flow, which move alone. */
  readonly layers: ReadonlyMap<Element, number>;
  /** By the box that holds it, the first that flows in it. */
  readonly flowing: ReadonlyMap<Element, { readonly lower: Element; readonly by: number }>;
}

export function movesOf(collisions: readonly Collision[], isLayer: (element: Element) => boolean): Moves {
  const layers = new Map<Element, number>();
  const flowing = new Map<Element, { lower: Element; by: number }>();
  for (const { lower, under, by } of collisions) {
    if (!lower) continue;
    if (isLayer(lower)) {
      layers.set(lower, Math.max(by, layers.get(lower) ?? 0));
      continue;
    }
    const known = flowing.get(under);
    if (known?.lower === lower) known.by = Math.max(known.by, by);
    else if (!known || known.lower.compareDocumentPosition(lower) & Node.DOCUMENT_POSITION_PRECEDING)
      flowing.set(under, { lower, by });
  }
  return { layers, flowing };
}

interface Placed {
  readonly item: SeenText | Solid;
  readonly now: Rect;
}

function describeCollision(
  one: Placed,
  two: Placed,
  layers: ReadonlyMap<Element, Rect>,
  book: BoxBook,
): Collision | null {
  const [upper, lower] = one.item.before.top <= two.item.before.top ? [one, two] : [two, one];
  const [a, b] = [elementOf(upper.item), elementOf(lower.item)];
  if (a.contains(b) || b.contains(a)) return null;
  const { under, branch } = branchOf(b, a);
  const above = branchOf(a, b).branch;
  if (areStacked(layers.get(branch), layers.get(above))) return null;
  // What is pinned to the window lies over whatever is scrolled there: only a bar above the page has a place in it.
  const [pinnedA, pinnedB] = [fixedAround(book.of(a)), fixedAround(book.of(b))];
  if (pinnedA !== pinnedB && (pinnedB || upper.item.before.top > TOUCHING)) return null;
  const gap = lower.item.before.top - upper.item.before.bottom;
  const moved = escapeeAround(book.of(b), branch) ?? branch;
  // What flows and begins above the other branch lies under it: moved down, it would leave its place empty.
  const liesUnder = !layers.has(moved) && extentOf(moved).top < extentOf(above).top - TOUCHING;
  return {
    texts: [one.item, two.item].filter((item) => 'node' in item),
    isGrave: overlapOf(one.now, two.now) > Math.min(areaOf(one.now), areaOf(two.now)) * GRAVE_SHARE,
    lower: gap >= -TOUCHING && !liesUnder ? moved : null,
    under,
    runsInto: runsInto(upper, lower, book) ?? runsInto(lower, upper, book),
    by: upper.now.bottom - lower.now.top + Math.min(Math.max(gap, 0), MOST_GAP),
  };
}

function runsInto(first: Placed, second: Placed, book: BoxBook): Collision['runsInto'] {
  if (!('node' in first.item) || first.item.before.right > second.item.before.left + TOUCHING) return null;
  const element = elementOf(second.item);
  return fixedAround(book.of(element)) ? null : { text: first.item, element, edge: second.now.left };
}

/** Layers that lay on one another before (the panels of tabs, the pictures of a carousel) may do so now. */
function areStacked(a: Rect | undefined, b: Rect | undefined): boolean {
  return a !== undefined && b !== undefined && overlapOf(a, b) > Math.min(areaOf(a), areaOf(b)) / 2;
}

/** The outermost box around `box`, below `branch`, that is placed from further out: it does not move with the branch. */
function escapeeAround(box: Box, branch: Element): Element | null {
  let found: Element | null = null;
  for (let at: Box | null = box; at && at.element !== branch; at = at.parent)
    if (escapes(at, branch)) found = at.element;
  return found;
}

/** Whether an absolute box inside `branch` is placed by something outside of it. */
export function escapes(box: Box, branch: Element): boolean {
  if (box.position !== 'absolute' || !branch.contains(box.element) || box.element === branch) return false;
  for (let at = box.parent; at; at = at.parent) {
    if (at.position !== 'static') return false;
    if (at.element === branch) return true;
  }
  return false;
}

/** The nearest element that holds both, and its child that holds the first. */
function branchOf(element: Element, other: Element): { under: Element; branch: Element } {
  let branch = element;
  let under = parentOf(element) ?? element;
  while (!under.contains(other) && under !== branch) {
    branch = under;
    under = parentOf(under) ?? under;
  }
  return { under, branch };
}

function elementOf(item: SeenText | Solid): Element {
  return 'node' in item ? blockOf(item.box).element : item.element;
}

function blockOf(box: Box): Box {
  let at = box;
  while ((at.display === 'inline' || at.display === 'contents') && at.parent) at = at.parent;
  return at;
}
