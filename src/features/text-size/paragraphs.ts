import type { ReliefMarks } from '@/dom/relief-marks';
import { rectOf } from '@/dom/seen-text';
import { styleOf } from '@/dom/style-of';
import { longestLine, paragraphGap } from './core/scale.ts';
import type { Block } from './read-text.ts';

/** Blocks of nothing but text: what is given them reaches nothing else. */
const PARAGRAPH = 'p,li,dd,blockquote,div';
const MORE_THAN_TEXT = 'img,table,ul,ol,dl,div,form,input,video,iframe,svg';
const STARTS: ReadonlySet<string> = new Set(['start', 'left', 'justify']);

/** Keeps lines of running text short and paragraphs apart. Reads only; the marks are written by their `flush`. */
export function layParagraphs(view: Window, prose: readonly SizedBlock[], marks: ReliefMarks): void {
  const blocks = new Map<Element | null, Block>(prose.map(({ block }) => [block.box.element, block]));
  const range = view.document.createRange();
  for (const { block, size } of prose) {
    const { element, display, position } = block.box;
    if (display !== 'block' && display !== 'list-item') continue;
    const above = blocks.get(element.previousElementSibling);
    if (above && element.localName === 'p' && gapBetween(range, above, block) < paragraphGap(size) * SUFFICES)
      marks.giveLength(element, 'push', paragraphGap(size));
    if (position === 'absolute' || position === 'fixed' || element.clientWidth <= longestLine(size)) continue;
    if (!element.matches(PARAGRAPH) || element.querySelector(MORE_THAN_TEXT)) continue;
    if (STARTS.has(styleOf(element).textAlign)) marks.giveLength(element, 'most', longestLine(size));
  }
}

export interface SizedBlock {
  readonly block: Block;
  readonly size: number;
}

/** The page's own gap is kept from this share of ours on: it grows with the text where it is set in letters. */
const SUFFICES = 0.6;

/** Px between the texts of two paragraphs, however the page makes the gap: margins, padding, empty lines. */
function gapBetween(range: Range, above: Block, below: Block): number {
  const last = above.owners.at(-1)?.nodes.at(-1);
  const first = below.owners[0]?.nodes[0];
  if (!last || !first) return 0;
  return rectOf(range, first).top - rectOf(range, last).bottom;
}
