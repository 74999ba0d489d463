import { Readability } from '@mozilla/readability';
import type { NoiseJudge } from './noise.ts';
import { sizeOf, type TextShare, TextShares } from './text-share.ts';

const MARK = 'elder-place';

/**
 * What makes a page an article: running text of some length and few links in it; and the page says that it is one,
 * or it is most of what the page has to say, or most of its running text. The numbers part the articles from the
 * portals, shops and forms of two collections of real pages.
 */
const ARTICLE = {
  chars: 120,
  proseShare: 0.4,
  linkShare: 0.3,
  shareOfPage: 0.5,
  prose: 600,
  shareOfProse: 0.55,
};
/** Chinese government sites name their articles so. */
const ARTICLE_TITLE = 'meta[name="ArticleTitle" i]';
const SAYS_ARTICLE = 'meta[property="og:type"][content="article" i],meta[property="article:published_time"]';

/** What else a page says in plain words, seen and outside links, is at most this share of its article. */
const BESIDE = 0.15;

/** A page with so many fields is a form, whatever it explains; articles have some to search, comment and subscribe. */
const FORM = 20;
const FIELDS = 'input:not([type="hidden"],[type="search"],[type="submit"],[type="button"]),textarea,select';

/** A headline's letters are at least so much larger than the text's. */
const STANDS_OUT = 1.15;

interface PageText {
  /** Characters outside menus, foot and advertisements. */
  readonly charsLeft: number;
  readonly prose: number;
  readonly saysArticle: boolean;
}

/**
 * The text nodes and pictures that make up the page's article, or `undefined` where the page is none (a portal, a
 * form, a table). Works on a copy; the page is not touched.
 */
export function findArticle(document: Document, prose: number, judge: NoiseJudge): Set<Node> | undefined {
  if (prose < ARTICLE.chars * ARTICLE.proseShare) return undefined;
  if (document.querySelectorAll(FIELDS).length >= FORM) return undefined;
  const originals = [...document.querySelectorAll('*')];
  const copy = document.cloneNode(true) as Document;
  [...copy.querySelectorAll('*')].forEach((element, index) => {
    element.setAttribute(MARK, String(index));
  });
  const found = new Readability<Node>(copy, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  if (found?.content == null) return undefined;
  const share = new TextShares(found.content as Element).of(found.content as Element);
  const page = {
    charsLeft: judge.charsLeft,
    prose,
    saysArticle: document.querySelector(SAYS_ARTICLE) !== null,
  };
  if (!isArticle(share, page)) return undefined;
  const kept = new OriginalFinder(document, originals).findAll(found.content);
  for (const node of headlineOf(document, kept, found.title ?? document.title, judge)) kept.add(node);
  const plain = plainChars(kept, document.body, judge);
  return page.saysArticle || plain.beside <= plain.within * BESIDE ? kept : undefined;
}

/**
 * Characters that are seen outside menus and links, within the article and beside it: where there is much beside it,
 * the page is more than its article.
 */
function plainChars(
  kept: ReadonlySet<Node>,
  element: Element,
  judge: NoiseJudge,
  sum = { within: 0, beside: 0 },
) {
  if (element.matches('a,script,style,noscript,textarea,select,svg') || judge.isNoise(element)) return sum;
  if (element.checkVisibility?.() === false) return sum;
  for (const node of element.childNodes) {
    if (node.nodeType === 1) plainChars(kept, node as Element, judge, sum);
    else if (node.nodeType === 3)
      sum[kept.has(node) ? 'within' : 'beside'] += (node as Text).data.replace(/\s+/gu, '').length;
  }
  return sum;
}

/** The headline, which Readability takes away because it knows the title. */
function headlineOf(document: Document, kept: ReadonlySet<Node>, title: string, judge: NoiseJudge): Text[] {
  const texts = textsIn(document.body).filter((text) => lettersOf(text.data) !== '');
  const begin = texts.findIndex((text) => kept.has(text));
  const before = texts.slice(0, Math.max(0, begin)).filter((text) => !isFrame(text, judge));
  const headline = calledHeadline(document, title, judge) ?? largestOf(before, texts[begin]);
  return headline === undefined ? [] : textsIn(headline);
}

function isFrame(text: Text, judge: NoiseJudge): boolean {
  for (let at = text.parentElement; at !== null; at = at.parentElement) if (judge.isNoise(at)) return true;
  return false;
}

/** What the page calls its headline, or the first words that its title begins with. */
function calledHeadline(document: Document, title: string, judge: NoiseJudge): Element | undefined {
  const whole = lettersOf(document.querySelector(ARTICLE_TITLE)?.getAttribute('content') || title);
  const isHeadline = (element: Element) => {
    const text = lettersOf(element.textContent);
    return text.length >= 4 && whole.startsWith(text) && isSeen(element) && !judge.isNoise(element);
  };
  return [...document.querySelectorAll('h1,h2,h3,[class*="title" i]')].find(isHeadline);
}

/** The words above an article that stand out by their size. */
function largestOf(before: readonly Text[], body: Text | undefined): Element | undefined {
  let [largest, size]: [Element | undefined, number] = [undefined, sizeOf(body?.parentElement) * STANDS_OUT];
  for (const { data, parentElement } of before) {
    if (parentElement === null || lettersOf(data).length < 4 || !isSeen(parentElement)) continue;
    if (parentElement.closest('a') !== null || sizeOf(parentElement) < size) continue;
    [largest, size] = [parentElement, sizeOf(parentElement)];
  }
  return largest;
}

function isSeen(element: Element): boolean {
  return element.checkVisibility?.() !== false;
}

function lettersOf(text: string | null): string {
  return (text ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

function textsIn(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function isArticle({ chars, prose, linkChars }: Readonly<TextShare>, page: PageText): boolean {
  if (chars < ARTICLE.chars || prose < chars * ARTICLE.proseShare || linkChars > chars * ARTICLE.linkShare)
    return false;
  if (page.saysArticle || chars >= page.charsLeft * ARTICLE.shareOfPage) return true;
  return prose >= ARTICLE.prose && prose >= page.prose * ARTICLE.shareOfProse;
}

/** Finds what the article's nodes were in the page: by their own mark, or by their words within a marked element. */
class OriginalFinder {
  readonly #originals: readonly Element[];
  readonly #texts = new Map<string, Text[]>();

  constructor(document: Document, originals: readonly Element[]) {
    this.#originals = originals;
    for (const text of textsIn(document.body)) {
      if (text.data.trim() === '') continue;
      const same = this.#texts.get(text.data);
      if (same === undefined) this.#texts.set(text.data, [text]);
      else same.push(text);
    }
  }

  findAll(content: Node): Set<Node> {
    const kept = new Set<Node>();
    const visit = (node: Node, place: Element | undefined): void => {
      const mark = node.nodeType === 1 ? (node as Element).getAttribute(MARK) : null;
      const here = mark === null ? place : (this.#originals[Number(mark)] ?? place);
      const original = node.nodeType === 3 ? this.#takeText((node as Text).data, here) : here;
      if (original !== undefined && (node.nodeType === 3 || node.nodeName === 'IMG')) kept.add(original);
      for (const child of node.childNodes) visit(child, here);
    };
    visit(content, undefined);
    return kept;
  }

  /** The first text of these words within the place that was not taken yet. */
  #takeText(data: string, place: Element | undefined): Text | undefined {
    const texts = this.#texts.get(data);
    const index = texts?.findIndex((text) => place?.contains(text) ?? true) ?? -1;
    return index < 0 ? undefined : texts?.splice(index, 1)[0];
  }
}
