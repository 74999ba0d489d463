import { collide, createNeighbours, type Rect, visibleShare } from '@/core/geometry';
import type { Box, BoxBook } from './box-book.ts';
import { clippersOf, createClips } from './clips.ts';

/** A text node that could be read before. */
export interface SeenText {
  readonly node: Text;
  readonly box: Box;
  readonly before: Rect;
}

/** Something else that takes up room: a picture, a control, a box out of the flow. */
interface Solid {
  readonly element: Element;
  readonly before: Rect;
}

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

/** Text that came to lie over or under something that it did not touch before. */
export interface Collision {
  readonly text: SeenText;
  readonly other: SeenText | null;
  readonly element: Element;
}

/** Compares the layout with what it was when the watch began. Reads only. */
export interface LayoutWatch {
  strains(): Strain[];
  lost(): LostText[];
  collisions(): Collision[];
}

/** A piece counts as seen when this share of it is. */
const SEEN = 0.9;
/** Only the first lines of a long text are looked at when it is cut off somewhere further down. */
const LINES = 4;
const SOLIDS = 'img,video,canvas,iframe,input,button,select,textarea';
const OUT_OF_FLOW: ReadonlySet<string> = new Set(['absolute', 'fixed', 'sticky']);

export function watchLayout(tops: readonly Element[], texts: readonly Text[], book: BoxBook): LayoutWatch {
  const range = (texts[0]?.ownerDocument ?? document).createRange();
  const seen = readSeen(texts, book, range);
  const showing = new Set<Box>();
  for (const { box } of seen)
    for (let at: Box | null = box; at && !showing.has(at); at = at.parent) showing.add(at);
  const solids = readSolids(tops, book);

  return {
    strains: () => [...book.boxes].flatMap((box) => strainOf(box, showing.has(box))),
    lost() {
      const clips = createClips();
      return seen.flatMap((text) => {
        const rect = rectOf(range, text.node);
        return visibleShare(rect, clips(text.box)) < SEEN ? hiddenBy(text, rect) : [];
      });
    },
    collisions: () => findCollisions(seen, solids, range, book),
  };
}

function rectOf(range: Range, node: Text): Rect {
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

function readSeen(texts: Iterable<Text>, book: BoxBook, range: Range): SeenText[] {
  const clips = createClips();
  const seen: SeenText[] = [];
  for (const node of texts) {
    const element = node.parentElement;
    if (!element) continue;
    const before = rectOf(range, node);
    if (before.right - before.left < 1 || before.bottom - before.top < 1) continue;
    const box = book.of(element);
    const clip = clips(box);
    const isSeen = (rect: Rect): boolean => visibleShare(rect, clip) >= SEEN;
    if (isSeen(before) || [...range.getClientRects()].slice(0, LINES).every(isSeen))
      seen.push({ node, box, before });
  }
  return seen;
}

function readSolids(tops: readonly Element[], book: BoxBook): Solid[] {
  const elements = new Set(tops.flatMap((top) => [...top.querySelectorAll(SOLIDS)]));
  for (const box of book.boxes) if (OUT_OF_FLOW.has(box.position)) elements.add(box.element);
  const solids: Solid[] = [];
  for (const element of elements) {
    const before = element.getBoundingClientRect();
    if (before.width > 1 && before.height > 1) solids.push({ element, before });
  }
  return solids;
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

function findCollisions(
  seen: readonly SeenText[],
  solids: readonly Solid[],
  range: Range,
  book: BoxBook,
): Collision[] {
  const clips = createClips();
  const neighbours = createNeighbours<SeenText | Solid>();
  const now = new Map<SeenText | Solid, Rect>();
  for (const text of seen) now.set(text, rectOf(range, text.node));
  for (const solid of solids) {
    const rect = solid.element.getBoundingClientRect();
    const above = solid.element.parentElement;
    if (isShown(solid.element) && (!above || visibleShare(rect, clips(book.of(above))) > 0.3))
      now.set(solid, rect);
  }
  for (const [item, rect] of now) neighbours.add(item, rect);
  return seen.flatMap((text) => {
    const rect = now.get(text);
    if (!rect) return [];
    return [...neighbours.near(rect)].flatMap((other) => {
      const place = now.get(other);
      const isNew = place && other !== text && collide(rect, place) && !collide(text.before, other.before);
      return isNew && !areNested(elementOf(text), elementOf(other))
        ? [{ text, other: 'node' in other ? other : null, element: elementOf(other) }]
        : [];
    });
  });
}

function elementOf(item: SeenText | Solid): Element {
  return 'node' in item ? blockOf(item.box).element : item.element;
}

function blockOf(box: Box): Box {
  let at = box;
  while ((at.display === 'inline' || at.display === 'contents') && at.parent) at = at.parent;
  return at;
}

function areNested(a: Element, b: Element): boolean {
  return a.contains(b) || b.contains(a);
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
