import type { Message } from '@/i18n/messages';
import type { Contact } from '@/settings/schema';
import { strings } from './strings.ts';

/** Somebody to call. */
export interface Callee {
  readonly name: Message;
  readonly number: string;
}

/**
 * The emergency numbers of mainland China, police first (the Tibet plan, item 3, names “110报警求助”). 112 is not one there.
 */
export const EMERGENCY: readonly Callee[] = [
  { name: strings.police, number: '110' },
  { name: strings.fire, number: '119' },
  { name: strings.ambulance, number: '120' },
  { name: strings.traffic, number: '122' },
];

/** The family's numbers as they were entered in the set-up. */
export function familyOf(contacts: readonly Contact[]): Callee[] {
  return contacts.map(({ name, phone }) => ({ name: { zh: name, en: name }, number: phone }));
}
