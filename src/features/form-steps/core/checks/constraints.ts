import type { Field } from '../field-model.ts';
import { isoDate, readDate } from './real-date.ts';

export type ConstraintProblem =
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'pattern'
  | 'not-number';

export interface Limit {
  readonly problem: ConstraintProblem;
  /** The number or day that the site allows, as it is read to her. */
  readonly limit?: string;
}

/** The site's own limits, as HTML defines them. */
export function checkConstraints(field: Field, answer: string): Limit | null {
  const { pattern, min, max, minLength, maxLength } = field.constraints;
  if (minLength !== undefined && answer.length < minLength)
    return { problem: 'too-short', limit: String(minLength) };
  if (maxLength !== undefined && answer.length > maxLength)
    return { problem: 'too-long', limit: String(maxLength) };
  if (field.kind === 'number' || field.control === 'range')
    return checkRange(Number(answer), Number(min), Number(max), answer);
  if (field.control === 'date') return checkDays(answer, min, max);
  return pattern !== undefined && !fits(pattern, answer) ? { problem: 'pattern' } : null;
}

function checkRange(value: number, min: number, max: number, answer: string): Limit | null {
  if (answer.trim() === '' || Number.isNaN(value)) return { problem: 'not-number' };
  if (value < min) return { problem: 'too-small', limit: String(min) };
  return value > max ? { problem: 'too-large', limit: String(max) } : null;
}

function checkDays(answer: string, min: string | undefined, max: string | undefined): Limit | null {
  const day = readDate(answer);
  if (day === null) return null;
  const iso = isoDate(day);
  if (min !== undefined && iso < min) return { problem: 'too-small', limit: min };
  return max !== undefined && iso > max ? { problem: 'too-large', limit: max } : null;
}

/** A pattern that the browser itself would not understand is no limit. */
function fits(pattern: string, answer: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(answer);
  } catch {
    return true;
  }
}
