import type { Colour } from '@/core/colour';
import { createGroundVote, type GroundVote } from './core/ground-vote.ts';
import { mendText } from './core/mend.ts';
import type { Ground } from './grounds.ts';

/** One element with text of its own, as it was found. */
export interface Piece {
  readonly element: Element;
  readonly ink: Colour;
  readonly ground: Ground;
  readonly chars: number;
  /** Whether a change of colour would take time. */
  readonly isSlow: boolean;
}

/** The texts on one ground. */
export interface Group {
  /** As the first of them found it. */
  readonly ground: Ground;
  readonly vote: GroundVote;
  readonly pieces: Piece[];
  /** Those that nothing was decided about yet. */
  fresh: Piece[];
  /** What the ground was given. */
  chosen: Colour | null;
}

/** What was read, by the element that paints the ground: texts on one ground are decided about together. */
export class Groups {
  readonly #byOwner = new Map<Element | null, Group>();

  add(piece: Piece): Group {
    const { ground, ink, chars } = piece;
    let group = this.#byOwner.get(ground.owner);
    if (!group) {
      group = { ground, vote: createGroundVote(), pieces: [], fresh: [], chosen: null };
      this.#byOwner.set(ground.owner, group);
    }
    group.pieces.push(piece);
    group.fresh.push(piece);
    group.vote.add(mendText(ink, ground.backdrop), chars);
    return group;
  }
}
