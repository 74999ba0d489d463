import { type Box, type BoxBook, createBoxBook } from '@/dom/box-book';
import { findBars, isGrownDock, type LayoutWatch, watchLayout } from '@/dom/layout-watch';
import type { Ledger } from '@/dom/ledger';
import type { MutationHub } from '@/dom/mutation-hub';
import type { SeenText } from '@/dom/seen-text';
import { createSettling } from '@/dom/settling';
import type { OwnSheet } from '@/dom/style-sheets';
import type { Step, TextKind } from './core/scale.ts';
import { type BrokenLabel, brokenLabels } from './labels.ts';
import { layParagraphs } from './paragraphs.ts';
import { readText } from './read-text.ts';
import { createSizing, YIELDING } from './sizing.ts';

/** Makes the text of sub-trees larger and the layout hold it. */
export interface Enlarger {
  /** Reads all, writes all, then measures and gives way for a bounded number of rounds. */
  run(tops: readonly Element[]): void;
  /** Reads and writes; what has grown is measured together by the next `measure`. */
  grow(tops: readonly Element[]): void;
  /** Lets boxes give way to what has grown since the last time. */
  measure(): void;
  /** Measures once more what was read, in steps: pictures have come. */
  settleAgain(): Iterator<void>;
  /** From now on nothing is remembered: a page that grows for hours must not be. */
  forget(): void;
  /**
   * What measures once more when these have grown, with all that was read, so that nobody else has to; null where that
   * is not remembered any more, or is too much for one task.
   */
  settlerFor(growing: readonly Element[]): (() => void) | null;
  /**
   * Whether what is read at once will be better than what was done: what belongs together came piece by piece while the
   * page loaded (boxes placed by hand keep their order, and sizes their proportions, only when they are read together),
   * or boxes were moved when pictures were still to come, which then lay elsewhere.
   */
  isTentative(): boolean;
}

const RUNNING: ReadonlySet<TextKind> = new Set<TextKind>(['prose']);
/** A page with no more boxes placed by hand is none that is laid out by hand. */
const FEW_LAYERS = 3;
/** Boxes around boxes that are too high are trimmed from the inside, so many deep. */
const TRIM_ROUNDS = 3;
/** So many portions are measured once more in one task; of a larger page each look settles what it has changed. */
const FEW_PORTIONS = 3;

export interface EnlargerParts {
  readonly ledger: Ledger;
  readonly sheet: OwnSheet;
  readonly step: Step;
  readonly growTogether: MutationHub['growTogether'];
}

export function createEnlarger(view: Window & typeof globalThis, parts: EnlargerParts): Enlarger {
  const sizing = createSizing(view, parts);
  const { marks, relief, settle, part } = createSettling(view, { ...parts, name: 'text' });
  let watches: LayoutWatch[] = [];
  let hasRun = false;
  /** What `heights` was after the last run: as long as it is the same, nothing else has changed the layout. */
  let height = 0;
  let youngRuns = 0;
  let layers = 0;
  let isYoung = true;
  let hasMovedEarly = false;
  /** What has grown and is not measured yet. */
  let grown: { readonly book: BoxBook; readonly watch: LayoutWatch } | null = null;

  /** How high the page is, and what lies above it: a bar that grows by itself covers what lies below it. */
  function heights(): number {
    const layers = watches.reduce((sum, watch) => sum + watch.layersHeight(), 0);
    return view.document.documentElement.scrollHeight + layers;
  }

  function settleAnew(watch: LayoutWatch): void {
    watch.forget();
    settle(watch);
  }

  /** Where only little has changed, what lies elsewhere is as it was. */
  function settleAround(watch: LayoutWatch, changed: readonly Element[]): void {
    if (changed.length === 0) return;
    watch.forget(changed);
    settle(watch);
  }

  function repair(watch: LayoutWatch): void {
    relief.keepBeside(watch.fallen());
    marks.flush();
    settleAnew(watch);
    relief.unpin(watch.pinned());
    if (marks.flush().length > 0) settleAnew(watch);
    part(watch);
    trim(watch);
  }

  function trim(watch: LayoutWatch): void {
    for (let round = 0; round < TRIM_ROUNDS; round += 1) {
      relief.trim();
      const changed = marks.flush();
      if (changed.length === 0) return;
      settleAround(watch, changed);
    }
  }

  /** Keeps the page from becoming wider than it was, by the mildest means that does it. */
  function narrow(watch: LayoutWatch): void {
    const means: ((out: readonly Box[][]) => void)[] = [
      (out) => relief.narrow(out),
      (out) => relief.sendHome(out.flat()),
      (out) => sizing.easeWithin(wholes(out), YIELDING),
      (out) => sizing.easeWithin(wholes(out), RUNNING),
    ];
    for (const mean of means) {
      const out = watch.sideways();
      if (out.length === 0) return;
      mean(out);
      marks.flush();
      settleAnew(watch);
    }
  }

  /** A bar at the lower edge of the window covers as much more of the page as it grows by. */
  function easeDocks(watch: LayoutWatch): void {
    const docks = watch.pinned().filter(isGrownDock);
    const boxes = docks.map(({ box }) => box);
    sizing.easeWithin(boxes, YIELDING);
    settleAround(
      watch,
      boxes.map(({ element }) => element),
    );
  }

  /** Columns cannot go below one another: a table that stands out covers what lies beside it. */
  function easeTables(watch: LayoutWatch): void {
    const tables = watch.wideTables();
    if (tables.length === 0) return;
    sizing.easeWithin(tables, YIELDING);
    relief.widen(watch.wideTables());
    marks.flush();
    settleAnew(watch);
  }

  function ease(watch: LayoutWatch, kinds: ReadonlySet<TextKind>): SeenText[] {
    const eased = [...troubledText(watch, kinds)].filter(({ box }) => sizing.ease(box.element, kinds));
    settleAround(watch, elementsOf(eased));
    return eased;
  }

  /** Running text is made smaller only where that helps. */
  function easeRunning(watch: LayoutWatch): void {
    const eased = ease(watch, RUNNING);
    if (eased.length === 0) return;
    const troubled = troubledText(watch);
    const inVain = eased.filter((text) => troubled.has(text) && sizing.restore(text.box.element));
    settleAround(watch, elementsOf(inVain));
  }

  /** All that is read is read before anything is written. */
  function grow(tops: readonly Element[]): void {
    const book = grown?.book ?? createBoxBook(view);
    const blocks = readText(tops, { book, isKnown: sizing.isKnown });
    if (blocks.length === 0) return;
    if (!hasRun) findBars(view.document, book);
    hasRun = true;
    youngRuns += isYoung ? 1 : 0;
    const owners = blocks.flatMap((block) => block.owners);
    const texts = owners.flatMap((owner) => owner.nodes);
    if (grown) grown.watch.watch(tops, texts);
    else grown = { book, watch: watchLayout(tops, texts, book) };
    layParagraphs(view, sizing.plan(blocks), marks);
    sizing.grow();
    marks.flush();
    sizing.insist(owners);
  }

  function measure(): void {
    if (!grown) return;
    const { watch } = grown;
    grown = null;
    if (isYoung) {
      watches.push(watch);
      layers += [...watch.boxes()].filter((box) => box.position === 'absolute').length;
    }
    giveWay(watch);
    hasMovedEarly ||= relief.hasMoved && awaitsPictures(view.document);
    if (isYoung) height = heights();
  }

  /** A label in two lines makes its box higher: it is eased before any box is stretched for it, where that helps. */
  function easeLabels(watch: LayoutWatch): void {
    const broken = (): BrokenLabel[] => brokenLabels(watch.texts, sizing.yieldingBlock);
    const eased = broken();
    for (const { block, texts, scale } of eased) {
      // Forms and tables are what the page is for: their words break rather than become small.
      if (!block.isFormOrTable) for (const { box } of texts) sizing.limit(box.element, scale);
    }
    for (const { block, word } of eased.length > 0 ? broken() : [])
      if (word) relief.keepWhole(block.box, word);
    marks.flush();
  }

  function giveWay(watch: LayoutWatch): void {
    easeLabels(watch);
    // A column that fell would have boxes stretched for it.
    relief.keepBeside(watch.fallen());
    marks.flush();
    settle(watch);
    easeDocks(watch);
    relief.unpin(watch.pinned());
    relief.align(watch.boxes());
    relief.keepBeside(watch.fallen());
    if (marks.flush().length > 0) settleAnew(watch);
    narrow(watch);
    easeTables(watch);
    ease(watch, YIELDING);
    part(watch);
    easeRunning(watch);
    narrow(watch);
    trim(watch);
  }

  return {
    grow,
    measure,
    run(tops) {
      measure();
      const isFirst = !hasRun;
      grow(tops);
      if (isFirst) parts.growTogether(tops, (growing) => grown?.watch.include(growing));
      measure();
    },
    *settleAgain() {
      measure();
      if (heights() === height) return;
      for (const watch of watches) {
        repair(watch);
        yield;
      }
      height = heights();
    },
    forget() {
      watches = [];
      isYoung = false;
    },
    settlerFor(growing) {
      measure();
      const [first] = watches;
      if (!first || watches.length > FEW_PORTIONS) return null;
      first.include(growing);
      return () => {
        watches.forEach(repair);
        height = heights();
      };
    },
    isTentative: () => hasMovedEarly || (youngRuns > 1 && (layers > FEW_LAYERS || sizing.isSkewed())),
  };
}

function troubledText(watch: LayoutWatch, kinds = YIELDING): Set<SeenText> {
  const { collisions, hidden } = watch.look();
  const due = kinds === RUNNING ? collisions.filter((one) => one.isGrave) : collisions;
  return new Set([...due.flatMap((one) => one.texts), ...hidden.map((one) => one.text)]);
}

function awaitsPictures({ readyState, images }: Document): boolean {
  return readyState !== 'complete' && [...images].some((image) => !image.complete);
}

function elementsOf(texts: readonly SeenText[]): Element[] {
  return texts.map(({ box }) => box.element);
}

function wholes(out: readonly Box[][]): Set<Box> {
  return new Set(out.flatMap((boxes) => boxes.at(-1) ?? []));
}
