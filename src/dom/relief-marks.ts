import { important } from '@/core/important';
import { LENGTH_RULES, type LengthName, RELIEF_RULES, type ReliefWord } from '@/core/relief';
import type { Ledger } from './ledger.ts';
import type { OwnSheet } from './style-sheets.ts';

/** Gives boxes relief. What is given is written by `flush`, so that deciding can read without a write between. */
export interface ReliefMarks {
  wordsOf(element: Element): ReadonlySet<ReliefWord>;
  give(element: Element, word: ReliefWord): void;
  /** Gives a length in px; of several, the largest holds. */
  giveLength(element: Element, name: LengthName, px: number): void;
  /** Takes a length back to a smaller one, where contents need less after all. */
  trimLength(element: Element, name: LengthName, px: number): void;
  /** Gives a length whatever it was before. */
  setLength(element: Element, name: LengthName, px: number): void;
  /** Writes what is due, and returns the elements that it changed. */
  flush(): Element[];
}

/** Above any id of the page's. */
const HIGHER = ':not(#elder#elder)';
const NONE: ReadonlySet<ReliefWord> = new Set();

export interface ReliefParts {
  readonly ledger: Ledger;
  readonly sheet: OwnSheet;
  /** Tells the marks of one feature from those of another. */
  readonly name: ReliefName;
}

type ReliefName = 'text' | 'hit';
const NAMES: readonly ReliefName[] = ['text', 'hit'];

export function createReliefMarks({ ledger, sheet, name }: ReliefParts): ReliefMarks {
  const boxMark = `elder-${name}-box` as const;
  const given = new WeakMap<Element, Set<ReliefWord>>();
  const due = new Set<Element>();
  const lengths = Object.keys(LENGTH_RULES).map((key) =>
    createLengths({ ledger, sheet, name }, key as LengthName),
  );
  const of = (key: LengthName) => lengths.find((one) => one.key === key);
  sheet.append(important(`[${boxMark}]${HIGHER}{transition:none}`));
  for (const [word, rule] of Object.entries(RELIEF_RULES))
    sheet.append(important(`[${boxMark}~=${word}]${HIGHER}{${rule}}`));

  return {
    wordsOf: (element) => given.get(element) ?? NONE,
    give(element, word) {
      const words = given.get(element) ?? new Set();
      if (words.has(word)) return;
      given.set(element, words.add(word));
      due.add(element);
    },
    giveLength: (element, key, px) => of(key)?.give(element, px),
    trimLength: (element, key, px) => of(key)?.trim(element, px),
    setLength(element, key, px) {
      of(key)?.give(element, px);
      of(key)?.trim(element, px);
    },
    flush() {
      const changed = [...due];
      for (const element of due) ledger.mark(element, boxMark, [...(given.get(element) ?? [])].join(' '));
      due.clear();
      return changed.concat(lengths.flatMap((one) => one.flush()));
    },
  };
}

function createLengths({ ledger, sheet, name }: ReliefParts, key: LengthName) {
  const mark = `elder-${name}-${key}` as const;
  const given = new WeakMap<Element, number>();
  const known = new Set<string>();
  const due = new Set<Element>();

  /**
   * Of the lengths that several features give a box the last holds: it was measured where the others stood already. Its
   * rule is told from theirs by a plus more in its name and an id more in its selector; custom properties with a
   * largest of all would have to be registered, which restyles the whole page.
   */
  function rankedValue(element: Element): string {
    const others = NAMES.filter((one) => one !== name).map((one) =>
      element.getAttribute(`elder-${one}-${key}`),
    );
    const rank = Math.max(0, ...others.map((other) => (other === null ? 0 : rankOf(other) + 1)));
    return `${given.get(element) ?? 0}${'+'.repeat(Math.min(rank, MOST_RANKS))}`;
  }
  function write(element: Element, value: string): void {
    const raised = '#elder'.repeat(rankOf(value));
    if (!known.has(value))
      sheet.append(
        important(
          `[${mark}="${value}"]:not(#elder#elder${raised}){${LENGTH_RULES[key]}:${Number.parseInt(value, 10)}px}`,
        ),
      );
    known.add(value);
    ledger.mark(element, mark, value);
  }

  return {
    key,
    give(element: Element, px: number): void {
      const length = Math.ceil(px);
      if (length <= (given.get(element) ?? 0)) return;
      given.set(element, length);
      due.add(element);
    },
    trim(element: Element, px: number): void {
      if (px >= (given.get(element) ?? 0)) return;
      given.set(element, Math.ceil(px));
      due.add(element);
    },
    flush(): Element[] {
      const changed = [...due];
      for (const element of due) write(element, rankedValue(element));
      due.clear();
      return changed;
    },
  };
}

/** Features that give the same box lengths in turns: after so many turns the order of their sheets decides. */
const MOST_RANKS = 4;

function rankOf(value: string): number {
  return value.split('+').length - 1;
}
