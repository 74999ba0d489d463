/** A rectangle in px; all of a reading share one origin. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A clip that hides nothing. */
export const EVERYWHERE: Rect = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };

const NOWHERE: Rect = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

/** What holds all of some rectangles, of which there may be any number. */
export function unionOf(rects: readonly Rect[]): Rect {
  return rects.reduce(
    (all, one) => ({
      left: Math.min(all.left, one.left),
      top: Math.min(all.top, one.top),
      right: Math.max(all.right, one.right),
      bottom: Math.max(all.bottom, one.bottom),
    }),
    NOWHERE,
  );
}

export function areaOf(rect: Rect): number {
  return (rect.right - rect.left) * (rect.bottom - rect.top);
}

export function overlapOf(a: Rect, b: Rect): number {
  const [x, y] = gapsOf(a, b);
  return x < 0 && y < 0 ? x * y : 0;
}

/** How far two rectangles are apart along the line and across it, in px; below 0 by how much they overlap. */
export function gapsOf(a: Rect, b: Rect): [number, number] {
  return [
    Math.max(a.left, b.left) - Math.min(a.right, b.right),
    Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom),
  ];
}

/** The part of `rect` that `clip` leaves to be seen, 0 to 1. */
export function visibleShare(rect: Rect, clip: Rect): number {
  const area = areaOf(rect);
  return area > 0 ? overlapOf(rect, clip) / area : 0;
}

/** Whether two rectangles cover enough of one another to hide something. */
export function collide(a: Rect, b: Rect): boolean {
  const overlap = overlapOf(a, b);
  return overlap > 0 && overlap > Math.min(areaOf(a), areaOf(b)) * HIDING_SHARE;
}

/** Line boxes of neighbours overlap by a few px without hiding a letter. */
const HIDING_SHARE = 0.12;

/** Edge of a cell in px: a few lines of text. */
const CELL = 200;
/** What is larger than this many cells is taken by its first ones: a page-wide layer is no neighbour. */
const MAX_CELLS = 400;

/** Finds the rectangles near a given one without comparing each with each. */
export interface Neighbours<T> {
  add(item: T, rect: Rect): void;
  /** Each item whose cells `rect` touches, once. */
  near(rect: Rect): Set<T>;
}

export function createNeighbours<T>(): Neighbours<T> {
  const cells = new Map<number, T[]>();
  return {
    add(item, rect) {
      for (const key of cellsOf(rect)) {
        const cell = cells.get(key);
        if (cell) cell.push(item);
        else cells.set(key, [item]);
      }
    },
    near(rect) {
      const found = new Set<T>();
      for (const key of cellsOf(rect)) for (const item of cells.get(key) ?? []) found.add(item);
      return found;
    },
  };
}

function* cellsOf(rect: Rect): Generator<number> {
  let left = MAX_CELLS;
  for (let row = Math.floor(rect.top / CELL); row <= rect.bottom / CELL; row += 1) {
    for (let column = Math.floor(rect.left / CELL); column <= rect.right / CELL; column += 1) {
      if (left === 0) return;
      left -= 1;
      yield row * 4096 + column;
    }
  }
}

/** Calls `met` with each pair of items whose rectangles meet, once. Faster than cells where most lie below one another. */
export function sweepPairs<T extends { readonly now: Rect }>(
  items: readonly T[],
  met: (a: T, b: T) => void,
): void {
  const sorted = [...items].sort((a, b) => a.now.top - b.now.top);
  const open: T[] = [];
  for (const item of sorted) {
    const { top, left, right } = item.now;
    let kept = 0;
    for (const other of open) {
      if (other.now.bottom <= top) continue;
      open[kept] = other;
      kept += 1;
      if (other.now.left < right && other.now.right > left) met(other, item);
    }
    open.length = kept;
    open.push(item);
  }
}
