import { isMeasured } from './measures.ts';
import { sayDigits } from './numbers.ts';
import { type Around, LABEL, type SpokenRule } from './rules.ts';

const onlyDigits = (text: string) => text.replace(/\D/gu, '');

/** Digits in groups with a breath between them: nobody keeps eleven digits in mind at once. */
function inGroups(digits: string, sizes: readonly number[], one: '一' | '幺'): string {
  const groups: string[] = [];
  let from = 0;
  for (const size of sizes) {
    groups.push(digits.slice(from, from + size));
    from += size;
  }
  groups.push(digits.slice(from));
  return groups
    .filter((group) => group !== '')
    .map((group) => sayDigits(group, one))
    .join('，');
}

/** Digits in groups of four, for numbers longer than seven. */
function inFours(digits: string, one: '一' | '幺'): string {
  return digits.length <= 8
    ? sayDigits(digits, one)
    : inGroups(
        digits,
        Array.from({ length: Math.floor((digits.length - 1) / 4) }, () => 4),
        one,
      );
}

/** Keeps the groups that the page itself made: 010-8888 6666. */
function asWritten(text: string, one: '一' | '幺'): string {
  const groups = text.match(/\d+/gu) ?? [];
  return groups
    .map((group) => sayDigits(group, one))
    .join('，')
    .replace(/，(?=[^，]*$)/u, text.includes('转') ? '转' : '，');
}

/** Well-known short numbers say themselves digit by digit only where they count nothing (110 米 is a distance). */
function shortNumber(digits: string, { after, one }: Around): string | undefined {
  return isMeasured(after) ? undefined : sayDigits(digits, one);
}

/** A host said so that it can be typed: the part that matters, points as 点. */
function sayHost(host: string, one: '一' | '幺'): string {
  return host
    .replace(/^www\./iu, '')
    .replace(/\d+/gu, (digits) => sayDigits(digits, one))
    .replace(/\./gu, '点');
}

/** Says what comes, unless the page has just said it. */
function prefix(word: string, before: string): string {
  return /(?:网址|官网|网站|邮箱|邮件|地址|登录)[是为：:]?\s?$/u.test(before) ? '' : word;
}

/** Addresses, telephone numbers, identity cards and other numbers that are read digit by digit in Chinese. */
export const IDENTIFIER_RULES: readonly SpokenRule[] = [
  {
    name: 'mail',
    pattern: /(?<![\w.+-])([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)/gu,
    say: ([, name = '', host = ''], { before, one }) =>
      `${prefix('邮箱', before)}，${sayHost(name, one)}，艾特，${sayHost(host, one)}`,
  },
  {
    name: 'web address',
    pattern:
      /(?:https?:\/\/([\w-]+(?:\.[\w-]+)+)|(?<![\w.@-])(www(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org)(?:\.cn)?))(?::\d+)?(?:[/?#][\w\-./?%&=#:~+@!]*)?/giu,
    say: ([, full, bare], { before, one }) => prefix('网址', before) + sayHost(full ?? bare ?? '', one),
  },
  {
    name: 'identity card',
    pattern: /(?<![\dA-Za-z])(\d{6})(\d{8})(\d{3}[\dXx])(?![\dA-Za-z])/gu,
    say: ([, area = '', birth = '', last = ''], { one }) =>
      [area, birth, last]
        .map((part) => sayDigits(part.replace(/x$/iu, ''), one) + (/x$/iu.test(part) ? 'X' : ''))
        .join('，'),
  },
  {
    name: 'mobile telephone',
    pattern: /(?<![\d.])(?:\+?(86)[- ]?)?(1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?![\d.]\d|\d)/gu,
    say: ([, country = '', number = ''], { one }) =>
      (country === '' ? '' : `${sayDigits(country)}，`) + inGroups(onlyDigits(number), [3, 4], one),
  },
  {
    name: 'service telephone',
    pattern: /(?<![\d.-])([48]00)[- ]?(\d{3,4})[- ]?(\d{3,4})(?![\d.]\d|\d)/gu,
    say: (match, { one, after }) =>
      onlyDigits(match[0]).length === 10 && !isMeasured(after)
        ? inGroups(onlyDigits(match[0]), [3, 3], one)
        : undefined,
  },
  {
    name: 'telephone with area code',
    pattern: /(?<![\d.])[(（]?0\d{2,3}[)）]?[-— ]?\d{3,4}[- ]?\d{4}(?:[-转]\d{1,5})?(?![\d.]\d|\d)/gu,
    say: ([number], { one }) => {
      const digits = onlyDigits(number);
      return /\D/u.test(number)
        ? asWritten(number, one)
        : inGroups(digits, [/^0(?:10|2\d)/u.test(digits) ? 3 : 4, 4], one);
    },
  },
  {
    name: 'short telephone number',
    pattern:
      /(?<![\d.,-]|第|[A-Za-z])(?:123\d\d|95(?!\d*000)\d{3}|1008\d|1001\d|1118[35]|110|119|120|122|114)(?![\d,.:：/-]*\d|\.\d)/gu,
    say: ([digits], around) => shortNumber(digits, around),
  },
  {
    name: 'labelled number',
    pattern: new RegExp(`(?<=${LABEL}(?:[:：是为]|\\s){0,3})\\d(?:[\\d]|[-/ ](?=\\d))*(?![.:：]\\d)`, 'gu'),
    say: ([number], { after, one }) =>
      isMeasured(after) && !/^\s?[号]/u.test(after)
        ? undefined
        : /\D/u.test(number)
          ? asWritten(number, one)
          : inFours(number, one),
  },
  {
    name: 'train, flight or standard',
    pattern:
      /(?<=(?<![A-Za-z])(?:[GDCKTZ]|[A-Z]{2,5}(?:\/[A-Z])?\s?|[\p{Script=Han}][A-Z]))(?:\d{3,5}|\d\d(?=-(?:19|20)\d\d))(?:-(?:19|20)\d\d)?(?![\d.]|-[\dA-Z])/gu,
    say: ([digits], { one, after }) =>
      /^\s?(?:[%％万元]|个|米)/u.test(after)
        ? undefined
        : digits
            .split('-')
            .map((part, index) => sayDigits(part, index === 0 ? one : '一'))
            .join('杠'),
  },
  {
    name: 'lines of a picture',
    pattern: /(?<![\w.])\d{3,4}(?=[pP]\b)/gu,
    say: ([lines], { one }) => sayDigits(lines, one),
  },
  {
    name: 'room',
    pattern: /(?<![\d.])(?:\d{3,4}(?=室|房|号房|诊室)|(?<=[座栋楼元])\d{3,4}(?![\d.:：元个名]))/gu,
    say: ([digits], { one }) => sayDigits(digits, one),
  },
  {
    name: 'very long number',
    pattern: /(?<![\d.,])\d{13,}(?![\d.,])/gu,
    say: ([digits], { one }) => inFours(digits, one),
  },
];
