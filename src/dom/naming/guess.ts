import { gapsOf } from '@/core/geometry';
import { boundsOf } from '../bounds.ts';
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
/** What is sold, or told of, has a longer name. */
const LONGEST_TITLE = 60;
const BUTTONS = '[type="submit"],[type="button"],[type="reset"],[type="image"]';
/** Words farther than this from a picture say nothing of it, px. */
const NEAR = 120;
/** An address that so many links of other names have is none: the maker has not written it yet. */
const SAME_PLACE = 4;
const LOOKED_AT = 20;
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
  const links = [...control.ownerDocument.querySelectorAll(`a[href="${CSS.escape(href)}"]`)];
  const names = new Set(
    links
      .filter((link) => link !== control)
      .slice(0, LOOKED_AT)
      .map(nameOf),
  );
  if (names.size > SAME_PLACE) return '';
  return [...names].find((name) => name !== '' && name.length <= LONGEST) ?? '';
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
  if (/\p{Script=Han}/u.test(last)) return last;
  // Of a picture there is more to say.
  return control.querySelector('img') === null ? { own: 'otherPage' } : '';
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
  const isPicture = control.querySelector('img') !== null;
  const texts = (['previous', 'next'] as const).map((direction) => textBeside(control, direction));
  const text = texts.find((it) => it !== undefined && (!isPicture || isNear(it, control)));
  if (text !== undefined) return { own: isPicture ? 'pictureBeside' : 'beside', about: short(text.data) };
  return isPicture ? { own: 'nthPicture', about: String(placeAmongPictures(control)) } : '';
}

/** Whether a text is seen so close to a control that one takes it for its own. */
function isNear(text: Text, control: Element): boolean {
  const words = text.parentElement;
  return words !== null && Math.max(...gapsOf(boundsOf(words), boundsOf(control))) <= NEAR;
}

/** Which it is of the picture links without words in the smallest box around it that holds others, from 1. */
function placeAmongPictures(control: Element): number {
  for (let box = control.parentElement; box !== null; box = box.parentElement) {
    const pictures = [...box.querySelectorAll('a,button')].filter(
      (it) => it.textContent.trim() === '' && it.querySelector('img') !== null,
    );
    if (pictures.length > 1 && pictures.includes(control)) return pictures.indexOf(control) + 1;
  }
  return 1;
}

/** The nearest words before or after a control, within a box. */
function wordsBeside(control: Element, direction: 'previous' | 'next', within: Element): string {
  const text = textBeside(control, direction, within, LONGEST_TITLE);
  return (
    short(text?.parentElement?.closest('a,h1,h2,h3,h4')?.textContent ?? '', LONGEST_TITLE) ||
    short(text?.data ?? '', LONGEST_TITLE)
  );
}

function textBeside(
  control: Element,
  direction: 'previous' | 'next',
  within?: Element,
  longest = LONGEST,
): Text | undefined {
  const step = `${direction}ElementSibling` as const;
  for (let place: Element | null = control; place !== null && place !== within; place = place.parentElement) {
    for (let beside = place[step]; beside !== null; beside = beside[step]) {
      const text = nearestText(beside, direction === 'previous' ? 'last' : 'first', longest);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

/** A price or a day names nothing, nor does what every card has. */
const TELLING = /^(?!(?:查看|了解|read |see )?(?:更多|详情|全部|more)\W*$).*\p{L}.*\p{L}/isu;

/** The first or last short text that is seen in an element and says more than a number. */
function nearestText(element: Element, end: 'first' | 'last', longest: number): Text | undefined {
  if (element.matches(NO_WORDS) || element.checkVisibility?.() === false) return undefined;
  const nodes = end === 'first' ? [...element.childNodes] : [...element.childNodes].reverse();
  for (const node of nodes) {
    if (node.nodeType === 3 && TELLING.test(short(node.textContent, longest))) return node as Text;
    const text = node.nodeType === 1 ? nearestText(node as Element, end, longest) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
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

function short(text: string | null, longest = LONGEST): string {
  const words = (text ?? '').replace(/\s+/gu, ' ').trim();
  return words.length > longest || !/[\p{L}\p{N}]/u.test(words) ? '' : words;
}
