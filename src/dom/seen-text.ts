import { type Rect, visibleShare } from '@/core/geometry';
import { boundsOf } from './bounds.ts';
import type { Box, BoxBook } from './box-book.ts';
import { createClips } from './clips.ts';
import { isShown } from './is-shown.ts';

/** A text node that could be read before. */
export interface SeenText {
  readonly node: Text;
  readonly box: Box;
  readonly before: Rect;
  /** How many of its first lines could be read, where the others were cut off; null for all. */
  readonly lines: number | null;
}

/** A piece counts as seen when this share of it is. */
export const SEEN = 0.9;
/** Only the first lines of a long text are looked at when it is cut off somewhere further down. */
const LINES = 4;

export function rectOf(range: Range, node: Text): Rect {
  range.selectNodeContents(node);
  return boundsOf(range);
}

/** The texts whose beginning can be read now. */
export function readSeen(texts: Iterable<Text>, book: BoxBook, range: Range): SeenText[] {
  const clips = createClips();
  const seen: SeenText[] = [];
  for (const node of texts) {
    const element = node.parentElement;
    if (!element || !isShown(element)) continue;
    const before = rectOf(range, node);
    if (before.right - before.left < 1 || before.bottom - before.top < 1) continue;
    const box = book.of(element);
    const clip = clips(box);
    const isSeen = (rect: Rect): boolean => visibleShare(rect, clip) >= SEEN;
    if (isSeen(before)) {
      seen.push({ node, box, before, lines: null });
      continue;
    }
    const first = [...range.getClientRects()].slice(0, LINES);
    const hidden = first.findIndex((line) => !isSeen(line));
    if (hidden !== 0) seen.push({ node, box, before, lines: hidden < 0 ? null : hidden });
  }
  return seen;
}
