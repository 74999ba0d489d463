import { digitsOf } from '@/core/phone-number';

/** What may stand between the digits of a number as pages write it. */
const BETWEEN = '[-－—–‑ .()（）\\u00a0]{0,3}';

/** Finds these numbers however a page writes them, never inside a longer run of digits; null for none. */
export function numberPattern(numbers: readonly string[]): RegExp | null {
  const known = [...new Set(numbers.map(digitsOf))].filter((digits) => digits.length >= 5);
  if (known.length === 0) return null;
  // The longest first: 0592-2137188 is not to be found as 2137188.
  const shapes = known
    .sort((a, b) => b.length - a.length)
    .map((digits) => [...digits].map(eitherWidth).join(BETWEEN));
  return new RegExp(`(?<![\\d０-９])(?:${shapes.join('|')})(?![\\d０-９])`, 'g');
}

function eitherWidth(digit: string): string {
  return `[${digit}${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}]`;
}
