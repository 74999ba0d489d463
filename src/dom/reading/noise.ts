import { boundsOf } from '../bounds.ts';
import { isLine, kinOf } from './alignment.ts';
import type { TextShares } from './text-share.ts';

/** What a page says of itself not to be its text. */
const SAYS_SO =
  'nav,[role="navigation"],[role="menu"],[role="menubar"],[role="search"],[role="contentinfo"],[role="toolbar"],[role="tooltip"],ins.adsbygoogle';

/** What is not for reading on any page. */
const NEVER_READ = '[aria-hidden="true"],elder-overlay';

/** Names of classes and ids that stand for menus. */
const MENU_NAME =
  /(?:^|[^a-z])(?:top|main|sub|side|left|right|header?|site|global)?-?_?(?:nav(?:bar|igation)?s?|menus?)(?=$|[^a-z])/iu;

/** Names that stand for other frames around the text: where it stands, more pages of it, advertisements. */
const FRAME_NAME =
  /(?:^|[^a-z])(?:bread-?crumbs?|crumbs?|pager|paginat(?:ion|or)|cookie|advert(?:isement)?s?|sponsor(?:ed)?|guanggao)(?=$|[^a-z])|(?:^|\s)ads?(?=$|[^a-z])/iu;

/** Names of the foot; small boxes within the page have feet of their own. */
const FOOT_NAME = /(?:^|[^a-z])foot(?:er)?s?(?=$|[^a-z])/iu;

/** Names of what chooses between parts of the page itself. */
const TAB_NAME = /(?:^|[^a-z])tabs?(?=$|[^a-z])/iu;

/** Elements of one of these kinds hold the page's own matter, whatever they are called. */
const MATTER = 'main,article,[role="main"],form,table,h1,body';

/** A form with this share of the page's text is no form but the page: some makers put one around everything. */
const PAGE_FORM_SHARE = 0.6;

/** A part with this share of the page's running text is the page, not its frame. */
const TOO_MUCH_PROSE = 0.3;

/**
 * Menus: at least this many links, next to nothing but links, each a word or two, nearly all of them in one row or one
 * column. Links in rows and columns, or with pictures, are what a page offers, not its menu.
 */
const MENU = { links: 4, linkShare: 0.8, charsPerLink: 6.5 };
/** What is called a menu holds no more than this, or mostly links. */
const NAMED_MENU = { chars: 250, linkShare: 0.3 };
/** So many boxes of one kind beside each other are a table of what the page offers: no menu, no frame. */
const KIN = 3;
/** The line over a part of the page, with links to more of the same. */
const HAS_MORE = /更多|more/iu;

/**
 * The foot: the largest part around words of a foot that begins in the second half of the page and not at the
 * beginning of its text, holds no more than this share of it or so many characters, is no higher than so much of it or so many px, and holds no heading
 * of the page.
 */
const FOOT = {
  from: 0.5,
  before: 0.25,
  most: 0.25,
  chars: 400,
  height: 0.15,
  px: 450,
  never: 'main,article,h1,[role="main"]',
};
/** Columns of links that stand right above the foot belong to it; headlines are longer, and what is high is matter. */
const FOOT_LINKS = { links: 8, linkShare: 0.6, charsPerLink: 8, px: 320 };

/** The line that says where in the site a page stands, and an article's tools (字号 大 中 小), are no longer than this. */
const PATH_CHARS = 80;
const TOOL_CHARS = 14;

/** The head: a part across the page that ends within this many px of its top, where letters are as large as usual; mostly links, without a heading. */
const HEAD = { bottom: 260, chars: 200, linkShare: 0.5, width: 0.6, page: 700 };

/** The bar at the very top holds no more, and begins after no more characters of the page. */
const TOP_BAR = { chars: 90, before: 60 };

/** The site's own search, in the head: who wants to hear the page does not want to be asked for words. */
const SEARCH = /搜|检索|关键[字词]|search|keyword/iu;
const SEARCH_CONTROL = 'input,button';

/** What floats is no more than this share of the page's text, or it is the page. */
const FLOATING_SHARE = 1 / 3;

/** When what is left is less than this share of the page, the menus are the page (a directory of links). */
const LEAST_LEFT = 0.15;
/** On large pages only where so much of the text is in links: the others are spared the counting. */
const LINK_PAGE = 0.9;

/** Judges which parts of a page are its frame (menus, foot, advertisements) rather than its text. */
export class NoiseJudge {
  readonly #shares: TextShares;
  readonly #pageProse: number;
  readonly #scale: number;
  #judged = new WeakMap<Element, boolean>();
  /** Parts that their words give away: feet, paths, an article's tools. */
  readonly #marked: ReadonlySet<Element>;
  readonly #root: Element;
  #menusAreThePage = false;

  /** @param isQuick spares large pages what costs a look at every element */
  constructor(root: Element, shares: TextShares, isQuick = false) {
    this.#shares = shares;
    this.#root = root;
    this.#pageProse = shares.of(root).prose;
    this.#scale = shares.scale;
    this.#marked = new Set([
      ...shares.marks.foot.flatMap((mark) => this.#withLinksAbove(this.#footAround(mark))),
      ...shares.marks.head.flatMap((mark) =>
        this.#around(mark, TOP_BAR.chars).filter((bar) => this.#isTop(bar)),
      ),
      ...shares.marks.path.flatMap((mark) => this.#around(mark, PATH_CHARS)),
      ...shares.marks.tool.flatMap((mark) => this.#around(mark, TOOL_CHARS)),
    ]);
    const { chars, linkChars } = shares.of(root);
    if (isQuick && linkChars < chars * LINK_PAGE) return;
    if (this.charsLeft >= chars * LEAST_LEFT) return;
    this.#menusAreThePage = true;
    this.#judged = new WeakMap();
  }

  /** Characters of the page that are not noise. Judges the whole page. */
  get charsLeft(): number {
    return this.#countLeft(this.#root);
  }

  /** Whether reading skips the element and all in it. */
  isNoise(element: Element): boolean {
    const known = this.#judged.get(element);
    if (known !== undefined) return known;
    const verdict = this.#judge(element);
    this.#judged.set(element, verdict);
    return verdict;
  }

  /** Whether reading skips a part that stands still while the page moves: its buttons, its offers to chat. */
  isAfloat(element: Element): boolean {
    if (element.matches('dialog,[role="dialog"],[role="alertdialog"]')) return false;
    return this.#shares.of(element).chars < this.#shares.of(this.#root).chars * FLOATING_SHARE;
  }

  /** The largest part around a mark that begins with it and holds no more than so many characters, if any. */
  #around(mark: Element, most: number): Element[] {
    let parts: Element[] = [];
    for (let at: Element | null = mark; at !== null && at !== this.#root; at = at.parentElement) {
      const { before, chars } = this.#shares.of(at);
      if (chars > most || before < this.#shares.of(mark).before) break;
      parts = [at];
    }
    return parts;
  }

  #footAround(mark: Element): Element | undefined {
    const whole = this.#shares.of(this.#root).chars;
    let foot: Element | undefined;
    for (let part: Element | null = mark; part !== null && part !== this.#root; part = part.parentElement) {
      const { before, chars } = this.#shares.of(part);
      const isOutside = before < whole * FOOT.before || chars > Math.max(whole * FOOT.most, FOOT.chars);
      if (
        isOutside ||
        !this.#isLow(part) ||
        part.matches(FOOT.never) ||
        part.querySelector(FOOT.never) !== null
      )
        break;
      foot = part;
    }
    return foot;
  }

  /** In the second half of what the page says, or of its height below other words. */
  #isLast(part: Element): boolean {
    const { before } = this.#shares.of(part);
    return before >= this.#shares.of(this.#root).chars * FOOT.from || (before > 0 && this.#isLow(part));
  }

  #isLow(part: Element): boolean {
    const { scrollHeight } = this.#root;
    const { top, height } = boundsOf(part);
    const fromTop = top - boundsOf(this.#root).top;
    return (
      fromTop >= scrollHeight * FOOT.from &&
      height <= Math.max(FOOT.px * this.#scale, scrollHeight * FOOT.height)
    );
  }

  #withLinksAbove(foot: Element | undefined): Element[] {
    const above = foot?.previousElementSibling;
    if (foot === undefined || above == null) return foot === undefined ? [] : [foot];
    const { chars, linkChars, links, before } = this.#shares.of(above);
    const isBlank = chars === 0;
    const isLinks =
      links >= FOOT_LINKS.links &&
      linkChars >= chars * FOOT_LINKS.linkShare &&
      chars <= links * FOOT_LINKS.charsPerLink &&
      before >= this.#shares.of(this.#root).chars * FOOT.from &&
      boundsOf(above).height <= FOOT_LINKS.px * this.#scale &&
      above.querySelector(FOOT.never) === null;
    return isBlank || isLinks ? [foot, ...this.#withLinksAbove(above)] : [foot];
  }

  #countLeft(element: Element): number {
    if (this.isNoise(element)) return 0;
    let left = this.#shares.of(element).chars;
    for (const child of element.children) left -= this.#shares.of(child).chars - this.#countLeft(child);
    return left;
  }

  #judge(element: Element): boolean {
    if (element.matches('dialog[open],[role="dialog"],[role="alertdialog"]')) return false;
    if (element.matches(NEVER_READ) || this.#marked.has(element)) return true;
    const { prose } = this.#shares.of(element);
    if (prose > Math.max(60, this.#pageProse * TOO_MUCH_PROSE)) return false;
    if (this.#isPageFoot(element) || this.#isSearch(element)) return true;
    if (!this.#menusAreThePage && element.matches(SAYS_SO)) return true;
    if (!this.#isFrame(element) && (this.#menusAreThePage || !this.#isMenu(element))) return false;
    return (
      !element.matches(MATTER) &&
      element.querySelector('main,article,h1') === null &&
      !this.#isInForm(element)
    );
  }

  #isInForm(element: Element): boolean {
    const form = element.closest('form,dialog');
    return form !== null && this.#shares.of(form).chars < this.#shares.of(this.#root).chars * PAGE_FORM_SHARE;
  }

  #isHead(element: Element): boolean {
    const { chars, linkChars, links, prose } = this.#shares.of(element);
    if (links < 2 || prose > 0 || chars > HEAD.chars || linkChars < chars * HEAD.linkShare) return false;
    const { innerWidth = 0 } = element.ownerDocument.defaultView ?? {};
    const { width } = boundsOf(element);
    if (!this.#isInHead(element) || width < innerWidth * HEAD.width) return false;
    return kinOf(element).length < KIN;
  }

  /** Whether an element ends in the head of a page that goes on well below it. */
  #isInHead(element: Element): boolean {
    const { scrollY = 0 } = element.ownerDocument.defaultView ?? {};
    const { bottom } = boundsOf(element);
    return this.#root.scrollHeight >= HEAD.page && bottom + scrollY <= HEAD.bottom * this.#scale;
  }

  #isTop(bar: Element): boolean {
    return this.#shares.of(bar).before <= TOP_BAR.before && bar.querySelector(FOOT.never) === null;
  }

  #isSearch(element: Element): boolean {
    if (!element.matches(SEARCH_CONTROL) || !this.#isInHead(element)) return false;
    const words = ['type', 'placeholder', 'title', 'value', 'aria-label', 'name', 'id'].map((name) =>
      element.getAttribute(name),
    );
    return SEARCH.test([...words, element.textContent].join(' '));
  }

  #isPageFoot(element: Element): boolean {
    return element.localName === 'footer' && element.closest('article,main,section') === null;
  }

  #isFrame(element: Element): boolean {
    const names = namesOf(element);
    if (FOOT_NAME.test(names) && this.#isLast(element)) return true;
    return FRAME_NAME.test(names) && kinOf(element).length < KIN;
  }

  #isMenu(element: Element): boolean {
    if (this.#isCalledMenu(element) || this.#isHead(element)) return true;
    return (
      this.#isListOfShortLinks(element) &&
      !this.#isOfPictures(element) &&
      isLine(element, this.#scale) &&
      kinOf(element).filter((it) => this.#isListOfShortLinks(it)).length < KIN &&
      !HAS_MORE.test(element.textContent ?? '')
    );
  }

  /** By its name; what holds much besides links is no menu, whatever it is called. */
  #isCalledMenu(element: Element): boolean {
    const names = namesOf(element);
    if (!MENU_NAME.test(names) || TAB_NAME.test(names) || this.#isOfPictures(element)) return false;
    const { chars, linkChars } = this.#shares.of(element);
    return chars <= NAMED_MENU.chars || linkChars >= chars * NAMED_MENU.linkShare;
  }

  /** Links with a picture each are what a page offers, as on a phone's first page. */
  #isOfPictures(element: Element): boolean {
    return element.querySelectorAll('img').length >= Math.max(MENU.links, this.#shares.of(element).links / 2);
  }

  #isListOfShortLinks(element: Element): boolean {
    const { chars, linkChars, links } = this.#shares.of(element);
    return links >= MENU.links && linkChars >= chars * MENU.linkShare && chars <= links * MENU.charsPerLink;
  }
}

function namesOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`;
}
