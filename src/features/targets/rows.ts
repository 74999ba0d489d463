import { gapsOf, type Rect } from '@/core/geometry';
import { boundsOf } from '@/dom/bounds';

/** A button that stands right after its field: what it grows by, the field gives, so that they stay in one row. */
export interface Pair {
  readonly field: HTMLElement;
  readonly button: HTMLElement;
  /** How wide the button was, in px. */
  readonly before: number;
}

const FIELD =
  'input:not([type=hidden],[type=checkbox],[type=radio],[type=submit],[type=button],[type=image])';
/** A field keeps this much room for what is typed, in px. */
const LEAST_FIELD = 120;
const SPARE = 2;

/** The pair that a button which is about to grow is part of. Reads only. */
export function pairOf(button: HTMLElement, rect: Rect): Pair | null {
  const field = button.previousElementSibling;
  if (!field?.matches(FIELD) || !isBeside(boundsOf(field), rect)) return null;
  return { field: field as HTMLElement, button, before: rect.right - rect.left };
}

/** How wide, in px, the field of a pair may be at most for its button to come back beside it; null if it is there. */
export function widthFor({ field, button, before }: Pair): number | null {
  const [left, right] = [boundsOf(field), boundsOf(button)];
  if (isBeside(left, right)) return null;
  const width = left.width - (right.width - before) - SPARE;
  return width < LEAST_FIELD ? null : Math.floor(width);
}

function isBeside(field: Rect, button: Rect): boolean {
  return gapsOf(field, button)[1] < -1;
}
