import { sayInteger } from './numbers.ts';
import type { SpokenRule } from './rules.ts';
import { ACRONYMS } from './units.ts';

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';

/** Single signs that a voice would spell out, skip or stumble over. */
export const SIGN_RULES: readonly SpokenRule[] = [
  {
    name: 'circled number',
    pattern: /[①-⑳]/gu,
    say: ([sign]) => `${sayInteger(String(sign.charCodeAt(0) - 0x245f))}，`,
  },
  {
    name: 'bracketed number',
    pattern: /[⑴-⒇]/gu,
    say: ([sign]) => `${sayInteger(String(sign.charCodeAt(0) - 0x2473))}，`,
  },
  { name: 'Roman number', pattern: /[Ⅰ-Ⅻ]/gu, say: ([sign]) => sayInteger(String(ROMAN.indexOf(sign) + 1)) },
  { name: 'number sign', pattern: /№/gu, say: () => '第' },
  { name: 'per', pattern: /(?<=[元角分米克吨升度次人天时])\/(?=\p{Script=Han})/gu, say: () => '每' },
  { name: 'below zero', pattern: /(?<![\d\p{L}）)]\s?)[-−](?=[百千]分之)/gu, say: () => '负' },
  { name: 'and more', pattern: /(?<=\d[百千万亿]?)\+(?![\d+])/gu, say: () => '以上' },
  { name: 'ampersand', pattern: /\s?&\s?/gu, say: () => '和' },
  { name: 'arrow', pattern: /\s?(?:→|⇒|»|›|>{2,})\s?/gu, say: () => '，' },
  {
    name: 'acronym',
    pattern: /(?<![A-Za-z])[a-z]{2,4}(?![A-Za-z])/gu,
    say: ([word], { before, after }) =>
      ACRONYMS.test(word) && !/[A-Za-z]\s$/u.test(before) && !/^\s[A-Za-z]/u.test(after)
        ? word.toUpperCase()
        : undefined,
  },
];
