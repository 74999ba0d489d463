import type { Rect } from './geometry.ts';

/** A box that the page placed by hand: where it lay, and where it would lie now. */
export interface Layer {
  readonly before: Rect;
  readonly now: Rect;
  /** By how many px it has to move down for what is not a layer. */
  readonly least: number;
}

/** Layers that overlapped by no more than so many px lay below one another. */
const TOUCHING = 6;

/**
 * By how many px each layer has to move down, so that what lay wholly below another does so again. A page placed by
 * hand keeps its rows: from the first that moves on, all that began at the same height or further down moves along.
 */
export function restack(layers: readonly Layer[]): number[] {
  const order = layers.map((_, at) => at).sort((a, b) => topOf(layers, a) - topOf(layers, b));
  const shifts = layers.map(() => 0);
  let reached = 0;
  let row: number[] = [];
  const closeRow = (): void => {
    for (const at of row) shifts[at] = reached;
    row = [];
  };
  for (const at of order) {
    const first = row[0];
    if (first !== undefined && topOf(layers, at) > topOf(layers, first) + TOUCHING) closeRow();
    row.push(at);
    reached = Math.max(reached, shiftOf(at, layers, shifts));
  }
  closeRow();
  return shifts;
}

function topOf(layers: readonly Layer[], at: number): number {
  return layers[at]?.before.top ?? 0;
}

function shiftOf(at: number, layers: readonly Layer[], shifts: readonly number[]): number {
  const layer = layers[at];
  if (!layer) return 0;
  return layers.reduce((most, other, index) => {
    const gap = layer.before.top - other.before.bottom;
    if (index === at || gap < -TOUCHING || !shareColumn(layer.before, other.before)) return most;
    const over = other.now.bottom + (shifts[index] ?? 0) + Math.min(gap, 0) - layer.now.top;
    return Math.max(most, over);
  }, layer.least);
}

function shareColumn(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right;
}
