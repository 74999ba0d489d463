import { findArticle } from './article.ts';
import { type ReadingOptions, readBlocks } from './blocks.ts';
import { NoiseJudge } from './noise.ts';
import type { TextBlock } from './text-block.ts';
import { findTextRoot } from './text-root.ts';
import { TextShares } from './text-share.ts';

export type PageTextOptions = Pick<
  ReadingOptions,
  'pictureWord' | 'shadowRootOf' | 'frameBlocks' | 'fieldWords'
>;

/**
 * Pages of more elements than this are read by the quick way: Readability takes 100 ms on 2,000 elements and seconds
 * on 20,000, and a reader who pressed 朗读 waits for 150 ms at most. On the articles of a public collection the quick
 * way finds about as much of the text, and more that stands beside it.
 */
const LARGE = 1500;

/**
 * The main text of a page in reading order: the article where the page is one, otherwise everything but menus,
 * foot and advertisements.
 */
export function* readMainText(document: Document, options: PageTextOptions): Generator<TextBlock> {
  const { body } = document;
  const isLarge = document.getElementsByTagName('*').length > LARGE;
  const shares = new TextShares(body, isLarge);
  const judge = new NoiseJudge(body, shares, isLarge);
  const kept = isLarge ? undefined : findArticle(document, shares.of(body).prose, judge);
  const root = isLarge ? findTextRoot(body, shares) : body;
  const isNoise = (element: Element) => judge.isNoise(element);
  const isAfloat = (element: Element) => kept === undefined && judge.isAfloat(element);
  yield* readBlocks(root, { ...options, kept, isNoise, isAfloat });
}
