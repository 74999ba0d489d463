import { ACCOUNT_WORDS } from './account.ts';
import { ADDRESS_WORDS } from './address.ts';
import { MONEY_WORDS } from './money.ts';
import { PERSON_WORDS } from './person.ts';
import { TIME_WORDS } from './time.ts';
import type { WordRule } from './word-rule.ts';

/** Every word that speaks for a field type, in Chinese, English and the commoner European languages. */
export const WORD_TABLE: readonly WordRule[] = [
  ...ACCOUNT_WORDS,
  ...PERSON_WORDS,
  ...ADDRESS_WORDS,
  ...MONEY_WORDS,
  ...TIME_WORDS,
];
