import { readBlocks } from '@/dom/reading/blocks';
import { plainBlock, type TextBlock } from '@/dom/reading/text-block';
import type { PageOptions } from './page.ts';

/** What the reader has selected, and where it stands; undefined when nothing is selected. */
export function selectedBlocks(document: Document, options: PageOptions): TextBlock[] | undefined {
  const selection = document.getSelection();
  const words = selection?.toString().trim() ?? '';
  if (selection === null || words === '') return undefined;
  const found = blocksIn(selection.getRangeAt(0), options);
  // In fields and shadow trees a selection has words, but no range that leads to them.
  return found.length > 0 ? found : words.split(/\n+/u).map((line) => plainBlock(line.trim(), document.body));
}

function blocksIn(range: Range, options: PageOptions): TextBlock[] {
  const { commonAncestorContainer: common } = range;
  const root = common.nodeType === 1 ? (common as Element) : common.parentElement;
  if (root === null) return [];
  const isNoise = (element: Element) => !range.intersectsNode(element);
  const blocks = readBlocks(root, { ...options, isNoise, kept: textsIn(root, range) });
  return [...blocks].map((block) => cutToRange(block, range)).filter(({ text }) => text.trim() !== '');
}

function textsIn(root: Element, range: Range): Set<Node> {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const texts = new Set<Node>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (range.intersectsNode(node)) texts.add(node);
  }
  return texts;
}

/** The first and the last block may be selected in part. */
function cutToRange(block: TextBlock, range: Range): TextBlock {
  const start = Math.max(0, block.positionOf(range.startContainer, range.startOffset));
  const found = block.positionOf(range.endContainer, range.endOffset);
  const end = found < 0 ? block.text.length : found;
  return {
    ...block,
    text: block.text.slice(start, end),
    rangesOf: (from, to) => block.rangesOf(start + from, start + to),
    positionOf: (node, offset) => block.positionOf(node, offset) - start,
  };
}
