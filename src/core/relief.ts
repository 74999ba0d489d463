/**
 * How a box that does not hold its contents any more gives way: each relief is a word in an attribute of ours, with
 * its rule in our sheet.
 */
export const RELIEF_RULES = {
  /** Grows with its contents; its old height becomes the least (`elder-least`). */
  tall: 'block-size:auto!important;max-block-size:none!important;-webkit-line-clamp:none!important',
  /** Breaks lines that it kept on one. */
  wrap: 'white-space:normal!important;overflow-wrap:anywhere!important;text-overflow:clip!important',
  /** Lets a row of boxes go on below. */
  row: 'flex-wrap:wrap!important',
  /** Breaks words that are longer than a line, and needs no more room than a letter. */
  break: 'overflow-wrap:anywhere!important',
} as const;
export type ReliefWord = keyof typeof RELIEF_RULES;

/** A box under strain, as the rules see it. */
export interface StrainedBox {
  readonly display: string;
  readonly isRow: boolean;
  readonly isUnbroken: boolean;
  /** By how many px contents stand out past its end, beyond what stood out before; and by how many then. */
  readonly alongBlock: number;
  readonly outBefore: number;
  readonly size: number;
  /** Whether contents stand out beside it by more than before. */
  readonly strainsLine: boolean;
  readonly given: ReadonlySet<ReliefWord>;
  /** By how many px contents stood out when it was last stretched; null if it was not. */
  readonly stretchedFor: number | null;
}

/** What to do next: words to give, and by how many px to stretch what `tall` alone does not help (floats, layers). */
export interface Relief {
  readonly words: readonly ReliefWord[];
  readonly stretch: number;
}

/** Boxes of these kinds have no size of their own, or grow anyway. */
const HELPLESS = /^(inline|contents|none|table.*|inline-table)$/;
/** Of a box that much more than this share stood out of before, the page wants it so (floats that nothing clears). */
const MEANT_SHARE = 0.3;
/** A stretch that left this share of the strain is not repeated: contents that grow with their box never end. */
const VAIN_SHARE = 0.7;

interface Rule {
  readonly word: ReliefWord;
  readonly suits: (box: StrainedBox) => boolean;
}

const RULES: readonly Rule[] = [
  { word: 'tall', suits: (box) => box.alongBlock > 0 },
  { word: 'row', suits: (box) => box.strainsLine && box.isRow },
  { word: 'wrap', suits: (box) => box.strainsLine && box.isUnbroken },
];

export function reliefFor(box: StrainedBox): Relief {
  if (HELPLESS.test(box.display)) return { words: [], stretch: 0 };
  const words = RULES.filter((rule) => rule.suits(box) && !box.given.has(rule.word)).map((rule) => rule.word);
  const isMeant = box.outBefore > box.size * MEANT_SHARE;
  const isVain = box.stretchedFor !== null && box.alongBlock > box.stretchedFor * VAIN_SHARE;
  const stretches = box.given.has('tall') && !isMeant && !isVain;
  return { words, stretch: stretches ? box.alongBlock : 0 };
}
