import type { ControlContent, ControlDescription } from '@/dom/naming/control';
import type { Say } from '@/i18n/messages';
import { strings } from './strings.ts';

/** A control in words: "输入框，身份证号，必填，已填18位". `isNameless`: its name was said already. */
export function wordsOf(
  { role, name, states, content, hint }: ControlDescription,
  say: Say,
  isNameless = false,
): string {
  const parts = [
    say(strings[`role.${role}`]),
    name === '' && !isNameless ? say(strings.nameless) : name,
    ...states.map((state) => say(strings[`state.${state}`])),
    content === undefined ? '' : contentWords(content, say),
    hint,
  ];
  return parts.filter((part) => part !== '').join(say(strings.comma));
}

function contentWords(content: ControlContent, say: Say): string {
  if (content.kind === 'empty') return say(strings.empty);
  if (content.kind === 'secret') return say(strings.filled);
  if (content.kind === 'places') return say(strings.places, { count: content.count });
  return say(strings.holds, { text: content.text });
}
