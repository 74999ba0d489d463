import { sayDigits, sayInteger } from './numbers.ts';
import type { SpokenRule } from './rules.ts';
import { UNITS } from './units.ts';

const isYear = (digits: string) => /^(?:19|20)\d\d$/u.test(digits);

/** Digits in fours where they are many; few say a number, unless they begin with 0. */
function sayRun(digits: string, one: '一' | '幺'): string {
  if (digits.length < 3 && !digits.startsWith('0')) return sayInteger(digits);
  const fours = digits.length > 8 ? (digits.match(/.{1,4}/gu) ?? []) : [digits];
  return fours.map((part) => sayDigits(part, isYear(digits) ? '一' : one)).join('，');
}

function sayCode(code: string, one: '一' | '幺'): string {
  return code.replace(/\d+/gu, (digits) => sayRun(digits, one)).replace(/[-_/]/gu, '杠');
}

/** 128GB and 220V are amounts, `top` and `day` are words: what they stand in is no code. */
function isAmountOrWord(group: string): boolean {
  const unit = /^\d+([A-Za-z]+)$/u.exec(group)?.[1];
  return (unit !== undefined && unit in UNITS) || /^[a-z]{2,}$/u.test(group);
}

/** Letters with five digits or more; or groups of which one is long, begins with 0, or that are three and more. */
function isCode(code: string): boolean {
  const groups = code.split(/[-_/]/u);
  if (groups.length === 1) return /^[A-Za-z]{1,6}\d{5,}[A-Za-z]{0,2}$/u.test(code);
  if (groups.some(isAmountOrWord)) return false;
  if (/[A-Z]/u.test(code)) return /\d{3}/u.test(code);
  return groups.some((group) => /^0\d\d/u.test(group)) || (groups.length > 2 && !code.includes('/'));
}

/** Numbers of files, orders and goods in Chinese: nobody counts to K16185922. */
export const CODE_RULES: readonly SpokenRule[] = [
  {
    name: 'code',
    pattern:
      /(?<![\w.,/@#:-])(?=[A-Za-z_/-]{0,24}\d)[A-Za-z0-9]{1,24}(?:[-_/][A-Za-z0-9]{1,24}){0,7}(?![\w@%％]|[-_/.,:]\w)/gu,
    say: ([code], { one }) => (isCode(code) ? sayCode(code, one) : undefined),
  },
];
