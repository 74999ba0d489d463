import type { Field, FieldType } from './field-model.ts';

/** Text and single choices are a string (the option's value), several choices a list, a tick is `on` or empty. */
export type Answer = string | readonly string[];

export const TICKED = 'on';

const SECRET_TYPES: readonly FieldType[] = [
  'current-password',
  'new-password',
  'one-time-code',
  'captcha',
  'cc-number',
  'cc-csc',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
];

/** Passwords, codes and cards: never kept anywhere, never offered. */
export function isSecret(field: Pick<Field, 'type' | 'kind'>): boolean {
  return field.kind === 'password' || SECRET_TYPES.includes(field.type);
}

export function isBlank(answer: Answer): boolean {
  return answer.length === 0 || (typeof answer === 'string' && answer.trim() === '');
}

/** The answer as it is read back: the words of the options, not their values; secrets as dots. */
export function answerWords(field: Field, answer: Answer): string {
  if (isBlank(answer)) return '';
  if (field.kind === 'password' || /-password$|^cc-csc$/.test(field.type)) return '●'.repeat(answer.length);
  const values = typeof answer === 'string' ? [answer] : answer;
  if (field.options.length === 0) return values.join('、');
  return values
    .map((value) => field.options.find((option) => option.value === value)?.text ?? value)
    .join('、');
}
