import { createNeighbours, gapsOf, type Rect } from '@/core/geometry';

/** A control as it lies on the page. */
export interface Control {
  readonly rect: Rect;
  /** How many px wide and high its hit area must be: `HIT` or `MAIN_HIT`. */
  readonly want: number;
  /** Whether its hit area can reach beyond its box without moving anything. */
  readonly canReach: boolean;
  /** Outside of this nothing of it can be hit, as an ancestor or the window clips. */
  readonly clip: Rect;
}

/** What a control is given along each axis, in px; 0 is nothing: an invisible reach on both sides, or a least size. */
export interface Gift {
  readonly reachX: number;
  readonly reachY: number;
  readonly growX: number;
  readonly growY: number;
}

/** WCAG 2.5.5 and the Chinese mobile norm: every control 44, main controls 60 px. */
export const HIT = 44;
export const MAIN_HIT = 60;
/** Boxes in rows often overlap by the width of a border: what grows grows this much more. */
const SPARE = 2;
/** Boxes that touch by rounding are no conflict. */
const SLACK = 1;

interface Plan {
  readonly control: Control;
  readonly area: Rect;
  crowdedX: boolean;
  crowdedY: boolean;
}

/**
 * Decides for all controls of a page together. A control that is too small and has room around it gets an invisible
 * reach, so that nothing moves; one whose reach would meet a neighbour's gets a larger box along that axis.
 * `areLayers` tells pairs that cannot be in each other's way: one lies in the other, or they scroll apart.
 */
export function solve<C extends Control>(
  controls: readonly C[],
  areLayers: (a: C, b: C) => boolean,
): Map<C, Gift> {
  const plans = controls.map((control) => ({ control, ...plan(control) }));
  const neighbours = createNeighbours<(typeof plans)[number]>();
  for (const one of plans) {
    for (const other of neighbours.near(one.area)) {
      if (Math.max(...gapsOf(one.area, other.area)) < -SLACK && !areLayers(one.control, other.control))
        crowd(one, other);
    }
    neighbours.add(one, one.area);
  }
  return new Map(plans.map((one) => [one.control, gift(one)]));
}

/** The same without reaching beyond the box. */
export function grownInstead({ reachX, reachY, growX, growY }: Gift, want: number): Gift {
  const grown = want + SPARE;
  return {
    reachX: 0,
    reachY: 0,
    growX: reachX > 0 ? grown : growX,
    growY: reachY > 0 ? grown : growY,
  };
}

function plan({ rect, want, clip, canReach }: Control): Omit<Plan, 'control'> {
  const x = Math.max(0, want - (rect.right - rect.left)) / 2;
  const y = Math.max(0, want - (rect.bottom - rect.top)) / 2;
  const area = { left: rect.left - x, right: rect.right + x, top: rect.top - y, bottom: rect.bottom + y };
  return {
    area,
    crowdedX: !canReach || area.left < clip.left - SLACK || area.right > clip.right + SLACK,
    crowdedY: !canReach || area.top < clip.top - SLACK || area.bottom > clip.bottom + SLACK,
  };
}

/** Two hit areas meet along the axis along which the boxes themselves are apart. */
function crowd(one: Plan, other: Plan): void {
  const [apartX, apartY] = gapsOf(one.control.rect, other.control.rect);
  // Boxes that lie on each other are layers of the page (a menu over an article), not neighbours.
  if (apartX < -SPARE && apartY < -SPARE) return;
  if (apartY >= apartX) {
    one.crowdedY = true;
    other.crowdedY = true;
  } else {
    one.crowdedX = true;
    other.crowdedX = true;
  }
}

function gift({ control, area, crowdedX, crowdedY }: Plan): Gift {
  const x = control.rect.left - area.left;
  const y = control.rect.top - area.top;
  const grown = control.want + SPARE;
  return {
    reachX: x > 0 && !crowdedX ? Math.ceil(x) : 0,
    reachY: y > 0 && !crowdedY ? Math.ceil(y) : 0,
    growX: x > 0 && crowdedX ? grown : 0,
    growY: y > 0 && crowdedY ? grown : 0,
  };
}
