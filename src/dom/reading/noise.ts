import type { TextShares } from './text-share.ts';

/** What a page says of itself not to be its text. */
const SAYS_SO =
  'nav,[role="navigation"],[role="menu"],[role="menubar"],[role="search"],[role="contentinfo"],[role="toolbar"],[role="tooltip"],ins.adsbygoogle';

/** What is not for reading on any page. */
const NEVER_READ = '[aria-hidden="true"],elder-overlay';

/** Names of classes and ids that stand for frames around the text: menus, foot, advertisements, sharing. */
const NAMED =
  /(?:^|[^a-z])(?:(?:top|main|sub|side|left|right|header?|site|global)?-?_?(?:nav(?:bar|igation)?s?|menus?)|bread-?crumbs?|crumbs?|foot(?:er)?|copy-?right|ads?|advert(?:isement)?s?|sponsor(?:ed)?|promo|share(?:bar)?|social|tool-?bar|top-?bar|pager|paginat(?:ion|or)|page-?nav|cookie|go-?top|back-?top|qr-?code|friend-?links?|site-?map|skip(?:-link)?|shortcut)(?=$|[^a-z])/iu;

/** Elements of one of these kinds hold the page's own matter, whatever they are called. */
const MATTER = 'main,article,[role="main"],form,table,h1,body';

/** A part with this share of the page's running text is the page, not its frame. */
const TOO_MUCH_PROSE = 0.3;

/** Menus: at least this many links, next to nothing but links, each a word or two. */
const MENU = { links: 4, linkShare: 0.8, charsPerLink: 6.5 };

/** When what is left is less than this share of the page, the menus are the page (a directory of links). */
const LEAST_LEFT = 0.25;

/** Judges which parts of a page are its frame (menus, foot, advertisements) rather than its text. */
export class NoiseJudge {
  readonly #shares: TextShares;
  readonly #pageProse: number;
  readonly #judged = new WeakMap<Element, boolean>();
  #isLenient = false;
  /** Characters of the page that are not noise. */
  readonly charsLeft: number;

  constructor(root: Element, shares: TextShares) {
    this.#shares = shares;
    this.#pageProse = shares.of(root).prose;
    const left = this.#countLeft(root);
    this.#isLenient = left < shares.of(root).chars * LEAST_LEFT;
    this.charsLeft = this.#isLenient ? shares.of(root).chars : left;
  }

  /** Whether reading skips the element and all in it. */
  isNoise(element: Element): boolean {
    if (this.#isLenient) return element.matches(NEVER_READ);
    const known = this.#judged.get(element);
    if (known !== undefined) return known;
    const verdict = this.#judge(element);
    this.#judged.set(element, verdict);
    return verdict;
  }

  #countLeft(element: Element): number {
    if (this.isNoise(element)) return 0;
    let left = this.#shares.of(element).chars;
    for (const child of element.children) left -= this.#shares.of(child).chars - this.#countLeft(child);
    return left;
  }

  #judge(element: Element): boolean {
    if (element.matches('dialog[open],[role="dialog"],[role="alertdialog"]')) return false;
    if (element.matches(NEVER_READ)) return true;
    const { prose } = this.#shares.of(element);
    if (prose > Math.max(60, this.#pageProse * TOO_MUCH_PROSE)) return false;
    if (element.matches(SAYS_SO) || this.#isPageFoot(element)) return true;
    if (!this.#isNamedSo(element) && !this.#isMenu(element)) return false;
    return (
      !element.matches(MATTER) &&
      element.querySelector('main,article,h1') === null &&
      element.closest('form,dialog') === null
    );
  }

  #isPageFoot(element: Element): boolean {
    return element.localName === 'footer' && element.closest('article,main,section') === null;
  }

  #isNamedSo(element: Element): boolean {
    const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
    return name.length > 1 && NAMED.test(name);
  }

  #isMenu(element: Element): boolean {
    const { chars, linkChars, links } = this.#shares.of(element);
    return links >= MENU.links && linkChars >= chars * MENU.linkShare && chars <= links * MENU.charsPerLink;
  }
}
