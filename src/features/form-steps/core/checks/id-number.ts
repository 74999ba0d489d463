import { isRealDate } from './real-date.ts';

export type IdProblem = 'id-short' | 'id-long' | 'id-letters' | 'id-birthday' | 'id-last-digit';

/** Weights and check characters of the citizen's number: GB 11643-1999. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';
const LENGTH = 18;

/** What is amiss with an 18-digit citizen's number; `null` where it is whole. Spaces and a small x are no mistake. */
export function checkIdNumber(written: string): IdProblem | null {
  const number = written.replace(/\s/g, '').toUpperCase();
  if (!/^\d*X?$/.test(number) || /X./.test(number)) return 'id-letters';
  if (number.length < LENGTH) return 'id-short';
  if (number.length > LENGTH) return 'id-long';
  const birthday = {
    year: Number(number.slice(6, 10)),
    month: Number(number.slice(10, 12)),
    day: Number(number.slice(12, 14)),
  };
  if (!isRealDate(birthday)) return 'id-birthday';
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECK[sum % 11] === number[LENGTH - 1] ? null : 'id-last-digit';
}
