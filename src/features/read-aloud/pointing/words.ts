import type { ControlContent, ControlDescription } from '@/dom/naming/control';
import type { ControlName } from '@/dom/naming/known-names';
import type { Say } from '@/i18n/messages';
import { nameStrings } from './name-strings.ts';
import { strings } from './strings.ts';

/** A control in words: "输入框，身份证号，必填，已填18位". `isNameless`: its name was said already. */
export function wordsOf(
  { role, name, states, content, hint }: ControlDescription,
  say: Say,
  isNameless = false,
): string {
  const parts = [
    say(strings[`role.${role}`]),
    name === '' && !isNameless ? say(strings.nameless) : nameWords(name, say),
    ...states.map((state) => say(strings[`state.${state}`])),
    content === undefined ? '' : contentWords(content, say),
    hint,
  ];
  return parts.filter((part) => part !== '').join(say(strings.comma));
}

/** A name as it is said: the page's own, or one of ours in the reader's language. */
export function nameWords(name: ControlName, say: Say): string {
  if (typeof name === 'string') return name;
  return say(nameStrings[name.own], name.about === undefined ? {} : { about: name.about });
}

function contentWords(content: ControlContent, say: Say): string {
  if (content.kind === 'empty') return say(strings.empty);
  if (content.kind === 'secret') return say(strings.filled);
  if (content.kind === 'places') return say(strings.places, { count: content.count });
  return say(strings.holds, { text: content.text });
}
