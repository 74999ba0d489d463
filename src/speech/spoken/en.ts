import { LABEL, type SpokenRule } from './rules.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'Dr.': 'Doctor',
  'Mr.': 'Mister',
  'Mrs.': 'Missus',
  'Prof.': 'Professor',
  'No.': 'number',
  'Tel.': 'telephone',
  'Tel:': 'telephone',
  'approx.': 'approximately',
  'e.g.': 'for example',
  'i.e.': 'that is',
  'vs.': 'versus',
  'etc.': 'and so on',
  'Dept.': 'Department',
};

const oneByOne = (text: string) =>
  text
    .split(/\D+/u)
    .filter((group) => group !== '')
    .map((group) => [...group].join(' '))
    .join(', ');

/** English: what English voices get wrong. Plain numbers, times and dollars they say well themselves. */
export const ENGLISH_RULES: readonly SpokenRule[] = [
  {
    name: 'web address',
    pattern: /(?:https?:\/\/)?(?<![\w.@-])((?:[\w-]+\.)+(?:com|cn|net|org|gov|edu))(?:[/?#]\S*)?/giu,
    say: ([, host = '']) => host.replace(/^www\./iu, '').replace(/\./gu, ' dot '),
  },
  {
    name: 'date',
    pattern: /(?<!\d)(\d{4})[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])(?!\d)/gu,
    say: ([, year = '', month = '', day = '']) =>
      `${MONTHS[Number(month) - 1] ?? month} ${Number(day)}, ${year}`,
  },
  { name: 'identity card', pattern: /(?<!\d)\d{17}[\dXx](?!\d)/gu, say: ([number]) => [...number].join(' ') },
  {
    name: 'telephone number',
    pattern:
      /(?<![\d.])(?:\+?86[- ]?)?(?:1[3-9]\d[- ]?\d{4}[- ]?\d{4}|[48]00[- ]?\d{3}[- ]?\d{4}|\(?0\d{2,3}\)?[- ]?\d{7,8}|123\d\d|95\d{3}|1008\d|1001\d)(?![\d,]*\d)/gu,
    say: ([number]) => oneByOne(number),
  },
  {
    name: 'emergency or labelled number',
    pattern: new RegExp(
      `(?<=(?:${LABEL}|[Cc]all|[Dd]ial|phone|number|hotline|code):?\\s?)\\d[\\d -]*\\d`,
      'gu',
    ),
    say: ([number]) => oneByOne(number),
  },
  {
    name: 'yuan',
    pattern: /(?:¥|￥|RMB|CNY)\s?(\d[\d,]*(?:\.\d+)?)/gu,
    say: ([, amount = '']) => `${amount} yuan`,
  },
  {
    name: 'abbreviation',
    pattern: /(?<![A-Za-z])(?:Dr|Mr|Mrs|Prof|No|Tel|approx|e\.g|i\.e|vs|etc|Dept)[.:]/gu,
    say: ([written], { after }) =>
      written === 'No.' && !/^\s?\d/u.test(after) ? undefined : ABBREVIATIONS[written],
  },
  { name: 'ampersand', pattern: /\s?&\s?/gu, say: () => ' and ' },
];
