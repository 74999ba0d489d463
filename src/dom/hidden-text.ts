import { type Rect, visibleShare } from '@/core/geometry';
import { boundsOf } from './bounds.ts';
import type { Box, Out } from './box-book.ts';
import { clippersOf, createClips } from './clips.ts';
import { rectOf, SEEN, type SeenText } from './seen-text.ts';

/** Text that a clipping box hides now, and by how many px it stands out below. */
export interface LostText {
  readonly text: SeenText;
  readonly clipper: Box;
  readonly below: number;
  readonly beside: boolean;
}

/** A text in clipping boxes. */
export interface ClippedText {
  readonly text: SeenText;
  readonly clippers: readonly Box[];
  /** Whether it may stand out on the side where the box begins, which is no overflow to a browser. */
  readonly strays: boolean;
}

/** Nothing for a text that no box can hide. */
export function readClipped(text: SeenText): ClippedText[] {
  const clippers = [...clippersOf(text.box)];
  if (clippers.length === 0) return [];
  const outermost = clippers.at(-1);
  let strays = false;
  for (let at: Box | null = text.box; at && at !== outermost; at = at.parent)
    strays ||= at.floats || at.position !== 'static';
  return [{ text, clippers, strays }];
}

/** Most clipping boxes hold all of their contents: their texts need not be measured one by one. */
export function findHidden(
  clipped: readonly ClippedText[],
  range: Range,
  outOf: (box: Box) => Out,
): LostText[] {
  const clips = createClips();
  const overflows = (box: Box): boolean => {
    const { x, y } = outOf(box);
    return (box.clipsX && x > 0) || (box.clipsY && y > 0);
  };
  return clipped.flatMap(({ text, clippers, strays }) => {
    if (!strays && !clippers.some(overflows)) return [];
    const rect = rectOf(range, text.node);
    return visibleShare(rect, clips(text.box)) < SEEN ? hiddenBy(text, rect) : [];
  });
}

function hiddenBy(text: SeenText, rect: Rect): LostText[] {
  const lost: LostText[] = [];
  for (const clipper of clippersOf(text.box)) {
    const own = boundsOf(clipper.element);
    const below = clipper.clipsY ? Math.max(0, rect.bottom - own.bottom) : 0;
    const beside = clipper.clipsX && (rect.right > own.right + 1 || rect.left < own.left - 1);
    if (below > 1 || beside) lost.push({ text, clipper, below, beside });
  }
  return lost;
}
