import { text, toggle } from '@/settings/slice';

const ANYTHING_SHORT = /^.{0,120}$/u;

/** `family…`: what her family has stored to be offered. Never passwords, codes or cards. */
export const settings = {
  enabled: toggle(true),
  familyName: text(ANYTHING_SHORT, ''),
  familyPhone: text(/^[\d\s()+-]{0,30}$/, ''),
  familyAddress: text(ANYTHING_SHORT, ''),
};
