import {
  type ControlName,
  FIELD_NAMES,
  ICON_NAMES,
  type OwnName,
  type OwnNameKey,
  SIGNS,
  SITE_NAMES,
} from './known-names.ts';
import { nameOf } from './name.ts';

const LONGEST = 24;
const BUTTONS = '[type="submit"],[type="button"],[type="reset"],[type="image"]';
/** So many blank links in a row are the dots under a show of pictures. */
const DOTS = 3;
/** What a field says that is for searching. */
export const SEARCH_WORDS = /搜|检索|查找|查询|关键[词字]|search/iu;
const NO_WORDS = 'script,style,title,noscript,head,elder-overlay';

/** What a sign stands for: × closes. `undefined` where the text is no sign. */
export function nameOfSign(text: string): OwnName | undefined {
  const signs: Readonly<Record<string, OwnNameKey>> = SIGNS;
  const own = Object.hasOwn(signs, text) ? signs[text] : undefined;
  return own && { own };
}

/**
 * What a control without any name is most likely called: the name of another link to the same place, the words of its
 * card, what its maker calls it, the heading it stands under, or where it leads. Empty when there is nothing to go by.
 */
export function guessName(control: Element): ControlName {
  if (control.matches(`input:not(${BUTTONS}),select,textarea`)) {
    const prompt = control.matches('select') ? wordsOfPrompt(control as HTMLSelectElement) : '';
    if (isBetweenLessAndMore(control)) return { own: 'howMany' };
    return prompt || byMakersWord(control, FIELD_NAMES) || besideSearch(control) || besideWords(control);
  }
  return (
    sameLink(control) ||
    cardText(control) ||
    byMakersWord(control, ICON_NAMES) ||
    leadsTo(control) ||
    besideSearchField(control) ||
    (control.matches('input[type="submit"]') && { own: 'submit' as const }) ||
    placeInRow(control) ||
    besideWords(control)
  );
}

/** − 1 +: a field between these is a number of things. */
function isBetweenLessAndMore({ previousElementSibling, nextElementSibling }: Element): boolean {
  const signOf = (element: Element | null) => nameOfSign(element?.textContent.trim() ?? '')?.own;
  return signOf(previousElementSibling) === 'less' && signOf(nextElementSibling) === 'more';
}

/** A list's first entry often says what is to be chosen: 年份, 请选择科室. `undefined` where it is a choice itself. */
export function promptOf(list: HTMLSelectElement): HTMLOptionElement | undefined {
  const first = list.options[0];
  const isPrompt =
    first !== undefined && (/^(?:0|-1)?$/u.test(first.value) || /^\W*请?选择/u.test(first.text));
  return isPrompt ? first : undefined;
}

function wordsOfPrompt(list: HTMLSelectElement): string {
  return short((promptOf(list)?.text ?? '').replace(/^\W*请?选择(?:您的)?|[-—=\s]+$/gu, ''));
}

function byMakersWord(
  control: Element,
  names: readonly (readonly [RegExp, OwnNameKey])[],
): OwnName | undefined {
  const inner = [control, ...control.querySelectorAll('*')].slice(0, 6);
  const marks = inner.flatMap((element) =>
    ['id', 'name', 'class', 'src', 'data-icon', 'xlink:href', 'onclick', 'value'].map(
      (it) => element.getAttribute(it) ?? '',
    ),
  );
  const own = marks
    .map((mark) => mark.replace(/^.*\//u, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2'))
    .filter((mark) => mark !== '');
  for (const mark of own) {
    const found = names.find(([pattern]) => pattern.test(mark));
    if (found !== undefined) return { own: found[1] };
  }
  return undefined;
}

/** A picture often stands beside a link in words that leads to the same place. */
function sameLink(control: Element): string {
  const href = control.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || /^javascript:/iu.test(href)) return '';
  const links = control.ownerDocument.querySelectorAll(`a[href="${CSS.escape(href)}"]`);
  for (const link of links) {
    const name = link === control ? '' : nameOf(link);
    if (name !== '' && name.length <= LONGEST) return name;
  }
  return '';
}

/**
 * The words of the card that a control is the picture of: of the boxes around it that hold no other picture, the
 * smallest with words; of many words the nearest.
 */
function cardText(control: Element): string {
  const item = control.closest('li,figure,td,dd');
  const words =
    item === null || item.querySelectorAll('a[href],button').length > 2 ? '' : short(item.textContent);
  const whole = TELLING.test(words) ? words : '';
  if (whole !== '' || control.querySelector('img') === null) return whole;
  for (let box = control.parentElement; box !== null && box.localName !== 'body'; box = box.parentElement) {
    if (box.querySelectorAll('img').length > control.querySelectorAll('img').length) return '';
    const words = wordsBeside(control, 'next', box) || wordsBeside(control, 'previous', box);
    if (words !== '') return words;
  }
  return '';
}

/** Where a link leads. */
function leadsTo(control: Element): ControlName {
  const href = (control.getAttribute('href') ?? '').trim();
  const [, number] = /^tel:([\d+-]+)/iu.exec(href) ?? [];
  if (number !== undefined) return { own: 'callNumber', about: number };
  if (/^mailto:/iu.test(href)) return { own: 'writeEmail' };
  if (/^(?:#|javascript:|$)/iu.test(href) || !URL.canParse(href, control.ownerDocument.baseURI)) return '';
  const here = new URL(control.ownerDocument.baseURI);
  const { hostname, pathname } = new URL(href, here);
  if (/\.(?:jpe?g|png|gif|webp)$/iu.test(pathname)) return { own: 'largePicture' };
  if (/^\/(?:index\.\w+)?$/u.test(pathname) && hostname === here.hostname) return { own: 'home' };
  const known = SITE_NAMES.find(([pattern]) => pattern.test(hostname));
  if (known !== undefined) return { own: known[1] };
  if (hostname !== '' && hostname !== here.hostname) return { own: 'otherSite', about: hostname };
  const last = decode(pathname.split('/').findLast((part) => part !== '') ?? '').replace(/\.\w+$/u, '');
  return /\p{Script=Han}/u.test(last) ? last : { own: 'otherPage' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Blank links of one kind in a row choose a picture of a show: which of them it is. */
function placeInRow(control: Element): ControlName {
  const row = [
    ...((control.closest('li')?.parentElement ?? control.parentElement)?.querySelectorAll('a,button') ?? []),
  ];
  if (row.length < DOTS || row.some((dot) => dot.textContent.trim() !== '' || dot.childElementCount > 0))
    return '';
  return { own: 'nth', about: String(row.indexOf(control) + 1) };
}

/** The words before it, the nearest first, or the first after it: what it stands beside. */
function besideWords(control: Element): ControlName {
  const words = wordsBeside(control, 'previous') || wordsBeside(control, 'next');
  return words && { own: control.querySelector('img') === null ? 'beside' : 'pictureBeside', about: words };
}

/** The nearest words before or after a control, within a box. */
function wordsBeside(control: Element, direction: 'previous' | 'next', within?: Element): string {
  const step = `${direction}ElementSibling` as const;
  for (let place: Element | null = control; place !== null && place !== within; place = place.parentElement) {
    for (let beside = place[step]; beside !== null; beside = beside[step]) {
      const words = nearestWords(beside, direction === 'previous' ? 'last' : 'first');
      if (words !== '') return words;
    }
  }
  return '';
}

/** A price or a day names nothing. */
const TELLING = /\p{L}.*\p{L}/su;

/** The first or last short text that is seen in an element and says more than a number. */
function nearestWords(element: Element, end: 'first' | 'last'): string {
  if (element.matches(NO_WORDS) || element.checkVisibility?.() === false) return '';
  const nodes = end === 'first' ? [...element.childNodes] : [...element.childNodes].reverse();
  for (const node of nodes) {
    const isText = node.nodeType === 3;
    const words = isText
      ? short(node.textContent)
      : node.nodeType === 1
        ? nearestWords(node as Element, end)
        : '';
    if (TELLING.test(words)) return words;
  }
  return '';
}

/** A field beside a button that searches is for searching. */
export function besideSearch(field: Element): OwnName | undefined {
  let box = field.parentElement;
  for (let level = 0; level < 3 && box !== null; level++, box = box.parentElement) {
    const buttons = box.querySelectorAll('button,[type="submit"],[type="button"],[role="button"],a');
    if ([...buttons].some(isSearchButton)) return { own: 'search' };
  }
  return undefined;
}

/** A button beside a single field that asks what is looked for begins the search. */
function besideSearchField(button: Element): OwnName | undefined {
  const fields = button.parentElement?.querySelectorAll('input:not([type="hidden"]),select,textarea') ?? [];
  const [field] = fields;
  if (field === undefined || fields.length > 1 || !button.matches('button,input,a')) return undefined;
  const asks = `${field.getAttribute('placeholder') ?? ''} ${nameOf(field)}`;
  return SEARCH_WORDS.test(asks) || byMakersWord(field, FIELD_NAMES)?.own === 'search'
    ? { own: 'search' }
    : undefined;
}

function isSearchButton(button: Element): boolean {
  const name = nameOf(button);
  if (name === '') return byMakersWord(button, ICON_NAMES)?.own === 'search';
  return /^(?:搜\s?索|查\s?询|检\s?索|搜|search)/iu.test(name);
}

function short(text: string | null): string {
  const words = (text ?? '').replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST || !/[\p{L}\p{N}]/u.test(words) ? '' : words;
}
