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
  sheet.append(`[${boxMark}]${HIGHER}{transition:none!important}`);
  for (const [word, rule] of Object.entries(RELIEF_RULES))
    sheet.append(`[${boxMark}~=${word}]${HIGHER}{${rule}}`);

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
  // Of the lengths that several features give a box, the largest holds: no later rule may take back what an earlier
  // one needed. Registered where the browser can, they are not inherited, and a change of one restyles one element.
  for (const one of 'registerProperty' in CSS ? NAMES : [])
    sheet.append(`@property --elder-${one}-${key}{syntax:"<length>";inherits:false;initial-value:0px}`);
  const largest = `max(${NAMES.map((one) => `var(--elder-${one}-${key},0px)`).join()})`;
  sheet.append(`[${mark}]${HIGHER}{${LENGTH_RULES[key]}:${largest}!important}`);
  const given = new WeakMap<Element, number>();
  const known = new Set<number>();
  const due = new Set<Element>();
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
      for (const element of due) {
        const px = given.get(element) ?? 0;
        if (!known.has(px)) sheet.append(`[${mark}="${px}"]${HIGHER}{--${mark}:${px}px!important}`);
        known.add(px);
        ledger.mark(element, mark, String(px));
      }
      due.clear();
      return changed;
    },
  };
}
