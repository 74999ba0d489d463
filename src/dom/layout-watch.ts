import type { Rect } from '@/core/geometry';
import { boundsOf } from './bounds.ts';
import { type Box, type BoxBook, type Out, outOf } from './box-book.ts';
import { clippersOf } from './clips.ts';
import { type Collision, escapes, findCollisions, readSolids, type Solid } from './collisions.ts';
import { type ClippedText, findHidden, type LostText, readClipped } from './hidden-text.ts';
import { readSeen, rectOf, type SeenText } from './seen-text.ts';

/** A box that its contents stand out of by more than before, in px. */
export interface Strain {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
}

/** A box that stays in the window while the page scrolls below it, and what it takes of the window. */
export interface Pinned {
  readonly box: Box;
  readonly before: Rect;
  readonly now: Rect;
}

/** A bar at the lower edge of the window that has become higher, or a panel that has grown out at the upper edge. */
export function isGrownDock({ box, before, now }: Pinned): boolean {
  const { innerHeight = 0 } = box.element.ownerDocument.defaultView ?? {};
  const isLow = before.top > innerHeight / 2 && now.bottom - now.top > before.bottom - before.top + 1;
  return isLow || (before.top >= 0 && now.top < -1);
}

/** What became of the text. */
export interface Look {
  readonly hidden: readonly LostText[];
  readonly collisions: readonly Collision[];
}

/** Compares the layout with what it was when the watch began. Reads only. */
export interface LayoutWatch {
  /** Something was changed: what was found does not hold any more. Strains are looked for around `changed` only. */
  forget(changed?: readonly Element[]): void;
  /** Takes boxes in that are about to grow. */
  include(elements: readonly Element[]): void;
  /** Takes further sub-trees in, with their texts, as they lie now. */
  watch(tops: readonly Element[], texts: readonly Text[]): void;
  /** All boxes that hold text, and all around them. */
  boxes(): Iterable<Box>;
  /** The texts that could be read before. */
  readonly texts: readonly SeenText[];
  strains(): Strain[];
  /** Text that clipping boxes hide now. */
  hidden(): readonly LostText[];
  /** Boxes that showed the first lines of a longer text and cut these now: by how many px they are too low. */
  cut(): ReadonlyMap<Box, number>;
  /** Columns that made one of them fall below the one before it, by having grown, and how wide they were, in px. */
  fallen(): ReadonlyMap<Element, number>;
  /** Tables that stand out of the boxes around them by more than before. */
  wideTables(): Box[];
  look(): Look;
  pinned(): Pinned[];
  /** How high the boxes out of the page's flow are together, in px. */
  layersHeight(): number;
  /** Where a box out of the flow lay before; undefined for others. */
  placeOf(element: Element): Rect | undefined;
  /** The boxes inside `element` that are placed from outside of it, and do not move with it. */
  escapeesOf(element: Element): Element[];
  /**
   * What makes the page wider than it was; none while it is not: each innermost box, and those around it with which
   * it is narrowed as one (a block with its lines, a table with its cells), outermost last.
   */
  sideways(): Box[][];
}

/** Bars that are pinned to the window lie this near to body in the tree. */
const BAR_DEPTH = 2;
/** So many elements are asked whether they are one. */
const MOST_ASKED = 60;

/** Takes into the book what may be pinned to the window, with text in it or without. */
export function findBars(document: Document, book: BoxBook): void {
  let level: Element[] = document.body ? [document.body] : [];
  for (let depth = 0; depth < BAR_DEPTH; depth += 1) {
    level = level.flatMap((element) => [...element.children]).slice(0, MOST_ASKED);
    for (const element of level) book.of(element);
  }
}

export function watchLayout(tops: readonly Element[], texts: readonly Text[], book: BoxBook): LayoutWatch {
  const range = (texts[0]?.ownerDocument ?? document).createRange();
  const seen: SeenText[] = [];
  const cut: SeenText[] = [];
  const clipped: ClippedText[] = [];
  const showing = new Set<Box>();
  const solids: Solid[] = [];
  const columns: Column[] = [];
  const placeBefore = new Map<Element, Rect>();
  const read = new Set<Box>();

  function show(box: Box): void {
    for (let at: Box | null = box; at && !showing.has(at); at = at.parent) showing.add(at);
  }
  function watch(tops: readonly Element[], texts: readonly Text[]): void {
    layers = null;
    for (const text of readSeen(texts, book, range)) {
      if (text.lines !== null) {
        cut.push(text);
        continue;
      }
      seen.push(text);
      clipped.push(...readClipped(text));
      show(text.box);
    }
    const fresh = [...book.boxes].filter((box) => !read.has(box));
    for (const box of fresh) {
      read.add(box);
      columns.push(...readColumn(box));
    }
    for (const solid of readSolids(tops, fresh)) {
      if (placeBefore.has(solid.element)) continue;
      solids.push(solid);
      placeBefore.set(solid.element, solid.before);
    }
  }

  let layers: Box[] | null = null;
  let around: Set<Box> | null = null;
  let found: Look | null = null;
  let outs = new Map<Box, Out>();
  const outNow = (box: Box): Out => {
    const out = outs.get(box) ?? outOf(box.element);
    outs.set(box, out);
    return out;
  };

  const look = (): Look => {
    const rects = seen.map(({ node }) => rectOf(range, node));
    return {
      hidden: findHidden(clipped, range, outNow),
      collisions: findCollisions(seen, rects, solids, book),
    };
  };
  const findPinned = (box: Box): Pinned[] => {
    if (!isPinned(box)) return [];
    const now = boundsOf(box.element);
    // What was empty then, as its pictures were still to come, has not grown.
    return [{ box, before: placeBefore.get(box.element) ?? now, now }];
  };

  watch(tops, texts);
  return {
    watch,
    forget(changed) {
      found = null;
      outs = new Map();
      around = changed ? withAncestors(changed, book) : null;
    },
    include(elements) {
      for (const element of elements) show(book.of(element));
    },
    boxes: () => book.boxes,
    texts: seen,
    strains: () => [...(around ?? book.boxes)].flatMap((box) => strainOf(box, showing, outNow)),
    hidden: () => found?.hidden ?? findHidden(clipped, range, outNow),
    cut: () => findCut(cut, range),
    fallen: () => new Map(columns.flatMap(grownOf)),
    wideTables: () => [...book.boxes].filter(isWideTable),
    look: () => (found ??= look()),
    sideways: () => findSideways(book),
    pinned: () => [...book.boxes].flatMap(findPinned),
    layersHeight() {
      layers ??= [...book.boxes].filter(({ position }) => position === 'absolute' || position === 'fixed');
      return layers.reduce((sum, { element }) => sum + element.clientHeight, 0);
    },
    placeOf: (element) => placeBefore.get(element),
    escapeesOf: (element) => [...book.boxes].filter((box) => escapes(box, element)).map((box) => box.element),
  };
}

function withAncestors(elements: readonly Element[], book: BoxBook): Set<Box> {
  const boxes = new Set<Box>();
  for (const element of elements)
    for (let box: Box | null = book.of(element); box && !boxes.has(box); box = box.parent) boxes.add(box);
  return boxes;
}

/** A float that stands beside the one before it. */
interface Column {
  readonly element: Element;
  readonly previous: Element;
  readonly width: number;
  readonly previousWidth: number;
}

/** A narrower float, in px, is an item of a list; a lower one is a part of a bar, and better goes on below. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 100;

function readColumn({ element, floats }: Box): Column[] {
  const previous = floats ? element.previousElementSibling : null;
  if (!previous) return [];
  const [own, other] = [boundsOf(element), boundsOf(previous)];
  const isBeside = own.top < other.bottom - 1 && other.top < own.bottom - 1;
  if (!isBeside || own.width < LEAST_WIDTH || own.height < LEAST_HEIGHT) return [];
  return [{ element, previous, width: own.width, previousWidth: other.width }];
}

/** Who of the two has grown, if they do not stand beside one another any more. */
function grownOf({ element, previous, width, previousWidth }: Column): [Element, number][] {
  const [own, other] = [boundsOf(element), boundsOf(previous)];
  if (own.top < other.bottom - 1) return [];
  if (own.width > width + 1) return [[element, width]];
  return other.width > previousWidth + 1 && previousWidth >= LEAST_WIDTH ? [[previous, previousWidth]] : [];
}

function isPinned(box: Box): boolean {
  return box.position === 'fixed' || box.position === 'sticky';
}

function strainOf(box: Box, showing: ReadonlySet<Box>, outNow: (box: Box) => Out): Strain[] {
  const { element, clipsX, clipsY, scrollsX, scrollsY } = box;
  // The page's own box is the window to a browser: it is always lower than what is in it.
  if (!box.canStrain || element === element.ownerDocument.scrollingElement) return [];
  const isIdle = (clipsX || clipsY) && !showing.has(box);
  const mayX = !(scrollsX || (clipsX && isIdle));
  const mayY = !(scrollsY || (clipsY && isIdle));
  if (!mayX && !mayY) return [];
  const out = outNow(box);
  const x = mayX ? newOut(out.x, box.outX) : 0;
  const y = mayY ? newOut(out.y, box.outY) : 0;
  return x === 0 && y === 0 ? [] : [{ box, x, y }];
}

/** Rounding makes a px of difference. */
function newOut(now: number, before: number): number {
  const more = now - Math.max(0, before);
  return more > 1 ? more : 0;
}

function findCut(texts: readonly SeenText[], range: Range): Map<Box, number> {
  const cut = new Map<Box, number>();
  for (const { node, box, lines } of texts) {
    const [clipper] = clippersOf(box);
    if (!clipper?.clipsY || lines === null) continue;
    range.selectNodeContents(node);
    const last = range.getClientRects()[lines - 1];
    const below = last ? last.bottom - boundsOf(clipper.element).bottom : 0;
    if (below > 1) cut.set(clipper, Math.max(below, cut.get(clipper) ?? 0));
  }
  return cut;
}

function isWideTable({ element, display, parent }: Box): boolean {
  if (display !== 'table' || !parent) return false;
  for (let at: Box | null = parent; at; at = at.parent) if (at.scrollsX || at.clipsX) return false;
  const out = boundsOf(element).right - boundsOf(parent.element).right;
  return out > 1 && newOut(parent.element.scrollWidth - parent.element.clientWidth, parent.outX) > 0;
}

function findSideways(book: BoxBook): Box[][] {
  const boxes = [...book.boxes];
  const page = boxes.find((box) => box.parent === null);
  if (!page) return [];
  const limit = page.element.clientWidth + Math.max(0, page.outX);
  if (page.element.scrollWidth <= limit + 1) return [];
  const out = new Set(boxes.filter((box) => standsOut(box, limit)));
  for (const box of [...out]) if (box.parent) out.delete(box.parent);
  return [...out].map(wholeOf);
}

function standsOut(box: Box, limit: number): boolean {
  if (box.parent === null) return false;
  const { left, right } = boundsOf(box.element);
  const reach = box.clipsX || box.scrollsX ? right : Math.max(right, left + box.element.scrollWidth);
  return reach > limit + 1 || left < -limit;
}

function wholeOf(box: Box): Box[] {
  const isPart = /^(inline|contents|table-.+)$/;
  const boxes = [box];
  for (let at = box; isPart.test(at.display) && at.parent; at = at.parent) boxes.push(at.parent);
  return boxes;
}
