import {
  type ControlName,
  FIELD_NAMES,
  ICON_NAMES,
  type OwnName,
  type OwnNameKey,
  SIGNS,
} from './known-names.ts';
import { nameOf } from './name.ts';

const LONGEST = 24;
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
  if (control.matches('input,select,textarea'))
    return byMakersWord(control, FIELD_NAMES) || besideSearch(control) || besideWords(control);
  return (
    sameLink(control) ||
    cardText(control) ||
    byMakersWord(control, ICON_NAMES) ||
    leadsTo(control) ||
    besideWords(control)
  );
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
  const own = marks.map((mark) => mark.replace(/^.*\//u, '')).filter((mark) => mark !== '');
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

/** The words of the list item or figure that holds nothing but this one control. */
function cardText(control: Element): string {
  const card = control.closest('li,figure,td,dd');
  if (card === null || card.querySelectorAll('a[href],button').length > 2) return '';
  return short(card.textContent);
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
  if (/^\/(?:index\.\w+)?$/u.test(pathname) && hostname === here.hostname) return { own: 'home' };
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

/** The words before it, the nearest first, or the first after it: what it stands beside. */
function besideWords(control: Element): ControlName {
  for (const direction of ['previous', 'next'] as const) {
    for (let place: Element | null = control; place !== null; place = place.parentElement) {
      const step = `${direction}ElementSibling` as const;
      for (let beside = place[step]; beside !== null; beside = beside[step]) {
        const words = nearestWords(beside, direction === 'previous' ? 'last' : 'first');
        if (words !== '') return { own: 'beside', about: words };
      }
    }
  }
  return '';
}

/** The first or last short text that is seen in an element. */
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
    if (words !== '') return words;
  }
  return '';
}

/** A field beside a button that searches is for searching. */
function besideSearch(field: Element): OwnName | undefined {
  let box = field.parentElement;
  for (let level = 0; level < 3 && box !== null; level++, box = box.parentElement) {
    const buttons = box.querySelectorAll('button,[type="submit"],[type="button"],[role="button"],a');
    if ([...buttons].some((button) => /^(?:搜\s?索|查\s?询|检\s?索|搜|search)/iu.test(nameOf(button))))
      return { own: 'search' };
  }
  return undefined;
}

function short(text: string | null): string {
  const words = (text ?? '').replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST || !/[\p{L}\p{N}]/u.test(words) ? '' : words;
}
