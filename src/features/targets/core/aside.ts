import { createNeighbours, type Rect } from '@/core/geometry';

/** A control after the first of them have grown. */
export interface Grown {
  readonly rect: Rect;
  /** Where it lay before. */
  readonly before: Rect;
  /** How many px wide and high its hit area must be. */
  readonly want: number;
  readonly clip: Rect;
  /** Whether the page has placed it by hand: what flows has made room already. */
  readonly isPlaced: boolean;
}

/** By how many px a control is moved without moving anything else. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Who would have to go further stays: it would leave what it belongs to. */
const MOST_ASIDE = 24;
/** What is cut off by more, in px, is a row that scrolls through what clips it. */
const MOST_CUT = 8;
/** Boxes in rows often overlap by the width of a border. */
const SLACK = 2;

/**
 * Finds controls that have grown over one another, or by a few px out of what clips them, and moves them aside where
 * there is room. `areLayers` tells pairs that cannot be in each other's way.
 */
export function findShifts<C extends Grown>(
  controls: readonly C[],
  areLayers: (a: C, b: C) => boolean,
): Map<C, Shift> {
  const neighbours = createNeighbours<C>();
  for (const control of controls) neighbours.add(control, control.rect);
  const shifts = new Map<C, Shift>();
  for (const one of controls) {
    const { rect, before } = one;
    if (
      rect.right - rect.left <= before.right - before.left &&
      rect.bottom - rect.top <= before.bottom - before.top
    )
      continue;
    const cut = outOfClip(one);
    if (cut !== 0) shifts.set(one, { x: 0, y: -cut });
    for (const other of neighbours.near(rect)) {
      if (other === one || shifts.has(one) || shifts.has(other) || areLayers(one, other)) continue;
      const found = part(one, other).find(([mover, shift]) => isFree(mover, shift));
      if (found) shifts.set(...found);
    }
  }
  return shifts;

  function isFree(mover: C, shift: Shift): boolean {
    const to = moved(mover.rect, shift);
    if (Math.abs(shift.x + shift.y) > MOST_ASIDE || !holds(mover.clip, to)) return false;
    return [...neighbours.near(to)].every(
      (near) => near === mover || areLayers(mover, near) || !lies(near.rect, to),
    );
  }
}

/** Either of two that lie on each other now and did not before, with how far it would have to go. */
function part<C extends Grown>(one: C, other: C): [C, Shift][] {
  const [x, y] = apart(one.before, other.before);
  const [overX, overY] = apart(one.rect, other.rect).map((gap) => Math.ceil(-gap));
  if (overX === undefined || overY === undefined || overX <= SLACK || overY <= SLACK) return [];
  if (x < -SLACK && y < -SLACK) return [];
  const isBeside = x >= y;
  const isFirst = isBeside ? one.before.left < other.before.left : one.before.top < other.before.top;
  const shift = (sign: number): Shift => (isBeside ? { x: sign * overX, y: 0 } : { x: 0, y: sign * overY });
  const ways: [C, Shift][] = [
    [one, shift(isFirst ? -1 : 1)],
    [other, shift(isFirst ? 1 : -1)],
  ];
  return one.isPlaced ? ways : ways.reverse();
}

/** By how many px what is large enough stands out of its clip, below; above if less than 0; 0 where it stays there. */
function outOfClip({ rect, want, clip }: Grown): number {
  const height = rect.bottom - rect.top;
  const above = Math.max(0, Math.ceil(clip.top - rect.top));
  const below = Math.max(0, Math.ceil(rect.bottom - clip.bottom));
  const isWhole = height <= clip.bottom - clip.top && height - above - below >= want;
  return isWhole || (above > 0 && below > 0) || above + below > MOST_CUT ? 0 : below - above;
}

function apart(a: Rect, b: Rect): [number, number] {
  return [
    Math.max(a.left, b.left) - Math.min(a.right, b.right),
    Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom),
  ];
}

function lies(a: Rect, b: Rect): boolean {
  return apart(a, b).every((gap) => gap < -SLACK);
}

function moved({ left, top, right, bottom }: Rect, { x, y }: Shift): Rect {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

function holds(clip: Rect, { left, top, right, bottom }: Rect): boolean {
  return left >= clip.left && right <= clip.right && top >= clip.top && bottom <= clip.bottom;
}
