import { unionOf } from '@/core/geometry';
import { px } from '@/core/px';
import { rectOf, type SeenText } from '@/dom/seen-text';
import { styleOf } from '@/dom/style-of';
import { easedSize, PROSE_WEIGHT } from './core/scale.ts';
import type { Block } from './read-text.ts';

/** A label that stood on one line and does not now. */
export interface BrokenLabel {
  readonly block: Block;
  readonly texts: readonly SeenText[];
  /** How many times as large as it was it may be to stand there again. */
  readonly scale: number;
  /** How many px it needs now, if it is a word: in two lines a word stands upright. */
  readonly word: number;
}

/** Letters are less than so many times as high as their size, with the room that a font keeps above and below. */
const ONE_LINE = 2;
/** Labels beside one another stay apart by so many px. */
const GAP = 8;
/** Up to so many Chinese characters are a word; what ends in a colon is the name of a field, and may have more. */
const WORD = 4;
const NAME = 8;
const NAMES = /[：:]\s*$/;

/** The labels that would stand on one line again if they were smaller, and words in any case. Reads only. */
export function brokenLabels(
  seen: readonly SeenText[],
  blockOf: (element: Element) => Block | undefined,
): BrokenLabel[] {
  const range = document.createRange();
  const blocks = Map.groupBy(seen, ({ box }) => blockOf(box.element));
  return [...blocks].flatMap(([block, texts]) => (block && readLabel(block, texts, range)) ?? []);
}

function readLabel(block: Block, texts: readonly SeenText[], range: Range): BrokenLabel | null {
  const { element } = block.box;
  const weight = block.controlWeight + block.proseWeight;
  if (weight >= PROSE_WEIGHT) return null;
  const before = unionOf(texts.map((text) => text.before));
  if (before.bottom - before.top >= block.px * ONE_LINE) return null;
  const now = unionOf(texts.map(({ node }) => rectOf(range, node)));
  const sizes = texts.map((text) => px(styleOf(text.box.element).fontSize));
  const size = Math.max(...sizes);
  const { paddingLeft, paddingRight } = styleOf(element);
  const room = element.clientWidth - px(paddingLeft) - px(paddingRight);
  if (now.bottom - now.top < size * ONE_LINE && now.right - now.left <= room + 1) return null;
  const width = before.right - before.left;
  const scale = Math.min(room, element.clientWidth - GAP) / width;
  const longest = NAMES.test(texts.at(-1)?.node.data ?? '') ? NAME : WORD;
  const word = weight <= longest ? (width * size) / block.px : 0;
  return word || scale * block.px >= easedSize(block.px) ? { block, texts, scale, word } : null;
}
