/** A box on the page, in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A control as it lies on the page. */
export interface Control {
  readonly box: Box;
  /** How many px wide and high its hit area must be: `HIT` or `MAIN_HIT`. */
  readonly want: number;
  /** Whether its hit area can reach beyond its box without moving anything. */
  readonly canReach: boolean;
  /** The box outside which nothing of it can be hit, as an ancestor clips. */
  readonly clip: Box;
}

/** What a control is given: an invisible reach around it, or a larger box, each axis by itself. In px; 0 is nothing. */
export interface Gift {
  readonly reachX: number;
  readonly reachY: number;
  readonly growX: number;
  readonly growY: number;
}

/** WCAG 2.5.5 and the Chinese mobile norm: every control 44, main controls 60 px. */
export const HIT = 44;
export const MAIN_HIT = 60;

const CELL = 128;
/** Boxes that touch by rounding are no conflict. */
const SLACK = 1;

interface Plan {
  readonly control: Control;
  readonly area: Box;
  crowdedX: boolean;
  crowdedY: boolean;
}

/**
 * Decides for all controls of a page together. A control that is too small and has room around it gets an invisible
 * reach, so that nothing moves; one whose reach would meet a neighbour's gets a larger box along that axis.
 * `related` tells pairs that lie in each other and cannot be in each other's way.
 */
export function solve(controls: readonly Control[], related: (a: number, b: number) => boolean): Gift[] {
  const plans = controls.map(plan);
  for (const [a, b] of neighbours(plans)) {
    const first = plans[a];
    const second = plans[b];
    if (first && second && meets(first.area, second.area) && !related(a, b)) crowd(first, second);
  }
  return plans.map(gift);
}

function plan(control: Control): Plan {
  const { box, want, clip, canReach } = control;
  const x = Math.max(0, want - (box.right - box.left)) / 2;
  const y = Math.max(0, want - (box.bottom - box.top)) / 2;
  const area = { left: box.left - x, right: box.right + x, top: box.top - y, bottom: box.bottom + y };
  return {
    control,
    area,
    crowdedX: !canReach || area.left < clip.left - SLACK || area.right > clip.right + SLACK,
    crowdedY: !canReach || area.top < clip.top - SLACK || area.bottom > clip.bottom + SLACK,
  };
}

/** Finds along which axis two hit areas meet: the one along which the boxes themselves are apart. */
function crowd(first: Plan, second: Plan): void {
  const a = first.control.box;
  const b = second.control.box;
  const apartX = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const apartY = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
  // Boxes that lie on each other are layers of the page (a menu over an article), not neighbours.
  if (apartX < -2 && apartY < -2) return;
  if (apartY >= apartX) {
    first.crowdedY = true;
    second.crowdedY = true;
  } else {
    first.crowdedX = true;
    second.crowdedX = true;
  }
}

function gift({ control, area, crowdedX, crowdedY }: Plan): Gift {
  const x = control.box.left - area.left;
  const y = control.box.top - area.top;
  const { want } = control;
  return {
    reachX: x > 0 && !crowdedX ? Math.ceil(x) : 0,
    reachY: y > 0 && !crowdedY ? Math.ceil(y) : 0,
    growX: x > 0 && crowdedX ? want : 0,
    growY: y > 0 && crowdedY ? want : 0,
  };
}

function meets(a: Box, b: Box): boolean {
  return (
    a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK
  );
}

/** Pairs whose areas share a cell of a coarse grid, each once. */
function neighbours(plans: readonly Plan[]): Iterable<[number, number]> {
  const cells = new Map<number, number[]>();
  const pairs = new Map<number, [number, number]>();
  plans.forEach(({ area }, index) => {
    for (const key of cellsOf(area)) {
      const others = cells.get(key) ?? [];
      for (const other of others) pairs.set(other * plans.length + index, [other, index]);
      others.push(index);
      cells.set(key, others);
    }
  });
  return pairs.values();
}

/** A box larger than this many cells a side is a region of the page rather than a target: its edges are enough. */
const MOST_CELLS = 12;

function* cellsOf(box: Box): Generator<number> {
  const lastX = Math.min(Math.floor(box.right / CELL), Math.floor(box.left / CELL) + MOST_CELLS);
  const lastY = Math.min(Math.floor(box.bottom / CELL), Math.floor(box.top / CELL) + MOST_CELLS);
  for (let y = Math.floor(box.top / CELL); y <= lastY; y += 1) {
    for (let x = Math.floor(box.left / CELL); x <= lastX; x += 1) yield y * 4096 + x;
  }
}
