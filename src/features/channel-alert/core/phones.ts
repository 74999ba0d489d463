import { digitsOf, phoneKind } from '@/core/phone-number';
import type { Block, PageModel } from './page-model.ts';
import {
  CALL_WORDS,
  CALLED_AFTER,
  CALLED_THUS,
  NOT_A_PHONE_AFTER,
  NOT_A_PHONE_BEFORE,
  PHONE_LABEL,
  SAMPLE,
} from './phone-words.ts';
import { plain, sentenceAt } from './text.ts';

/** A telephone number that the page names. */
export interface FoundPhone {
  /** As the page writes it, without area code where that stands apart. */
  readonly number: string;
  /** The words before the number, for example 客服热线. */
  readonly label: string;
  readonly evidence: string;
  /** The block in which it stands; absent for a `tel:` link without a number in its words. */
  readonly block: number;
}

type Trust = 'shape' | 'words' | 'label';

/**
 * Shapes in the order in which they are tried. `shape`: dialling punctuation or a prefix that nothing else uses
 * proves it; `words`: a word about telephoning must be near; `label`: 电话 or the like must stand right before it.
 */
const SHAPES: readonly (readonly [Trust, RegExp])[] = [
  ['shape', /(?:400|800)(?: ?[-. ] ?\d{3,4} ?[-. ] ?\d{3,4}| ?[-. ] ?\d{7})/y],
  ['words', /(?:400|800)\d{7}/y],
  ['words', /[48] ?0 ?0(?: ?[-. ]? ?\d){7}/y],
  ['shape', /\+?86[- ]?(?:0?(?:10|2\d|[3-9]\d{2})[- ]?\d{3,4}[- ]?\d{4}|1[3-9]\d{9})/y],
  ['shape', /[（(]0\d{2,3}[）)][- ]?\d{7,8}|0\d{2,3} ?- ?\d{3,4}[- ]?\d{4}|0\d{2,3} \d{7,8}/y],
  ['words', /0\d{2,3}[. ]\d{3,4} ?\d{4}/y],
  ['words', /(?:[（(]0\d{2,3}[）)]|0\d{2,3})[- ]?(?:95\d{3,4}|96\d{3,4}|12\d{3})/y],
  ['words', /0(?:10|2\d|[3-9]\d{2})[2-9]\d{6,7}/y],
  ['words', /1[3-9]\d[- ]?\d{4}[- ]?\d{4}/y],
  ['words', /(?:95|96)\d{3,6}/y],
  ['words', /1(?:1[68]114|00[01]\d|00[5-9]\d|01\d{5}|1[18]\d{2,3}|2[3-9]\d{2}|23\d{2})/y],
  ['label', /[2-9]\d{2,3}[- ]?\d{4}/y],
  ['label', /\d{6,8}/y],
];

const DIGIT = /\d/;
/** Digits in whatever width they are typed. */
const DIGITS = /[\d０-９]{3}|(?:[\d０-９] ){3}/;
/** What every shape has: five digits in a row, three and three with a mark between, or single ones; a date has none. */
const DIALLED = /\d{5}|\d{3} ?[-. )）] ?\d{3}|(?:\d ){3}/;
/** What a text with a telephone has beside digits: a prefix that nothing else begins with, or a word about calling. */
const WORTHY =
  /(?<!\d)(?:[48] ?0 ?0|[（(]?0\d{2}|9[56]\d{3}|1[3-9]\d{9})|86[- ]|[电電]\s*话|热线|专线|客服|咨询|[问讯]询|拨|打(?![印开造击])|致电|联系|呼叫|来电|总机|值班|投诉|举报|维权|报[修警]|救援|急救|挂失|订票|[叫召]车|导医|座机|讯处|境内|服务台|人工|接听|预约|[Tt][Ee][Ll]|Phone|Hotline|[☎℡]|📞/u;
/** "传 真", "电 话": the gap in a word that is spread over its column. */
const SPACED_WORD = /(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g;
const START = /[\d(（]/g;
/** Only punctuation or a short remark between two numbers: the label of the first also names the second. */
const LISTED = /^[\s、，,/|;；或和及]*(?:[（(][^（()）\d]{0,10}[)）])?[\s、，,/|;；或和及]*$/;

/** Every telephone number that the page names, once each, in the page's order. */
export function findPhones(page: PageModel): FoundPhone[] {
  const found = new Map<string, FoundPhone>();
  let before = '';
  for (const [at, block] of page.blocks.entries()) {
    const lead = block.heading ?? before;
    for (const phone of mayHold(block.text, lead) ? phonesIn(block, lead) : []) {
      const key = digitsOf(phone.number);
      if (!found.has(key) && !isCustomers(key, page.blocks, at)) found.set(key, phone);
    }
    before = block.text.length <= LONGEST_LABEL ? block.text : '';
  }
  for (const phone of dialLinks(page)) {
    const key = digitsOf(phone.number);
    if (!found.has(key)) found.set(key, phone);
  }
  return [...found.values()];
}

const LONGEST_LABEL = 24;
/** So many short texts before a number tell whose it is. */
const NEAR = 4;
const CUSTOMER = /收[件货]人|寄件人|乘[客车机]人?|取票人|旅客|联系人姓名|预约人|就诊人|购票人|会员|本人/;

/** A mobile beside the name of a passenger or a recipient is a customer's: who reads the page filled it in. */
function isCustomers(digits: string, blocks: readonly Block[], at: number): boolean {
  if (phoneKind(digits) !== 'mobile') return false;
  return blocks
    .slice(Math.max(0, at - NEAR), at + 1)
    .some(({ text }) => text.length <= LONGEST_LABEL && CUSTOMER.test(text));
}

/** A link that dials proves its number, whatever its shape; only emergency lines are nobody's own. */
function* dialLinks(page: PageModel): Generator<FoundPhone> {
  for (const link of page.links) {
    if (!/^tel:/i.test(link.href.slice(0, 4))) continue;
    const number = /^tel:([\d+() -]+)/i.exec(link.href)?.[1]?.trim();
    const digits = digitsOf(number ?? '');
    if (!number || digits.length < 5 || digits.length > 13 || phoneKind(digits) === 'emergency') continue;
    yield { number: asDialled(number), label: link.text, evidence: link.text, block: link.index };
  }
}

/** Most texts hold no number, and are done with here. */
function mayHold(text: string, lead: string): boolean {
  if (!DIGITS.test(text)) return false;
  const typed = plain(text);
  return DIALLED.test(typed) && (WORTHY.test(typed) || WORTHY.test(lead));
}

function* phonesIn(block: Block, previous: string): Generator<FoundPhone> {
  const text = plain(block.text);
  // A label in the cell before ("客服热线" | "400-…") names the number in this one.
  const lead = `${plain(previous)} `;
  let lastEnd = -1;
  for (let at = nextStart(text, 0); at >= 0; at = nextStart(text, at + 1)) {
    if (!startsNumber(text, at)) continue;
    const number = matchAt(text, at, lead, lastEnd);
    const end = at + (number?.length ?? runLength(text, at));
    if (number) {
      lastEnd = end;
      yield {
        number: asDialled(number),
        label: labelBefore(text, at),
        evidence: sentenceAt(block.text, at, end),
        block: block.index,
      };
    }
    at = end - 1;
  }
}

/** "(010)96199" is dialled as 96199 where it is offered; "(0955)7012345" keeps its area code, "+86 955 …" gets it back. */
function asDialled(number: string): string {
  const abroad = /^\+?86[- ]?(?=\d{2,3}[- ]|\d{9,11}$)(.+)$/.exec(number)?.[1];
  if (abroad !== undefined) return /^(?:0|1[3-9]\d{9}$)/.test(abroad) ? abroad : `0${abroad}`;
  const [, area, local] = /^[（(](\d+)[）)][- ]?(.+)$/.exec(number) ?? [];
  if (area === undefined || local === undefined) return number.trim();
  return local.length < 7 ? local : `${area}-${local}`;
}

/** The next place at which a number might begin, or -1. */
function nextStart(text: string, from: number): number {
  START.lastIndex = from;
  return START.exec(text)?.index ?? -1;
}

function startsNumber(text: string, at: number): boolean {
  const c = text.charAt(at);
  if (c === '(' || c === '（') return /^[（(]0\d{2,3}[）)]/.test(text.slice(at, at + 7));
  return DIGIT.test(c) && !/[\dA-Za-z.@_]/.test(text.charAt(at - 1));
}

function runLength(text: string, at: number): number {
  return /^[（(]?[\dA-Za-z.-]+/.exec(text.slice(at, at + 60))?.[0].length ?? 1;
}

function matchAt(text: string, at: number, lead: string, lastEnd: number): string | undefined {
  for (const [trust, shape] of SHAPES) {
    shape.lastIndex = at;
    const number = shape.exec(text)?.[0];
    if (number === undefined) continue;
    const end = at + number.length;
    if (/^\d|^[A-Za-z]|^[.:：]\d|^-\d{5,}/.test(text.slice(end, end + 6))) continue;
    if (isPhone(number, trust, text, at, end, lead, lastEnd)) return number;
  }
  return undefined;
}

function isPhone(
  number: string,
  trust: Trust,
  text: string,
  at: number,
  end: number,
  lead: string,
  lastEnd: number,
): boolean {
  const digits = digitsOf(asDialled(number));
  if (phoneKind(digits) === 'emergency' || SAMPLE.test(digits.slice(3)))
    return isLabelledFiller(trust, text, at);
  const before = text
    .slice(Math.max(0, at - 20), at)
    .replace(/.*[。；;！？]/, '')
    .replace(SPACED_WORD, '');
  const after = text.slice(end, end + 12);
  if (NOT_A_PHONE_BEFORE.test(before) && !PHONE_LABEL.test(before)) return false;
  if (lastEnd >= 0 && LISTED.test(text.slice(lastEnd, at))) return true;
  const context = before.trim().length < 2 ? lead + before : before;
  switch (trust) {
    case 'shape':
      return phoneKind(digits) !== undefined;
    case 'words':
      return (
        phoneKind(digits) !== undefined &&
        !NOT_A_PHONE_AFTER.test(after) &&
        (CALL_WORDS.test(context) || CALLED_AFTER.test(after))
      );
    case 'label':
      return (PHONE_LABEL.test(context) || CALLED_THUS.test(after)) && !NOT_A_PHONE_AFTER.test(after);
  }
}

/** A site's own filler ("电话：1111111", "（0592）1234567") still tells that there is a telephone. */
function isLabelledFiller(trust: Trust, text: string, at: number): boolean {
  return (
    trust !== 'words' &&
    PHONE_LABEL.test(text.slice(Math.max(0, at - 20), at)) &&
    !/手机/.test(text.slice(Math.max(0, at - 8), at))
  );
}

function labelBefore(text: string, at: number): string {
  return (
    /([\u4e00-\u9fffA-Za-z]{2,12})[^0-9\u4e00-\u9fffA-Za-z]{0,4}$/.exec(
      text.slice(Math.max(0, at - 18), at),
    )?.[1] ?? ''
  );
}
