import { areaOf, createNeighbours, gapsOf, overlapOf, type Rect } from '@/core/geometry';

/** A control after the first of them have grown. */
export interface Grown {
  readonly rect: Rect;
  /** Where it lay before. */
  readonly before: Rect;
  readonly clip: Rect;
}

/** By how many px a control is moved without moving anything else. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Who would have to go further, in px, stays: it would leave what it belongs to; up and down half as far, as bars are low. */
const MOST_ASIDE = 24;
/** Boxes in rows often overlap by the width of a border. */
const SLACK = 2;

/**
 * Finds controls that have grown over one another, or out of what clips them, and moves them aside where
 * there is room. `areLayers` tells pairs that cannot be in each other's way.
 */
export function findShifts<C extends Grown>(
  controls: readonly C[],
  areLayers: (a: C, b: C) => boolean,
): Map<C, Shift> {
  const grown = controls.filter(hasGrown);
  const neighbours = createNeighbours<C>();
  for (const control of grown.length > 0 ? controls : []) neighbours.add(control, control.rect);
  const shifts = new Map<C, Shift>();
  for (const one of grown) {
    const { rect, before } = one;
    const into = intoClip(one);
    // Beyond the page's edge it would make the page scroll sideways.
    const grewOut = into.x !== 0 && before.left >= one.clip.left && before.right <= one.clip.right;
    if (grewOut || isFree(one, into)) shifts.set(one, into);
    for (const other of neighbours.near(rect)) {
      if (other === one || shifts.has(one) || shifts.has(other) || areLayers(one, other)) continue;
      const found = part(one, other).find(([mover, shift]) => isFree(mover, shift));
      if (found) shifts.set(...found);
    }
  }
  return shifts;

  function isFree(mover: C, shift: Shift): boolean {
    const by = Math.abs(shift.x) + 2 * Math.abs(shift.y);
    const rect = moved(mover.rect, shift);
    if (by === 0 || by > MOST_ASIDE || overlapOf(rect, mover.clip) < areaOf(rect) - 1) return false;
    return [...neighbours.near(rect)].every(
      (near) =>
        near === mover || areLayers(mover, near) || !lies(near.rect, rect) || lies(near.rect, mover.rect),
    );
  }
}

function hasGrown({ rect, before }: Grown): boolean {
  const isHigher = rect.bottom - rect.top > before.bottom - before.top;
  return isHigher || rect.right - rect.left > before.right - before.left;
}

/** Either of two that lie on each other now and did not before, with how far it would have to go. */
function part<C extends Grown>(one: C, other: C): [C, Shift][] {
  const [wereX, wereY] = gapsOf(one.before, other.before);
  const [x, y] = gapsOf(one.rect, other.rect);
  if (!lies(one.rect, other.rect) || lies(one.before, other.before)) return [];
  const isBeside = wereX >= wereY;
  const isFirst = isBeside ? one.before.left < other.before.left : one.before.top < other.before.top;
  const by = Math.floor(isBeside ? x : y) * (isFirst ? 1 : -1);
  const shift = (px: number): Shift => (isBeside ? { x: px, y: 0 } : { x: 0, y: px });
  return [
    [one, shift(by)],
    [other, shift(-by)],
  ];
}

function lies(a: Rect, b: Rect): boolean {
  return Math.max(...gapsOf(a, b)) < -SLACK;
}

function intoClip({ rect, clip }: Grown): Shift {
  return {
    x: Math.floor(Math.max(0, clip.left - rect.left) - Math.max(0, rect.right - clip.right)),
    y: Math.floor(Math.max(0, clip.top - rect.top) - Math.max(0, rect.bottom - clip.bottom)),
  };
}

function moved({ left, top, right, bottom }: Rect, { x, y }: Shift): Rect {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}
