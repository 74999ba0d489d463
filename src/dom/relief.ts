import { RELIEF_RULES, type ReliefWord, reliefFor } from '@/core/relief';
import type { LostText, Strain } from './layout-watch.ts';
import type { Ledger } from './ledger.ts';
import type { OwnSheet } from './style-sheets.ts';

/** Lets boxes give way to what they hold. Reading and writing are apart, so that the layout is made once a round. */
export interface ReliefPlan {
  /** Decides what to give; reads only. */
  add(strains: readonly Strain[], lost: readonly LostText[]): void;
  /** Whether there is anything to give. */
  readonly isEmpty: boolean;
  /** Gives it. */
  apply(): void;
}

/** The boxes that gave way in one document, and the rules of what they were given. */
export interface Reliefs {
  plan(): ReliefPlan;
}

const HIGHER = ':not(#elder#elder)';

export interface ReliefParts {
  readonly ledger: Ledger;
  readonly sheet: OwnSheet;
  readonly name: string;
}

/** `name` tells the marks of one feature from those of another. */
export function createReliefs(view: Window, { ledger, sheet, name }: ReliefParts): Reliefs {
  const boxMark = `elder-${name}-box` as const;
  const leastMark = `elder-${name}-least` as const;
  const given = new WeakMap<Element, Set<ReliefWord>>();
  const leasts = new WeakMap<Element, number>();
  const stretchedFor = new WeakMap<Element, number>();
  const lengths = new Set<number>();
  sheet.append(`[${boxMark}]${HIGHER}{transition:none!important}`);
  for (const [word, rule] of Object.entries(RELIEF_RULES))
    sheet.append(`[${boxMark}~=${word}]${HIGHER}{${rule}}`);
  const givenTo = (element: Element): Set<ReliefWord> => {
    const words = given.get(element) ?? new Set();
    given.set(element, words);
    return words;
  };

  function plan(): ReliefPlan {
    const words = new Map<Element, Set<ReliefWord>>();
    const least = new Map<Element, number>();
    const give = (element: Element, word: ReliefWord): void => {
      if (givenTo(element).has(word)) return;
      const due = words.get(element) ?? new Set();
      words.set(element, due.add(word));
    };
    const stretch = (element: Element, by: number): void => {
      const size = Number.parseFloat(view.getComputedStyle(element).blockSize);
      const height = Math.ceil(size + by);
      if (height > (leasts.get(element) ?? 0)) least.set(element, Math.max(height, least.get(element) ?? 0));
    };

    function ease({ box, alongBlock, alongLine }: Strain): void {
      const { element } = box;
      const style = view.getComputedStyle(element);
      const relief = reliefFor({
        display: box.display,
        isRow:
          style.display.endsWith('flex') &&
          style.flexWrap === 'nowrap' &&
          style.flexDirection.startsWith('row'),
        isUnbroken: style.whiteSpace === 'nowrap',
        alongBlock,
        outBefore: box.isVertical ? box.outX : box.outY,
        size: Number.parseFloat(style.blockSize) || 0,
        strainsLine: alongLine > 0,
        given: givenTo(element),
        stretchedFor: stretchedFor.get(element) ?? null,
      });
      for (const word of relief.words) give(element, word);
      if (relief.words.includes('tall')) stretch(element, 0);
      if (relief.stretch > 0) {
        stretchedFor.set(element, relief.stretch);
        stretch(element, relief.stretch);
      }
    }
    function uncover({ text, clipper, below, beside }: LostText): void {
      if (below > 0) {
        give(clipper.element, 'tall');
        stretch(clipper.element, below);
      }
      for (let box = text.box; beside; box = box.parent) {
        if (view.getComputedStyle(box.element).whiteSpace === 'nowrap') give(box.element, 'wrap');
        if (box === clipper || !box.parent) break;
      }
    }

    return {
      add(strains, lost) {
        strains.forEach(ease);
        lost.forEach(uncover);
      },
      get isEmpty() {
        return words.size === 0 && least.size === 0;
      },
      apply() {
        for (const [element, due] of words) {
          const all = givenTo(element);
          for (const word of due) all.add(word);
          ledger.mark(element, boxMark, [...all].join(' '));
        }
        for (const [element, height] of least) {
          leasts.set(element, height);
          if (!lengths.has(height))
            sheet.append(`[${leastMark}="${height}"]${HIGHER}{min-block-size:${height}px!important}`);
          lengths.add(height);
          ledger.mark(element, leastMark, String(height));
        }
      },
    };
  }

  return { plan };
}
