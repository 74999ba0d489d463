import { isMeasured } from './measures.ts';
import { sayDigits, sayInteger } from './numbers.ts';
import { type Around, EDGE, LABEL, type SpokenRule } from './rules.ts';

const MONTH = '(0?[1-9]|1[0-2])';
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const DASH = '[-–—~～至到]';

const sayYear = (digits: string) => `${sayDigits(digits)}年`;
const sayMonth = (digits: string) => `${sayInteger(digits)}月`;
const sayDay = (digits: string) => `${sayInteger(digits)}日`;

/** 8:00 八点, 2:02 两点零二分, 13:10:06 十三点十分零六秒. */
function sayClock(hour: string, minute: string, second: string | undefined): string {
  const hours = `${Number(hour) === 2 ? '两' : sayInteger(hour)}点`;
  if (second !== undefined) return `${hours}${sayTwoDigits(minute)}分${sayTwoDigits(second)}秒`;
  return Number(minute) === 0 ? hours : `${hours}${sayTwoDigits(minute)}分`;
}

function sayTwoDigits(digits: string): string {
  return (/^0[1-9]/u.test(digits) ? '零' : '') + sayInteger(digits);
}

const HALF_DAYS: Readonly<Record<string, string>> = { a: '上午', p: '下午' };
const CLOCK = '([01]?\\d|2[0-4])[:：]([0-5]\\d)(?:[:：]([0-5]\\d))?(?:\\s?([ap])\\.?m\\b\\.?)?(?![\\d:：])';

/** One time or two with a dash between them. */
function sayTimes(match: RegExpExecArray): string {
  const halfOf = (hour: string, mark: string | undefined) =>
    Number(hour) > 12 ? '' : (HALF_DAYS[mark?.toLowerCase() ?? ''] ?? '');
  const [, h1 = '', m1 = '', s1, a1, h2, m2 = '', s2, a2] = match;
  const first = halfOf(h1, a1) + sayClock(h1, m1, s1);
  return h2 === undefined ? first : `${first}到${halfOf(h2, a2)}${sayClock(h2, m2, s2)}`;
}

const COUNTED = /^\s*(?:岁|歲|天|元|人|个|個|周|年|小时|分钟|名|级|号|%)/u;

/**
 * In lists of news 11-18 stands by itself, or parted from its headline by a space or brackets: then it is a day. In a
 * sentence, and before what is counted (11-18岁), it is a range.
 */
function standsAlone({ before, after }: Around): boolean {
  const [ahead, behind] = [before.replace(/[[(（【]$/u, ' '), after.replace(/^[\])）】]/u, ' ')];
  const isHeadline = (text: string) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;
  if (COUNTED.test(behind)) return false;
  if (ahead.trim() === '') return behind.trim() === '' || (/^\s/u.test(behind) && isHeadline(behind));
  return /\s$/u.test(ahead) && behind.trim() === '' && isHeadline(ahead);
}

const LABELLED = new RegExp(`${LABEL}[:：是为\\s]{0,3}$`, 'u');

/** Dates and times in Chinese. Years are said digit by digit with 一, never 幺. */
export const DATE_RULES: readonly SpokenRule[] = [
  {
    name: 'date',
    pattern: new RegExp(`(?<![\\d./-])(\\d{4})([-/.])${MONTH}\\2${DAY}(?![\\d/]|[.-]\\d)`, 'gu'),
    say: ([, year = '', , month = '', day = '']) => sayYear(year) + sayMonth(month) + sayDay(day),
  },
  {
    name: 'date without marks',
    pattern: /(?<![\w.,/-])((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\w/-]|[.,]\d)/gu,
    say: ([, year = '', month = '', day = ''], { before, after }) =>
      isMeasured(after) || LABELLED.test(before) ? undefined : sayYear(year) + sayMonth(month) + sayDay(day),
  },
  {
    name: 'date with a short year',
    pattern: new RegExp(`(?<![\\d./-])(\\d{2})/${MONTH}/${DAY}(?![\\d./-])`, 'gu'),
    say: ([, year = '', month = '', day = '']) => sayYear(year) + sayMonth(month) + sayDay(day),
  },
  {
    name: 'year and month',
    pattern:
      /(?<![\d./-])(?:((?:19|20)\d{2})(?:[-/](?=[01])|\.(?=0))(0[1-9]|1[0-2])|(0[1-9]|1[0-2])[-/]((?:19|20)\d{2}))(?![\d./-]|年)/gu,
    say: ([, y1, m1, m2, y2]) => sayYear(y1 ?? y2 ?? '') + sayMonth(m1 ?? m2 ?? ''),
  },
  {
    name: 'month and day',
    pattern: /(?<![\d./-])(?:(0[1-9])([/.-])(0[1-9]|[12]\d|3[01])|(1[0-2])([/-])(0[1-9]))(?![\d./:-])/gu,
    say: ([, m1, , d1, m2, , d2]) => sayMonth(m1 ?? m2 ?? '') + sayDay(d1 ?? d2 ?? ''),
  },
  {
    name: 'month and day of a list',
    pattern: /(?<![\d./-])(1[0-2])([/-])([12]\d|3[01])(?![\d./:-])/gu,
    say: ([, month = '', , day = ''], around) =>
      standsAlone(around) ? sayMonth(month) + sayDay(day) : undefined,
  },
  {
    name: 'years',
    pattern: new RegExp(
      `(?<!\\d)((?:19|20)\\d{2})(?:年?)\\s?${DASH}\\s?((?:19|20)\\d{2})(?=\\s?(?:年|学年|届))`,
      'gu',
    ),
    say: ([, from = '', to = '']) => `${sayDigits(from)}到${sayDigits(to)}`,
  },
  {
    name: 'year',
    pattern:
      /(?<![\d.,])(?:\d{4}(?=\s?(?:年|年度|学年|财年|届|级|版|款))|(?:19[5-9]|20[0-4])\d(?=春|夏|秋|冬|全国|中国|世界|奥运)|0\d(?=年|级)|\d{2}(?=年\d{1,2}月))/gu,
    say: ([digits]) => sayDigits(digits),
  },
  {
    name: 'year in brackets',
    pattern: /(?<=[〔[(（])(?:19|20)\d{2}(?=[〕\])）])/gu,
    say: ([digits]) => sayDigits(digits),
  },
  {
    name: 'year of an era',
    pattern: /(?<!\d)(\d{1,4})\s?([ab])\.?[dc](?:\.|\b)/giu,
    say: ([, digits = '', era = '']) => `公元${era.toLowerCase() === 'b' ? '前' : ''}${sayYear(digits)}`,
  },
  {
    name: 'days',
    pattern: new RegExp(`${EDGE}(\\d{1,2})(?:([月日号时点])?)${DASH}(\\d{1,2})(?=[月日号时点])`, 'gu'),
    say: ([, from = '', unit = '', to = '']) => `${sayInteger(from)}${unit}到${sayInteger(to)}`,
  },
  {
    name: 'time',
    pattern: new RegExp(`${EDGE}(?<![:：])${CLOCK}(?:\\s?${DASH}\\s?${CLOCK})?`, 'giu'),
    say: sayTimes,
  },
];
