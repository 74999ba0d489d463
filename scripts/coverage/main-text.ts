import type { Box, SeenRun, Sight } from './seen-text.ts';

/** A run of text that a reader sees, in document order, and where it stands on the page (px). */
export interface SeenText extends Box {
  readonly text: string;
  /** Main text, or why it is not. */
  readonly part: 'main' | 'head' | 'foot' | 'menu' | 'floating' | 'path' | 'advertisement' | 'beside';
}

/** What one page shows. */
export interface SeenPage {
  readonly texts: readonly SeenText[];
  /** Words that reading may add: names of pictures, headings of columns. They count neither way. */
  readonly added: readonly string[];
}

/**
 * What the main text of a page is, decided by what is seen and where, with no line of the reader's own code.
 * Runs in the page; whatever it needs stands inside it.
 *
 * Main text is everything seen but
 * - floating: what stands still while the page moves (position fixed), dialogs apart;
 * - head: boxes across the page within its first 260 px that are mostly links, a search field, one row of small words,
 *   or the bar at the very top, without a heading or a sentence;
 * - foot: the largest box in the lower half of the page around a word of the foot (copyright, ICP, hosted by) that is
 *   no more than half of what is seen and has no sentences to speak of, with the columns of short links right above
 *   it, or what its makers call the foot; and what stands below its top;
 * - path: the box that says where in the site the page is;
 * - advertisement: what names itself so;
 * - menu: what is marked as navigation, and five or more short links that stand in one row or one column, or a list
 *   of friends' links, where the page has as much else to say; tables, and lists that stand side by side, are no menu;
 * - beside: on a page of running text (300 letters and two fifths of the page), what lies outside the innermost box
 *   that holds 85 % of it and is not the headline.
 */
export function tellParts({ found, letters, rectOf, parentOf }: Sight): SeenPage {
  const FOOT = /版权所有|ICP备|ICP证|公网安备|copyright|©|all rights reserved|主办单位|网站标识码/iu;
  const NAMED_FOOT = 'footer,[class*="footer" i],[id*="footer" i],[class~="foot" i],[id="foot" i]';
  const PATH = /^(?:您?的?当前位置|您(?:现在)?的?位置|你的位置|所在位置|you are here)/iu;
  const AD = /(?:^|[\s_-])(?:ads?|advert\w*|banner-?ad|adsbygoogle|guanggao)(?=$|[\s_-])/iu;
  const MARKED_MENU =
    'nav,[role="navigation"],[role="menubar"],[role="menu"],[role="contentinfo"],[role="search"]';
  const pageHeight = Math.max(document.documentElement.scrollHeight, document.body.scrollHeight);
  const sizes = new Map<
    Element,
    { all: number; links: number; prose: number; linkBoxes: Box[]; width: number; longest: number }
  >();
  for (const { text, element, box, isLink } of found) {
    const size = letters(text);
    const isProse = !isLink && size >= (/\p{Script=Han}/u.test(text) ? 15 : 40);
    for (let at: Element | null = element; at !== null; at = parentOf(at)) {
      const sum = sizes.get(at) ?? { all: 0, links: 0, prose: 0, linkBoxes: [], width: 0, longest: 0 };
      sum.all += size;
      if (isProse) sum.prose += size;
      if (isLink) {
        sum.links += size;
        sum.linkBoxes.push(box);
        const width = /\p{Script=Han}/u.test(text) ? size * 2 : size;
        sum.width += width;
        sum.longest = Math.max(sum.longest, width);
      }
      sizes.set(at, sum);
    }
  }
  const whole = sizes.get(document.body) ?? { all: 0, prose: 0 };

  const floating = (element: Element): Element | null => {
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement)
      if (getComputedStyle(at).position === 'fixed' && (sizes.get(at)?.all ?? 0) < whole.all / 3) return at;
    return null;
  };

  const isWide = (element: Element) => rectOf(element).right - rectOf(element).left > innerWidth * 0.5;
  const feet = new Set<Element>();
  for (const { text, element, box } of found) {
    if (!FOOT.test(text) || box.top < pageHeight * 0.5) continue;
    let foot = element;
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
      const { top } = rectOf(at);
      const { all, prose } = sizes.get(at) ?? { all: 0, prose: 0 };
      if (top < pageHeight * 0.5 || all > whole.all * 0.5 || (prose > 200 && prose > whole.prose / 3)) break;
      foot = at;
    }
    feet.add(foot);
  }
  for (const element of document.querySelectorAll(NAMED_FOOT)) {
    const { all, prose } = sizes.get(element) ?? { all: 0, prose: 0 };
    const isPageFoot = rectOf(element).top > pageHeight * 0.5 && element.closest('article,main') === null;
    const isShort =
      all > 0 && (all <= whole.all * 0.5 || (all <= 500 && FOOT.test(element.textContent ?? '')));
    if (isPageFoot && isWide(element) && isShort && prose <= Math.max(100, whole.prose / 3))
      feet.add(element);
  }
  let footTop = Math.min(...[...feet].map((foot) => rectOf(foot).top), Number.POSITIVE_INFINITY);
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const [element, { all, links, linkBoxes, width, longest }] of sizes) {
      const { top, bottom } = rectOf(element);
      if (Math.abs(bottom - footTop) > 40 || top >= footTop - 4 || top < pageHeight * 0.5) continue;
      if (bottom - top > 320) continue;
      if (linkBoxes.length < 8 || links < all * 0.6 || !isWide(element)) continue;
      if (longest > 28 || width > linkBoxes.length * 16 || element.querySelector('table') !== null) continue;
      footTop = top;
      isMoving = true;
    }
  }
  const SEARCH = /搜|检索|站内|全站|search/iu;
  const heads = [...sizes.entries()].filter(([element, { all, prose, links, linkBoxes }]) => {
    const { bottom } = rectOf(element);
    if (bottom > 260 || prose > 0 || !isWide(element) || element.querySelector('h1') !== null) return false;
    const fields = [
      ...element.querySelectorAll<HTMLInputElement>('input:not([type=hidden]),select,textarea'),
    ];
    const words = [element.textContent, ...fields.flatMap((it) => [it.value, it.placeholder, it.name])].join(
      ' ',
    );
    const isSearch = fields.length >= 1 && fields.length <= 3 && (linkBoxes.length > 2 || SEARCH.test(words));
    if (isSearch || (linkBoxes.length > 2 && links > all * 0.4)) return true;
    const texts = found.filter((it) => element.contains(it.element));
    const isRow = texts.every(
      ({ text, box }) => letters(text) <= 8 && Math.abs(box.top - (texts[0]?.box.top ?? 0)) < 6,
    );
    const isLarge = texts.some((it) => Number.parseFloat(getComputedStyle(it.element).fontSize) >= 20);
    const isBar = bottom <= 60 || (bottom <= 160 && texts.length >= 5 && isRow);
    return fields.length === 0 && isBar && !isLarge;
  });
  const inHead = (element: Element) => pageHeight > 700 && heads.some(([head]) => head.contains(element));

  type Size = NonNullable<ReturnType<typeof sizes.get>>;
  const isListOfShortLinks = (size: Size | undefined): size is Size =>
    size !== undefined &&
    size.linkBoxes.length >= 5 &&
    size.links >= size.all * 0.8 &&
    size.width <= size.linkBoxes.length * 12 &&
    size.longest <= 28;
  const isMenu = (element: Element): boolean => {
    if (element.matches(MARKED_MENU)) return true;
    const size = sizes.get(element);
    if (!isListOfShortLinks(size)) return false;
    const around = element.parentElement?.parentElement;
    const beside = [...(around?.children ?? [])].flatMap((it) => [it, ...it.children]);
    const isKin = (it: Element) => it.localName === element.localName && it.className === element.className;
    if (beside.filter((it) => isKin(it) && isListOfShortLinks(sizes.get(it))).length >= 3) return false;
    if (element.closest('table') !== null || element.querySelector('h1,main,article') !== null) return false;
    const [first] = size.linkBoxes;
    const inRow = size.linkBoxes.filter((box) => first && Math.abs(box.top - first.top) < 6).length;
    const inColumn = size.linkBoxes.filter((box) => first && Math.abs(box.left - first.left) < 6).length;
    return Math.max(inRow, inColumn) >= size.linkBoxes.length * 0.8;
  };
  const friends = found.flatMap(({ text, element }): Element[] => {
    if (!/^\s*(?:友情|相关|常用)链接/u.test(text)) return [];
    let list: Element | null = element;
    while (list !== null && (sizes.get(list)?.linkBoxes.length ?? 0) < 4) list = parentOf(list);
    const { links = 0, all = 1 } = (list && sizes.get(list)) ?? {};
    return list !== null && links > all * 0.6 && all < whole.all / 3 ? [list] : [];
  });
  const menus = [...[...sizes.keys()].filter(isMenu), ...friends];
  const inMenu = (element: Element) => menus.some((menu) => menu.contains(element));
  const body = found.filter(
    ({ element, box }) => box.top < footTop && !inHead(element) && floating(element) === null,
  );
  const sum = (list: readonly SeenRun[]) => list.reduce((total, { text }) => total + letters(text), 0);
  const menusAreThePage = sum(body.filter(({ element }) => inMenu(element))) > sum(body) * 0.5;

  let article: Element | null = null;
  if (whole.prose >= 300 && whole.prose > whole.all * 0.4) {
    article = document.body;
    for (;;) {
      const inner: Element | undefined = [...article.children].find(
        (child) => (sizes.get(child)?.prose ?? 0) >= whole.prose * 0.85,
      );
      if (inner === undefined) break;
      article = inner;
    }
    const { prose = 0, links = 0, all = 1 } = sizes.get(article) ?? {};
    if (prose < whole.prose * 0.85 || links > all * 0.4) article = null;
  }
  const title = document.title.replace(/[^\p{L}\p{N}]/gu, '');
  const isHeadline = ({ text, element }: SeenRun): boolean => {
    const words = text.replace(/[^\p{L}\p{N}]/gu, '');
    return element.closest('h1') !== null || (words.length >= 6 && title.startsWith(words));
  };
  const named = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement)
      if (AD.test(`${at.id} ${at.getAttribute('class') ?? ''}`)) return true;
    return false;
  };
  const paths = new Set<Element>();
  for (const { text, element, box } of found) {
    if (!PATH.test(text.trim()) || box.top > pageHeight / 2) continue;
    let path = element;
    while (path.parentElement && rectOf(path.parentElement).bottom - rectOf(path.parentElement).top < 70)
      path = path.parentElement;
    if ((sizes.get(path)?.all ?? 0) < 120) paths.add(path);
  }

  const partOf = (it: SeenRun): SeenText['part'] => {
    const { element } = it;
    if (floating(element) !== null && element.closest('dialog,[role="dialog"]') === null) return 'floating';
    if (it.box.top >= footTop - 1) return 'foot';
    if ([...paths].some((path) => path.contains(element))) return 'path';
    if (named(element)) return 'advertisement';
    if (inHead(element)) return 'head';
    if (!menusAreThePage && inMenu(element)) return 'menu';
    if (article !== null && !article.contains(element) && !isHeadline(it)) return 'beside';
    return 'main';
  };
  const documents = [
    document,
    ...[...document.querySelectorAll('iframe')].flatMap((it) => it.contentDocument ?? []),
  ];
  const ADDED =
    'img[alt],th,thead td,table:not(:has(table)) tr:first-child>td,caption,input[type=submit],input[type=button],input[type=reset]';
  const added = documents
    .flatMap((it) => [...it.querySelectorAll(ADDED)])
    .map((it) => (it as HTMLImageElement).alt || (it as HTMLInputElement).value || it.textContent || '')
    .filter((words) => letters(words) > 0);
  return { texts: found.map((it) => ({ text: it.text, ...it.box, part: partOf(it) })), added };
}

/** The texts of a page that says what is expected, all of them main text. Runs in the page; order is not looked at. */
export async function expectedText(url: string): Promise<SeenPage> {
  const expected = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
  const walker = expected.createTreeWalker(expected.body, NodeFilter.SHOW_TEXT);
  const texts: SeenText[] = [];
  while (walker.nextNode()) {
    const text = (walker.currentNode as Text).data;
    texts.push({ text, left: 0, right: 0, top: 0, bottom: 1, part: 'main' });
  }
  return {
    texts,
    added: [...document.querySelectorAll('h1,h2,h3,img[alt]')].map(
      (it) => (it as HTMLImageElement).alt || it.textContent || '',
    ),
  };
}
