/**
 * How a box that does not hold its contents any more gives way: each relief is a word in an attribute of ours, with
 * its rule in our sheet. Later rules win.
 */
export const RELIEF_RULES = {
  /** Grows with its contents; its old height becomes the least. */
  tall: 'block-size:auto;max-block-size:none;-webkit-line-clamp:none',
  /** Lets a row of boxes go on below. */
  row: 'flex-wrap:wrap',
  /** Rows of floats that begin at the edge, however high the row above is. */
  rows: 'display:flex;flex-wrap:wrap;align-items:flex-start',
  /** Lets columns that no longer fit side by side go below. */
  grid: 'grid-template-columns:repeat(auto-fit,minmax(min(100%,12em),1fr))',
  /** Grows along the line with a short label, which is easier read whole. */
  wide: 'min-inline-size:max-content',
  /** Keeps a word on its line. */
  line: 'white-space:nowrap',
  /** Breaks lines that it kept on one. */
  wrap: 'white-space:normal;overflow-wrap:anywhere;text-overflow:clip;min-inline-size:0',
  /** Breaks words that are longer than a line, and needs no more room than a letter. */
  break: 'overflow-wrap:anywhere',
  /** Keeps within what it lies in. */
  fit: 'max-inline-size:100%;min-inline-size:0;box-sizing:border-box',
  /** Goes back to where the flow puts it: shifts by hand suit one size of text only. */
  home: 'inset:auto',
  /** Keeps a background picture that was as high as the box as large as the box is now. */
  whole: 'background-size:100% 100%',
  /** Scrolls away with the page. */
  unpin: 'position:absolute',
  /** What stands out beside a bar made the page no wider while the bar was pinned. */
  edge: 'overflow-x:clip',
  /** Scrolls by itself within the window, where it has become higher than the window. */
  pane: 'max-block-size:100vh;overflow-y:auto',
  unstick: 'position:relative;inset:auto',
} as const;
export type ReliefWord = keyof typeof RELIEF_RULES;

/** Reliefs that are lengths: the declaration that each ends. */
export const LENGTH_RULES = {
  least: 'min-block-size',
  /** Shows as many lines as before of a text that it cuts off. */
  high: 'max-block-size:none;block-size',
  push: 'margin-block-start',
  most: 'max-inline-size',
  /** What hung from below would grow upwards over what lies above it. */
  hang: 'inset-block-end:auto;inset-block-start',
  /** Of what is stretched between two edges only the upper one moves: without the lower one it has no height. */
  lower: 'inset-block-start',
} as const;
export type LengthName = keyof typeof LENGTH_RULES;

/** A box under strain, as the rules see it. */
export interface StrainedBox {
  readonly display: string;
  readonly isRow: boolean;
  readonly isUnbroken: boolean;
  /** Whether it hides what stands out beside it. */
  readonly hides: boolean;
  /** Whether it is a few words that belong on one line: what it keeps on one, or a button. */
  readonly isLabel: boolean;
  /** By how many px contents stand out past its end, beyond what stood out before; and by how many then. */
  readonly alongBlock: number;
  readonly outBefore: number;
  readonly size: number;
  /** Whether contents stand out beside it by more than before. */
  readonly strainsLine: boolean;
  readonly given: ReadonlySet<ReliefWord>;
  /** By how many px contents stood out when it was stretched last; null if it was not, or if that was enough then. */
  readonly stretchedFor: number | null;
}

/** What to do next: words to give, and by how many px to stretch what `tall` alone does not help (floats, layers). */
export interface Relief {
  readonly words: readonly ReliefWord[];
  readonly stretch: number;
}

/** Boxes of these kinds have no size of their own, or grow anyway: they are not asked whether they are strained. */
export const HELPLESS = /^(inline|contents|none|table.*|inline-table)$/;
/**
 * A stretch that left about as much strain as there was is not repeated: contents that grow with their box never end.
 * Much more is a strain of another kind, of contents that have grown in the meantime.
 */
const VAIN_SHARES = [0.7, 1.5] as const;

interface Rule {
  readonly word: ReliefWord;
  readonly suits: (box: StrainedBox) => boolean;
}

const RULES: readonly Rule[] = [
  { word: 'tall', suits: (box) => box.alongBlock > 0 },
  { word: 'row', suits: (box) => box.strainsLine && box.isRow },
  { word: 'grid', suits: (box) => box.strainsLine && box.display.endsWith('grid') },
  { word: 'wide', suits: (box) => isStrained(box) && box.isLabel && !box.hides },
  { word: 'wrap', suits: (box) => box.strainsLine && box.isUnbroken && (box.hides || !box.isLabel) },
];

function isStrained({ alongBlock, strainsLine }: StrainedBox): boolean {
  return strainsLine || alongBlock > 0;
}

export function reliefFor(box: StrainedBox): Relief {
  if (HELPLESS.test(box.display) || box.given.has('pane')) return { words: [], stretch: 0 };
  const words = RULES.filter((rule) => rule.suits(box) && !box.given.has(rule.word)).map((rule) => rule.word);
  // More than itself stood out of it before: the page wants it so (floats that nothing clears).
  const isMeant = box.outBefore > box.size;
  const left = box.stretchedFor === null ? 0 : box.alongBlock / box.stretchedFor;
  const isVain = left > VAIN_SHARES[0] && left < VAIN_SHARES[1];
  const stretches = box.given.has('tall') && !isMeant && !isVain;
  return { words, stretch: stretches ? box.alongBlock : 0 };
}
