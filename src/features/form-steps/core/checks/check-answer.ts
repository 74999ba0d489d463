import { type Answer, isBlank } from '../answers.ts';
import type { Field, FieldType } from '../field-model.ts';
import { type ConstraintProblem, checkConstraints } from './constraints.ts';
import { checkIdNumber, type IdProblem } from './id-number.ts';
import {
  checkCard,
  checkEmail,
  checkPhone,
  checkPlate,
  checkPostcode,
  type NumberProblem,
} from './numbers.ts';
import { isRealDate, readDate } from './real-date.ts';

export type Problem = 'missing' | 'no-such-day' | IdProblem | NumberProblem | ConstraintProblem;

/** `stop`: the site would not take it. `doubt`: it looks amiss to us, and she may still be right. */
export interface Finding {
  readonly problem: Problem;
  readonly weight: 'stop' | 'doubt';
  readonly limit?: string;
}

type Check = (answer: string, field: Field) => Problem | null;

const checkDay: Check = (answer) => {
  const day = readDate(answer);
  return day !== null && !isRealDate(day) ? 'no-such-day' : null;
};

/** Passports and permits stand in the same field as the citizen's number: what begins with a letter is one of them. */
const checkAnyId: Check = (answer) => (/^[A-Za-z]/.test(answer.trim()) ? null : checkIdNumber(answer));

const isForeign = (field: Field): boolean => field.label !== '' && !/\p{Script=Han}/u.test(field.label);

const PLATE = /车牌|号牌/;

const CHECKS: Partial<Record<FieldType, Check>> = {
  'id-number': checkAnyId,
  // Forms in other languages want other countries' numbers.
  tel: (answer, field) => (isForeign(field) ? null : checkPhone(answer)),
  email: checkEmail,
  'cc-number': checkCard,
  'postal-code': (answer, field) => (/邮/.test(field.label) ? checkPostcode(answer) : null),
  'account-number': (answer, field) => (PLATE.test(field.label) ? checkPlate(answer) : null),
  date: checkDay,
  bday: checkDay,
};

/** What is amiss with an answer, the weightiest first; `null` where nothing is. An empty optional answer is whole. */
export function checkAnswer(field: Field, answer: Answer): Finding | null {
  if (isBlank(answer)) return field.required ? { problem: 'missing', weight: 'stop' } : null;
  if (typeof answer !== 'string' || field.options.length > 0 || field.control === 'yes-no') return null;
  const limit = checkConstraints(field, answer);
  if (limit !== null) return { weight: 'stop', ...limit };
  const problem = CHECKS[field.type]?.(answer, field) ?? (field.kind === 'email' ? checkEmail(answer) : null);
  return problem === null ? null : { problem, weight: 'doubt' };
}
