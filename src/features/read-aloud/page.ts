import { readBlocks } from '@/dom/reading/blocks';
import { type PageTextOptions, readMainText } from '@/dom/reading/page-text';
import type { TextBlock } from '@/dom/reading/text-block';
import { selectedBlocks } from './selection.ts';

export type PageOptions = PageTextOptions;

const DIALOGS = 'dialog[open],[role="dialog"][aria-modal="true"],[role="alertdialog"]';

/** What a press on 朗读 reads: what is selected, else the dialog that is open, else the page's main text. */
export function blocksToRead(document: Document, options: PageOptions): Iterable<TextBlock> {
  const selected = selectedBlocks(document, options);
  if (selected !== undefined) return selected;
  // Some dialogs stand ready, seen by nobody, with nothing in them.
  const dialog = [...document.querySelectorAll(DIALOGS)].findLast(
    (element) => element.checkVisibility() && !blocksOf(element, options)[Symbol.iterator]().next().done,
  );
  if (dialog !== undefined) return blocksOf(dialog, options);
  return readMainText(document, options);
}

/** Everything in one part of the page. */
export function blocksOf(root: Element, options: PageOptions): Iterable<TextBlock> {
  return readBlocks(root, { ...options, isNoise: () => false });
}
