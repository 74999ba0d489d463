import { type Rect, visibleShare } from '@/core/geometry';
import type { Box, BoxBook } from './box-book.ts';
import { clippersOf, createClips } from './clips.ts';
import { type Collision, findCollisions, readSolids } from './collisions.ts';
import { readSeen, rectOf, SEEN, type SeenText } from './seen-text.ts';

/** A box that its contents stand out of by more than before, in px. */
export interface Strain {
  readonly box: Box;
  readonly alongBlock: number;
  readonly alongLine: number;
}

/** Text that a clipping box hides now, and by how many px it stands out below. */
export interface LostText {
  readonly text: SeenText;
  readonly clipper: Box;
  readonly below: number;
  readonly beside: boolean;
}

/** A box that stays in the window while the page scrolls below it, and what it takes of the window. */
export interface Pinned {
  readonly box: Box;
  readonly before: Rect;
  readonly now: Rect;
}

/** Compares the layout with what it was when the watch began. Reads only. */
export interface LayoutWatch {
  /** Something was changed: what was found before does not hold any more. */
  forget(): void;
  strains(): Strain[];
  lost(): LostText[];
  collisions(): Collision[];
  pinned(): Pinned[];
  /** Text that was on the page and is beyond the edge where it begins, where no scrolling leads. */
  gone(): SeenText[];
  /** Innermost boxes that make the page wider than it was; none while it is not. */
  sideways(): Box[];
}

/** Where in the window, in shares of its width, bars that are pinned to its top are looked for. */
const PROBES = [0.1, 0.5, 0.9];

/** Takes bars into the book that lie at the top of the window, with text or without. */
export function findBars(view: Window, book: BoxBook): void {
  for (const share of PROBES) {
    const element = view.document.elementFromPoint(view.innerWidth * share, 4);
    if (element) book.of(element);
  }
}

export function watchLayout(tops: readonly Element[], texts: readonly Text[], book: BoxBook): LayoutWatch {
  const range = (texts[0]?.ownerDocument ?? document).createRange();
  const seen = readSeen(texts, book, range);
  const showing = new Set<Box>();
  for (const { box } of seen)
    for (let at: Box | null = box; at && !showing.has(at); at = at.parent) showing.add(at);
  const solids = readSolids(tops, book);
  const placeBefore = new Map(solids.map(({ element, before }) => [element, before]));

  let collisions: Collision[] | null = null;
  let lost: LostText[] | null = null;
  const findLost = (): LostText[] => {
    const clips = createClips();
    return seen.flatMap((text) => {
      const rect = rectOf(range, text.node);
      return visibleShare(rect, clips(text.box)) < SEEN ? hiddenBy(text, rect) : [];
    });
  };
  const findPinned = (box: Box): Pinned[] => {
    const before = isPinned(box) ? placeBefore.get(box.element) : undefined;
    return before ? [{ box, before, now: box.element.getBoundingClientRect() }] : [];
  };

  return {
    forget() {
      collisions = null;
      lost = null;
    },
    strains: () => [...book.boxes].flatMap((box) => strainOf(box, showing.has(box))),
    lost: () => (lost ??= findLost()),
    collisions: () => (collisions ??= findCollisions(seen, solids, range, book)),
    sideways: () => findSideways(book),
    gone: () => seen.filter(({ node, before }) => before.right > 0 && rectOf(range, node).right <= 0),
    pinned: () => [...book.boxes].flatMap(findPinned),
  };
}

function isPinned(box: Box): boolean {
  return box.position === 'fixed' || box.position === 'sticky';
}

function strainOf(box: Box, isShowing: boolean): Strain[] {
  const { element } = box;
  const outX =
    box.scrollsX || (box.clipsX && !isShowing)
      ? 0
      : newOut(element.scrollWidth - element.clientWidth, box.outX);
  const outY =
    box.scrollsY || (box.clipsY && !isShowing)
      ? 0
      : newOut(element.scrollHeight - element.clientHeight, box.outY);
  if (outX === 0 && outY === 0) return [];
  return [
    box.isVertical ? { box, alongBlock: outX, alongLine: outY } : { box, alongBlock: outY, alongLine: outX },
  ];
}

/** Rounding makes a px of difference. */
function newOut(now: number, before: number): number {
  const more = now - Math.max(0, before);
  return more > 1 ? more : 0;
}

function hiddenBy(text: SeenText, rect: Rect): LostText[] {
  const lost: LostText[] = [];
  for (const clipper of clippersOf(text.box)) {
    const own = clipper.element.getBoundingClientRect();
    const below = clipper.clipsY ? Math.max(0, rect.bottom - own.bottom) : 0;
    const beside = clipper.clipsX && (rect.right > own.right + 1 || rect.left < own.left - 1);
    if (below > 1 || beside) lost.push({ text, clipper, below, beside });
  }
  return lost;
}

function findSideways(book: BoxBook): Box[] {
  const boxes = [...book.boxes];
  const page = boxes.find((box) => box.parent === null);
  if (!page) return [];
  const limit = page.element.clientWidth + Math.max(0, page.outX);
  if (page.element.scrollWidth <= limit + 1) return [];
  const out = new Set(boxes.filter((box) => standsOut(box, limit)));
  for (const box of [...out]) if (box.parent) out.delete(box.parent);
  return [...out];
}

function standsOut(box: Box, limit: number): boolean {
  if (box.parent === null) return false;
  const { left, right } = box.element.getBoundingClientRect();
  return right > limit + 1 || left < -limit;
}
