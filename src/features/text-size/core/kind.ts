import { PROSE_WEIGHT, type TextKind } from './scale.ts';

/** A block and the text that flows in it. */
export interface BlockModel {
  readonly px: number;
  readonly isHeading: boolean;
  readonly isMenu: boolean;
  readonly isFormOrTable: boolean;
  /** Weight of the text in links and controls, and of the other text (`textWeight`). */
  readonly controlWeight: number;
  readonly proseWeight: number;
  /** The heaviest single piece outside links and controls. */
  readonly longest: number;
}

const ITEM_WEIGHT = 8;
/** From this much above the page's plain text on, text is a title without being marked as one. */
const TITLE_RATIO = 1.25;

export function kindOfBlock(block: BlockModel, base: number): TextKind {
  if (block.longest >= PROSE_WEIGHT && !block.isMenu) return 'prose';
  if (block.isHeading || block.px >= base * TITLE_RATIO) return 'title';
  if (block.isMenu) return 'side';
  if (block.isFormOrTable || block.controlWeight + block.proseWeight >= ITEM_WEIGHT) return 'item';
  return 'side';
}

/** What the short and the long entries of a list are, to be set alike: what most of them are. */
export function listKind(kinds: readonly TextKind[]): 'item' | 'side' {
  const short = kinds.filter((kind) => kind === 'side').length;
  return short * 2 > kinds.length ? 'side' : 'item';
}
