import type { Say } from '@/i18n/messages';
import type { Field } from './core/field-model.ts';
import type { Question } from './core/questions.ts';
import { strings, typeStrings } from './strings.ts';

/** What a field is called: as the page calls it, else by what it asks for; empty where neither is known. */
export function nameOf(field: Field, say: Say): string {
  if (field.kind === 'puzzle') return say(strings.puzzle);
  if (field.kind === 'robot-check') return say(strings.robotCheck);
  const ours = typeStrings[field.type as keyof typeof typeStrings];
  return field.label || (ours === undefined ? '' : say(ours));
}

/** The same, with words for what has no name. */
export function labelWords(field: Field, say: Say): string {
  return nameOf(field, say) || say(field.options.length > 0 ? strings.chooseOne : strings.nameless);
}

/** What a question is called. */
export function questionWords(question: Question, say: Say): string {
  return question.label || labelWords(question.fields[0], say);
}
