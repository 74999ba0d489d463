import { px } from '@/core/px';
import { styleOf } from '../style-of.ts';

/** How much text an element holds, and how much of it is in links. Characters without white space. */
export interface TextShare {
  chars: number;
  linkChars: number;
  links: number;
  /** Characters outside links in pieces long enough to be running text. */
  prose: number;
  /** Characters of the page before the element. */
  before: number;
}

/** Words by which a page's frame gives itself away: they stand there and hardly anywhere else. */
const MARK_WORDS = {
  /** What the bar at the very top says on sites of all kinds. */
  head: /^\s*(?:设为首页|加入收藏|收藏本站|欢迎(?:您?(?:访问|光临|来到|进入|浏览)|您)|今天是|您好[，,！!]?\s*(?:欢迎|请)|网站(?:无障碍|支持IPv6))/u,
  foot: /版权所有|ICP备|ICP证|公网安备|网站标识码|©|copyright|all rights reserved/iu,
  /** Where in the site the page stands. */
  path: /^\s*(?:您?的?当前位置|您(?:现在)?的?位置|你的位置|现在位置|所在位置|you are here)/iu,
  /** What can be done with an article rather than what it says. */
  tool: /^[\s【[(（]*(?:字[号体]\s*[：:【[(（]|扫一扫.{0,4}(?:手机|打开)|(?:打印|关闭|收藏)(?:本页|此页|窗口)?[\s】\])）]*$|分享[到至]?[\s：:】]*$|返回顶部)/u,
} as const;
export type Mark = keyof typeof MARK_WORDS;
const MARKS = Object.entries(MARK_WORDS) as [Mark, RegExp][];

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'SVG', 'svg']);

/** A piece of text from this many Chinese (or this many other) characters on is running text, not a label. */
const PROSE_HAN = 15;
const PROSE_OTHER = 40;

/** Whether a piece of text is running text rather than a label. */
function isProse(text: string): boolean {
  return text.replace(/\s+/gu, '').length >= (/\p{Script=Han}/u.test(text) ? PROSE_HAN : PROSE_OTHER);
}

/** Letters of the sites that the lengths of this room were found on are so large, in px. */
const USUAL_SIZE = 14;
/** So many texts, evenly chosen, tell how large the page's letters are. */
const SAMPLES = 15;

const EMPTY: Readonly<TextShare> = { chars: 0, linkChars: 0, links: 0, prose: 0, before: 0 };

/** How large an element's letters are, in px; 0 where that is not told. */
export function sizeOf(element: Element | null | undefined): number {
  return element ? px(styleOf(element).fontSize) : 0;
}

/** What has no box or cannot be seen at all. */
function isHidden(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null || element.checkVisibility?.({ opacityProperty: true }) !== false) return false;
  return view.getComputedStyle(element).display !== 'contents';
}

/** Measures every element under a root in one pass. */
export class TextShares {
  readonly #shares = new WeakMap<Element, TextShare>();
  readonly #isQuick: boolean;
  #counted = 0;
  readonly #texts: Text[] = [];
  /** Elements whose own words give away a part of the page's frame. */
  readonly marks: Readonly<Record<Mark, Element[]>> = { head: [], foot: [], path: [], tool: [] };

  /** @param isQuick counts what is hidden too */
  constructor(root: Element, isQuick = false) {
    this.#isQuick = isQuick;
    this.#measure(root, false);
  }

  /** How much larger the page's letters are than usual: lengths in px are multiplied by it. */
  get scale(): number {
    const apart = Math.ceil(this.#texts.length / SAMPLES);
    const sizes = this.#texts
      .filter((_, index) => index % apart === 0)
      .map(({ parentElement }) => sizeOf(parentElement))
      .filter((size) => size > 0);
    const size = sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? USUAL_SIZE;
    return Math.max(1, size / USUAL_SIZE);
  }

  of(element: Element): Readonly<TextShare> {
    return this.#shares.get(element) ?? EMPTY;
  }

  #measure(element: Element, isInLink: boolean): TextShare {
    const share = { ...EMPTY, before: this.#counted };
    const inLink = isInLink || element.localName === 'a';
    if (element.localName === 'a') share.links = 1;
    const frame =
      element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.body : null;
    for (let node = frame ?? element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) {
        this.#addText(share, node as Text, inLink);
        this.#mark(element, (node as Text).data);
      } else if (node.nodeType === 1 && !this.#isLeftOut(node as Element)) {
        const inner = this.#measure(node as Element, inLink);
        share.chars += inner.chars;
        share.linkChars += inner.linkChars;
        share.links += inner.links;
        share.prose += inner.prose;
      }
    }
    this.#shares.set(element, share);
    return share;
  }

  #mark(element: Element, data: string): void {
    if (data.length < 2) return;
    for (const [mark, words] of MARKS) if (words.test(data)) this.marks[mark].push(element);
  }

  #isLeftOut(element: Element): boolean {
    return NO_TEXT.has(element.tagName) || (!this.#isQuick && isHidden(element));
  }

  #addText(share: TextShare, node: Text, inLink: boolean): void {
    const text = node.data.trim();
    if (text === '') return;
    this.#texts.push(node);
    const chars = text.replace(/\s+/gu, '').length;
    share.chars += chars;
    this.#counted += chars;
    if (inLink) share.linkChars += chars;
    else if (isProse(text)) share.prose += chars;
  }
}
