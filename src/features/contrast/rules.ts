import { type Colour, css } from '@/core/colour';
import { important } from '@/core/important';
import type { OwnSheet } from '@/dom/style-sheets';
import { STRONG } from './core/themes.ts';

/** The rules that need no colour. */
export const NATURAL_CSS = important(`[elder-full]${STRONG}{opacity:1}
[elder-still]${STRONG}{transition-property:none}
[elder-under]${STRONG}{text-decoration-line:underline;text-underline-offset:.2em}`);

/** Which grounds are plates, by the first letter of their names. */
export const PLATES = { inset: 's', behind: 'q' } as const;
/** Text on pictures that had not come, or did not tell, when it was read. */
export const PLATED = Object.values(PLATES)
  .map((letter) => `[elder-ground^="${letter}"]`)
  .join();

/** The rule of a mark by its kind; the colour completes it. */
const RULES = {
  ink(name: string, colour: string) {
    const marked = `[elder-ink="${name}"]${STRONG}`;
    return `${marked},${marked}::before,${marked}::after{color:${colour};-webkit-text-fill-color:${colour}}`;
  },
  hint: (name: string, colour: string) =>
    `[elder-hint="${name}"]${STRONG}::placeholder{color:${colour};opacity:1}`,
  fill: (name: string, colour: string) =>
    `[elder-fill="${name}"]${STRONG},[elder-fill="${name}"]${STRONG} *{fill:${colour}}`,
  stroke: (name: string, colour: string) =>
    `[elder-stroke="${name}"]${STRONG},[elder-stroke="${name}"]${STRONG} *{stroke:${colour}}`,
  line: (name: string, colour: string) => `[elder-line="${name}"]${STRONG}{border-color:${colour}}`,
  ground: (name: string, colour: string) =>
    name.startsWith(PLATES.inset)
      ? `[elder-ground="${name}"]${STRONG}{box-shadow:inset 0 0 0 200vmax ${colour}}`
      : `[elder-ground="${name}"]${STRONG}{background-color:${colour}${name.startsWith('f') ? ';background-image:none' : ''}}`,
};
export type Kind = keyof typeof RULES;

/** The rules for marks that carry a colour: one a colour, added when it is first needed. */
export class Rules {
  readonly #names: Record<Kind, Map<string, string>> = {
    ink: new Map(),
    hint: new Map(),
    line: new Map(),
    fill: new Map(),
    stroke: new Map(),
    ground: new Map(),
  };
  readonly #sheet: OwnSheet;
  #pending: string[] = [];

  constructor(sheet: OwnSheet) {
    this.#sheet = sheet;
  }

  name(kind: Kind, colour: Colour, prefix: string): string {
    const names = this.#names[kind];
    const key = `${prefix}${colour}`;
    let name = names.get(key);
    if (name === undefined) {
      name = `${prefix}${names.size}`;
      names.set(key, name);
      this.#pending.push(important(RULES[kind](name, css(colour))));
    }
    return name;
  }

  /** Adds the rules that were named since: a rule added between two readings would cost a restyling. */
  flush(): void {
    for (const rule of this.#pending) this.#sheet.append(rule);
    this.#pending = [];
  }
}
