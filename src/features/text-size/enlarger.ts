import { createBoxBook } from '@/dom/box-book';
import { type LayoutWatch, watchLayout } from '@/dom/layout-watch';
import type { Ledger } from '@/dom/ledger';
import { createReliefs } from '@/dom/relief';
import type { OwnSheet } from '@/dom/style-sheets';
import type { Step, TextKind } from './core/scale.ts';
import { readText } from './read-text.ts';
import { createSizing, type Sizing } from './sizing.ts';

/** Makes the text of sub-trees larger and the layout hold it. */
export interface Enlarger {
  /** Reads all, writes all, then measures and gives way for a bounded number of rounds. */
  run(tops: readonly Element[]): void;
}

/** Text that may be smaller than its step asks where the layout cannot hold it: first these, then running text too. */
const YIELDING: ReadonlySet<TextKind> = new Set<TextKind>(['item', 'title', 'side']);
const RUNNING: ReadonlySet<TextKind> = new Set<TextKind>(['prose']);
/** Rounds of measuring and giving way before a block is left as it is: we never loop with a page. */
const MAX_ROUNDS = 4;

export interface EnlargerParts {
  readonly ledger: Ledger;
  readonly sheet: OwnSheet;
  readonly step: Step;
}

export function createEnlarger(
  view: Window & typeof globalThis,
  { ledger, sheet, step }: EnlargerParts,
): Enlarger {
  const sizing = createSizing(view, { ledger, sheet, step });
  const reliefs = createReliefs(view, { ledger, sheet, name: 'text' });

  function settle(watch: LayoutWatch): void {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const plan = reliefs.plan();
      plan.add(watch.strains(), watch.lost());
      if (plan.isEmpty) return;
      plan.apply();
    }
  }

  return {
    run(tops) {
      const book = createBoxBook(view);
      const blocks = readText(view, tops, { book, isKnown: sizing.isKnown });
      if (blocks.length === 0) return;
      const owners = blocks.flatMap((block) => block.owners);
      const watch = watchLayout(
        tops,
        owners.flatMap((owner) => owner.nodes),
        book,
      );
      sizing.grow(blocks);
      sizing.insist(owners);
      settle(watch);
      easeTroubled(watch, sizing, () => settle(watch));
    },
  };
}

/** What still hides or is hidden after the layout gave way is made smaller; running text only where that helps. */
function easeTroubled(watch: LayoutWatch, sizing: Sizing, settle: () => void): void {
  const ease = (kinds: ReadonlySet<TextKind>): Element[] => {
    const eased = [...troubledText(watch)].filter((element) => sizing.ease(element, kinds));
    if (eased.length > 0) settle();
    return eased;
  };
  ease(YIELDING);
  const eased = ease(RUNNING);
  if (eased.length === 0) return;
  const troubled = troubledText(watch);
  const inVain = eased.filter((element) => troubled.has(element) && sizing.restore(element));
  if (inVain.length > 0) settle();
}

function troubledText(watch: LayoutWatch): Set<Element> {
  const nodes = [
    ...watch.collisions().flatMap(({ text, other }) => [text.node, ...(other ? [other.node] : [])]),
    ...watch.lost().map(({ text }) => text.node),
  ];
  return new Set(nodes.flatMap((node) => node.parentElement ?? []));
}
