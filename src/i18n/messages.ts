/** The languages the product speaks. `bo` is Tibetan; where it has no words yet, Chinese stands in. */
export type Language = 'zh' | 'en' | 'bo';

/**
 * One thing the product says. `{name}` is a place for a value. `note` tells a translator where it stands and how much
 * room it has.
 */
export interface Message {
  readonly zh: string;
  readonly en: string;
  readonly bo?: string;
  readonly note?: string;
}

export type Catalogue = Readonly<Record<string, Message>>;

/** Types a catalogue by its keys, so that a message that does not exist does not compile. */
export function defineMessages<const C extends Catalogue>(catalogue: C): C {
  return catalogue;
}

export type Values = Readonly<Record<string, string | number>>;

/** Says `message` in `language`. A place without a value keeps its braces, so that a test can see it. */
export function say(message: Message, language: Language, values: Values = {}): string {
  const text = message[language] ?? message.zh;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    return Object.hasOwn(values, name) ? String(values[name]) : place;
  });
}

/** `say` bound to a reader's language. */
export type Say = (message: Message, values?: Values) => string;
