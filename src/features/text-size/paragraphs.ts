import type { ReliefMarks } from '@/dom/relief-marks';
import { longestLine, paragraphGap } from './core/scale.ts';
import type { Block } from './read-text.ts';

/** Blocks of nothing but text: what is given them reaches nothing else. */
const PARAGRAPH = 'p,li,dd,blockquote,div';
const MORE_THAN_TEXT = 'img,table,ul,ol,dl,div,form,input,video,iframe,svg';
const STARTS: ReadonlySet<string> = new Set(['start', 'left', 'justify']);

/** Keeps lines of running text short and paragraphs apart. Reads only; the marks are written by their `flush`. */
export function layParagraphs(view: Window, prose: readonly SizedBlock[], marks: ReliefMarks): void {
  const elements = new Set(prose.map(({ block }) => block.box.element));
  for (const { block, size } of prose) {
    const { element, display, position } = block.box;
    if (display !== 'block' && display !== 'list-item') continue;
    const previous = element.previousElementSibling;
    if (element.localName === 'p' && previous?.localName === 'p' && elements.has(previous))
      marks.giveLength(element, 'push', paragraphGap(size));
    if (position === 'absolute' || position === 'fixed' || element.clientWidth <= longestLine(size)) continue;
    if (!element.matches(PARAGRAPH) || element.querySelector(MORE_THAN_TEXT)) continue;
    if (STARTS.has(view.getComputedStyle(element).textAlign))
      marks.giveLength(element, 'most', longestLine(size));
  }
}

export interface SizedBlock {
  readonly block: Block;
  readonly size: number;
}
