import { isCounted, isMeasured } from './measures.ts';
import { sayCount, sayDigits, sayInteger, sayMoney, sayNumber } from './numbers.ts';
import { EDGE, NUMBER, type SpokenRule } from './rules.ts';
import { CURRENCIES, OPERATORS, UNITS } from './units.ts';

const literal = (text: string) => text.replace(/[$/.()+*]/gu, '\\$&');
const anyOf = (table: Readonly<Record<string, string>>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const SCALE = '(万亿|[百千万亿兆萬億]?)';
const DASH = '[-–—~～至到]';
const SIGN = '(?<![\\d\\p{L}）)]\\s?)[-−–]|(?<=\\p{Script=Han})[-−](?=\\d)';

/** 三到五 before what they count: the unit is said once. */
function sayRange(from: string, to: string, after: string): string {
  return `${isCounted(after) ? sayCount(from) : sayNumber(from)}到${isCounted(after) ? sayCount(to) : sayNumber(to)}`;
}

/** Money, percentages, measures, fractions, ranges and plain numbers in Chinese. */
export const AMOUNT_RULES: readonly SpokenRule[] = [
  {
    name: 'version or address of numbers',
    pattern: /(?<![\d.])\d+(?:\.\d+){2,}(?![\d.])/gu,
    say: ([written]) => {
      const parts = written.split('.');
      return parts.map((part) => (parts.length > 3 ? sayDigits(part) : sayInteger(part))).join('点');
    },
  },
  {
    name: 'money with its sign before',
    pattern: new RegExp(
      `([-−]?)(?<![A-Za-z])(${anyOf(CURRENCIES)})\\s?([-−]?)(${NUMBER})${SCALE}元?(?:\\s?${DASH}\\s?(?:${anyOf(CURRENCIES)})?\\s?(${NUMBER})${SCALE}元?)?`,
      'gu',
    ),
    say: ([, before = '', sign = '', after = '', amount = '', scale = '', to, toScale = '']) => {
      const unit = CURRENCIES[sign] ?? '';
      const first = (before + after === '' ? '' : '负') + sayMoney(amount, scale, unit);
      return to === undefined ? first : `${first}到${sayMoney(to, toScale, unit)}`;
    },
  },
  {
    name: 'money with its unit after',
    pattern: new RegExp(
      `${EDGE}(?:(${NUMBER})${SCALE}(?:元)?${DASH})?(${NUMBER})${SCALE}\\s?(元|圆|${anyOf(CURRENCIES)})`,
      'gu',
    ),
    say: ([, from, fromScale = '', amount = '', scale = '', sign = '']) => {
      const unit = CURRENCIES[sign] ?? sign;
      const first =
        from === undefined
          ? ''
          : `${fromScale === '' && !from.includes('.') ? sayCount(from) : sayNumber(from)}${fromScale}到`;
      return first + sayMoney(amount, scale, unit);
    },
  },
  {
    name: 'percentage',
    pattern: new RegExp(`(${SIGN})?${EDGE}(?:(${NUMBER})[%％]?${DASH})?(${NUMBER})\\s?([%％‰])`, 'gu'),
    say: ([, sign = '', from, number = '', mark = '']) =>
      `${sign === '' ? '' : '负'}${mark === '‰' ? '千' : '百'}分之${from === undefined ? '' : `${sayNumber(from)}到`}${sayNumber(number)}`,
  },
  {
    name: 'measure',
    pattern: new RegExp(
      `(${SIGN})?${EDGE}(?:(${NUMBER})${DASH})?(${NUMBER})\\s?(${anyOf(UNITS)})(?![A-Za-z²³])`,
      'gu',
    ),
    say: ([, sign = '', from, number = '', unit = '']) => {
      const said = UNITS[unit] ?? unit;
      const isCold = sign !== '' && said === '摄氏度';
      const first = from === undefined ? '' : `${sayCount(from)}到`;
      return (
        (sign === '' ? '' : isCold ? '零下' : '负') +
        first +
        (isCold ? sayNumber(number) : sayCount(number)) +
        said
      );
    },
  },
  {
    name: 'page of pages',
    pattern: /(?<![\d./])(第?)\s?(\d{1,4})\s?\/\s?(\d{1,4})(?=\s?页)/gu,
    say: ([, , page = '', pages = '']) => `第${sayInteger(page)}页，共${sayInteger(pages)}`,
  },
  {
    name: 'fraction',
    pattern: new RegExp(`(${SIGN})?(?<![\\d./])(\\d{1,4})\\s?/\\s?(\\d{1,4})(?![\\d./]|\\s?/)`, 'gu'),
    say: ([, sign = '', above = '', below = '']) =>
      `${sign === '' ? '' : '负'}${sayInteger(below)}分之${sayInteger(above)}`,
  },
  {
    name: 'comparison or sum',
    pattern: new RegExp(`(?:(?<=\\d)\\s?(${anyOf(OPERATORS)})|([≤≥≠≈]))\\s?(?=[-−]?\\d)`, 'gu'),
    say: ([, between, before]) => OPERATORS[between ?? before ?? ''],
  },
  {
    name: 'ratio',
    pattern: /(?<![\d.:：])(\d{1,4})[:：](\d{1,4})(?![\d:：])/gu,
    say: ([, left = '', right = '']) => `${sayInteger(left)}比${sayInteger(right)}`,
  },
  {
    name: 'range',
    pattern: new RegExp(`${EDGE}(?<!-)(${NUMBER})(${DASH})(${NUMBER})(?![\\d-])`, 'gu'),
    say: ([, from = '', dash = '', to = ''], { before, after }) => {
      if (/[~～至到]/u.test(dash) || isMeasured(after) || /[周期]$/u.test(before))
        return sayRange(from, to, after);
      if (/[图表章节第楼号栋款条座件例题式]\s?$/u.test(before)) return `${sayNumber(from)}杠${sayNumber(to)}`;
      const isScore = /\p{Script=Han}$/u.test(before) && from.length <= 2 && to.length <= 2;
      return isScore ? `${sayInteger(from)}比${sayInteger(to)}` : sayRange(from, to, after);
    },
  },
  {
    name: 'digits with a leading zero',
    pattern: /(?<![\d.,])(?:0\d+(?![\d.])|[05-9]0(?=后))/gu,
    say: ([digits], { after }) =>
      /^\s?[月日号时点分秒]/u.test(after) ? sayInteger(digits) : sayDigits(digits),
  },
  {
    name: 'number',
    pattern: new RegExp(`(${SIGN})?(${NUMBER})${SCALE}`, 'gu'),
    say: ([, sign = '', number = '', scale = ''], { before, after }) => {
      const isOrdinal = /第\s?$/u.test(before);
      const counts = !isOrdinal && (scale !== '' ? !number.includes('.') : isCounted(after));
      return (sign === '' ? '' : '负') + (counts ? sayCount(number) : sayNumber(number)) + scale;
    },
  },
];
