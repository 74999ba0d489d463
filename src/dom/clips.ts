import { EVERYWHERE, type Rect } from '@/core/geometry';
import { boundsOf } from './bounds.ts';
import type { Box } from './box-book.ts';

/** What clipping ancestors leave to be seen of the contents of a box; good until the layout changes. */
export function createClips(): (box: Box) => Rect {
  const known = new Map<Box, Rect>();
  return function of(box: Box): Rect {
    let clip = known.get(box);
    if (!clip) {
      const outer = containerOf(box);
      clip = narrow(outer ? of(outer) : EVERYWHERE, box);
      known.set(box, clip);
    }
    return clip;
  };
}

/** The boxes that clip the contents of `box`, innermost first. */
export function* clippersOf(box: Box): Generator<Box> {
  for (let at: Box | null = box; at; at = containerOf(at)) if (at.clipsX || at.clipsY) yield at;
}

/** The box whose clip a box is subject to: an absolute one escapes everything below its containing block. */
function containerOf(box: Box): Box | null {
  if (box.position === 'fixed') return null;
  let parent = box.parent;
  if (box.position === 'absolute') while (parent?.position === 'static') parent = parent.parent;
  return parent;
}

function narrow(clip: Rect, box: Box): Rect {
  if (!box.clipsX && !box.clipsY) return clip;
  const own = boundsOf(box.element);
  return {
    left: box.clipsX ? Math.max(clip.left, own.left) : clip.left,
    right: box.clipsX ? Math.min(clip.right, own.right) : clip.right,
    top: box.clipsY ? Math.max(clip.top, own.top) : clip.top,
    bottom: box.clipsY ? Math.min(clip.bottom, own.bottom) : clip.bottom,
  };
}
