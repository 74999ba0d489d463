import { findArticle } from './article.ts';
import { readBlocks } from './blocks.ts';
import { NoiseJudge } from './noise.ts';
import type { TextBlock } from './text-block.ts';
import { TextShares } from './text-share.ts';

export interface PageTextOptions {
  /** The word said before a picture's name. */
  readonly pictureWord: string;
  shadowRootOf(element: Element): ShadowRoot | null;
}

/**
 * The main text of a page in reading order: the article where the page is one, otherwise everything but menus,
 * foot and advertisements.
 */
export function* readMainText(document: Document, options: PageTextOptions): Generator<TextBlock> {
  const { body } = document;
  const shares = new TextShares(body);
  const judge = new NoiseJudge(body, shares);
  const kept = findArticle(document, judge.charsLeft, shares.of(body).prose);
  const isNoise = (element: Element) => (kept === undefined ? judge.isNoise(element) : false);
  yield* readBlocks(body, { ...options, kept, isNoise });
}
