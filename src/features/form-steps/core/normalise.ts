import type { FieldFacts } from './field-model.ts';

const LATIN_MARKS = /[\u0300-\u036f]/g;

/** Lower case, half width, without accents, one space between words; so that word tables stay plain. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(LATIN_MARKS, '')
    .normalize('NFKC')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

const optionTexts = new WeakMap<FieldFacts, readonly string[]>();

/** The options of a list as they are judged; long lists are asked for several times. */
export function normalisedOptions(facts: FieldFacts): readonly string[] {
  const texts = optionTexts.get(facts) ?? facts.options.map(({ text }) => normaliseText(text));
  optionTexts.set(facts, texts);
  return texts;
}

/** `billingAddress[line_1]` → `billing address line 1`: programmers' names as words. */
export function normaliseName(name: string): string {
  return normaliseText(
    name
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replace(/(\d)(\p{L})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );
}

/** The part of a dotted, bracketed or `$`-joined name that tells the field from its neighbours. */
export function lastPart(name: string): string {
  return partsOf(name).at(-1) ?? name;
}

/** The last part with the one before it, for names like `phone.number`; empty where there is none. */
export function lastTwoParts(name: string): string {
  const parts = partsOf(name);
  return parts.length < 2 ? '' : parts.slice(-2).join(' ');
}

function partsOf(name: string): string[] {
  return name.split(/[$.:[\]]+/).filter((part) => part !== '' && !/^\d+$/.test(part));
}
