import { type Colour, luminance } from '@/core/colour';
import type { Mend } from './mend.ts';

/** Black and white text stand out equally from a ground of this luminance. */
const MIDDLE = 0.18;

/** Texts on one ground: where no ink would do for some of them, they choose what the ground becomes for all. */
export interface GroundVote {
  /** @param chars how long the text is, which is the weight of its vote */
  add(mend: Mend, chars: number): void;
  /** The ground of the stronger side, light or dark; null while ink alone helps every text. */
  readonly chosen: Colour | null;
}

export function createGroundVote(): GroundVote {
  const sides = { dark: newSide(), light: newSide() };
  return {
    add(mend, chars) {
      if (mend.kind !== 'ground') return;
      const side = luminance(mend.ground) < MIDDLE ? sides.dark : sides.light;
      side.votes += chars + 1;
      side.ground ??= mend.ground;
    },
    get chosen() {
      return sides.dark.votes >= sides.light.votes ? sides.dark.ground : sides.light.ground;
    },
  };
}

interface Side {
  votes: number;
  ground: Colour | null;
}

function newSide(): Side {
  return { votes: 0, ground: null };
}
