import type { Rect } from '@/core/geometry';
import { boundsOf } from '@/dom/bounds';
import { type BoxBook, createBoxBook } from '@/dom/box-book';
import { clippersOf } from '@/dom/clips';
import { watchLayout } from '@/dom/layout-watch';
import type { Ledger } from '@/dom/ledger';
import type { MutationHub } from '@/dom/mutation-hub';
import { createSettling, type Settling } from '@/dom/settling';
import type { OwnSheet } from '@/dom/style-sheets';
import { CONTROLS, type Known, readTargets, shownControls, type Target, TICKS } from './controls.ts';
import { findShifts } from './core/aside.ts';
import { type Gift, grownInstead, solve } from './core/solve.ts';
import { type Pair, pairOf, widthFor } from './rows.ts';
import { createWords, isPassing, isReach, type Words } from './words.ts';

/** A control is given a larger box at most so often; then the page wins. */
const MOST_GIFTS = 3;
/** What grows pushes others, and what reaches out may lie below others: both may have to grow then, or to go aside. */
const ROUNDS = 4;

interface Due {
  readonly target: Target;
  readonly gift: Gift;
  readonly words: readonly string[];
  /** Whether it changes the layout. */
  readonly grows: boolean;
}

interface EnlargerParts {
  readonly ledger: Ledger;
  readonly sheet: OwnSheet;
  readonly settlerFor: MutationHub['settlerFor'];
}

/** Gives every control of a page its hit area; run again when the page has changed. */
export class Enlarger {
  readonly #view: Window & typeof globalThis;
  readonly #ledger: Ledger;
  readonly #words: Words;
  readonly #settling: Settling;
  readonly #sharedSettler: EnlargerParts['settlerFor'];
  readonly #given = new WeakMap<Element, number>();
  readonly #blocked = new WeakSet<Element>();
  /** Where controls lay before they have grown, and which were not hidden then. */
  #places = new Map<Element, Rect>();
  #shown = new Set<Element>();
  /** Whether controls far from the screen were left for later. */
  isPartial = false;

  constructor(view: Window & typeof globalThis, { ledger, sheet, settlerFor }: EnlargerParts) {
    this.#view = view;
    this.#ledger = ledger;
    this.#sharedSettler = settlerFor;
    this.#words = createWords(sheet);
    this.#settling = createSettling(view, { ledger, sheet, name: 'hit' });
  }

  /** Reads all controls, then writes; then lets boxes give way to what has grown in them. */
  run(roots: readonly ParentNode[]): void {
    const { controls, isPartial } = shownControls(this.#view, roots);
    this.isPartial = isPartial;
    const known = this.#newKnown();
    const tried = new Set<Element>();
    for (let round = 1; round <= ROUNDS; round += 1) {
      const targets = readTargets(this.#view, controls, known);
      const due = this.#planAll(targets);
      const shifts = findShifts(targets, areLayers);
      this.#note(targets);
      const isGrowing = round < ROUNDS && due.some(({ grows }) => grows);
      // Nothing opens for what a closed menu hides.
      const seen = due.filter(({ grows, target }) => grows && this.#shown.has(target.element)).map(elementOf);
      const settle = isGrowing && seen.length > 0 ? this.#settlerFor(seen, known.book) : null;
      if (isGrowing) this.#grow(due, known.book);
      else for (const { target, words } of due) this.#give(target, words);
      for (const [{ element }, { x, y }] of shifts) this.#add(element, `t${x}:${y}`);
      settle?.();
      if (!isGrowing && !this.#findBlocked(due, tried)) break;
    }
    this.#places = new Map();
    this.#shown = new Set();
  }

  /**
   * Lets the controls below `tops` grow in a page whose layout somebody else is about to settle, and tells which before
   * they do. How far they reach is seen only when it has settled.
   */
  grow(
    roots: readonly ParentNode[],
    tops: readonly Element[],
    announce: (growing: readonly Element[]) => void,
  ): void {
    const within = new Set(tops);
    const controls = shownControls(this.#view, roots).controls.filter((one) => isWithin(one, within));
    const known = this.#newKnown();
    const targets = readTargets(this.#view, controls, known);
    this.#note(targets);
    const growing = this.#planAll(targets).filter(({ grows }) => grows);
    announce(growing.filter(({ target }) => !target.isHidden).map(elementOf));
    this.#grow(growing, known.book);
  }

  #note(targets: readonly Target[]): void {
    for (const { element, rect, isHidden } of targets) {
      this.#places.set(element, rect);
      if (!isHidden) this.#shown.add(element);
    }
  }

  #newKnown(): Known {
    return {
      book: createBoxBook(this.#view),
      pageWidth: this.#view.document.documentElement.scrollWidth,
      facts: new Map(),
      places: this.#places,
      blocked: this.#blocked,
    };
  }

  #planAll(targets: readonly Target[]): Due[] {
    const gifts = solve(targets, areLayers);
    return targets.flatMap((target) => this.#plan(target, gifts.get(target)));
  }

  /** Gives sizes and takes reaches back: those are for when nothing grows any more, as they would strain boxes. */
  #grow(due: readonly Due[], book: BoxBook): void {
    const pairs = due.flatMap(({ target, grows }) =>
      grows ? (pairOf(target.element, target.rect) ?? []) : [],
    );
    const wrappers = due.flatMap(({ target, gift }) => wrappersOf(target.element, gift.growX, book));
    for (const { target, words } of due)
      this.#give(
        target,
        words.filter((word) => !isPassing(word)),
      );
    for (const { element, width } of wrappers) this.#add(element, `w${width}`);
    this.#keepTogether(pairs);
  }

  /** Whoever has measured the page already does it; else what is around the grown is. */
  #settlerFor(grown: readonly Element[], book: BoxBook): () => void {
    const shared = this.#sharedSettler(grown);
    if (shared) return shared;
    const watch = watchLayout([], textsAround(grown, book), book);
    watch.include(grown);
    return () => {
      this.#settling.settle(watch);
      this.#settling.part(watch);
    };
  }

  /** Fields give to their buttons what these have grown by. */
  #keepTogether(pairs: readonly Pair[]): void {
    const widths = pairs.map(widthFor);
    for (const [at, width] of widths.entries()) {
      const field = pairs[at]?.field;
      if (field && width !== null) this.#add(field, `n${width}`);
    }
  }

  /** What lies in a lower layer than its neighbours cannot reach over them and has to grow. Only the screen can tell. */
  #findBlocked(due: readonly Due[], tried: Set<Element>): boolean {
    const { innerHeight } = this.#view;
    const blocked = due.filter(({ words, gift, target }) => {
      const { element, rect } = target;
      if (!words.some(isReach) || rect.bottom <= 0 || rect.top >= innerHeight || tried.has(element))
        return false;
      tried.add(element);
      return !this.#blocked.has(element) && !reachesAll(target, gift);
    });
    for (const { target } of blocked) this.#blocked.add(target.element);
    return blocked.length > 0;
  }

  #plan(target: Target, wanted: Gift | undefined): Due[] {
    const { element } = target;
    if (!wanted) return [];
    const reaches = wanted.reachX + wanted.reachY > 0;
    // A field grows, and its button is as high as it is.
    const canReach = reaches && !pairOf(element, target.rect);
    const pseudo = canReach ? this.#freePseudo(element) : undefined;
    const gift = reaches && !pseudo ? grownInstead(wanted, target.want) : wanted;
    const words = wordsFor(target, gift);
    const held = this.#words.heldBy(element);
    const grows = words.some((word) => !held.includes(word));
    const times = this.#given.get(element) ?? 0;
    if (grows && times >= MOST_GIFTS) return [];
    if (grows) this.#given.set(element, times + 1);
    if (pseudo) words.push(pseudo, ...reachWords(target, gift));
    return words.length > 0 ? [{ target, gift, words, grows }] : [];
  }

  /** A pseudo-element that the page does not draw with, or that is ours already. */
  #freePseudo(element: Element): string | undefined {
    if (element.matches(TICKS)) return 'after';
    const held = this.#words.heldBy(element);
    return ['after', 'before'].find((name) => {
      if (held.includes(name)) return true;
      const { content } = this.#view.getComputedStyle(element, `::${name}`);
      return content === 'none' || content === 'normal';
    });
  }

  #add(element: HTMLElement, word: string): void {
    this.#give({ element }, [...this.#words.heldBy(element), word]);
  }

  #give({ element }: Pick<Target, 'element'>, words: readonly string[]): void {
    const mark = this.#words.join(element, words);
    if (mark !== element.getAttribute('elder-hit')) this.#ledger.mark(element, 'elder-hit', mark);
  }
}

function elementOf({ target }: Due): Element {
  return target.element;
}

function reachWords({ position, borderX, borderY }: Target, { reachX, reachY }: Gift): string[] {
  // What is positioned in a box is measured from inside its border.
  const x = reachX > 0 ? Math.ceil(reachX + borderX) : 0;
  const y = reachY > 0 ? Math.ceil(reachY + borderY) : 0;
  return [`x${x}y${y}`, ...(position === 'static' ? ['from'] : [])];
}

function wordsFor(target: Target, gift: Gift): string[] {
  const words: string[] = [];
  const grows = gift.growX + gift.growY > 0;
  if (target.display === 'inline' && grows) words.push('block');
  else if (target.isBroken) words.push(holdsBlocks(target.element) ? 'solid' : 'block');
  if (gift.growX > 0) words.push(`w${Math.max(0, Math.round(gift.growX - target.edgeX))}`);
  if (gift.growY > 0) words.push(`h${Math.max(0, Math.round(gift.growY - target.edgeY))}`);
  return words;
}

/** Whether the sides that a control reaches out to are hit as its own; also true where that cannot be told. */
function reachesAll({ element, want }: Target, { reachX, reachY }: Gift): boolean {
  const { left, top, width, height } = boundsOf(element);
  const x = left + width / 2;
  const y = top + height / 2;
  const root = element.getRootNode() as Document;
  const owns = (dx: number, dy: number): boolean => {
    const hit = root.elementFromPoint(x + dx, y + dy);
    return hit === null || element.contains(hit);
  };
  const half = want / 2 - 1;
  const ownsSides =
    (reachX === 0 || (owns(-half, 0) && owns(half, 0))) &&
    (reachY === 0 || (owns(0, -half) && owns(0, half)));
  return ownsSides || !owns(0, 0);
}

/** Boxes around one control are at least as wide as it is: beside a narrower one its neighbours would lie on it. */
function wrappersOf(
  element: HTMLElement,
  width: number,
  book: BoxBook,
): { element: HTMLElement; width: number }[] {
  const wrapper = element.parentElement;
  if (width === 0 || !wrapper || !book.of(wrapper).canStrain || boundsOf(wrapper).width >= width) return [];
  if (wrapper.querySelectorAll(CONTROLS).length > 1) return [];
  return [{ element: wrapper, width }, ...wrappersOf(wrapper, width, book)];
}

/** An inline link around blocks is broken into pieces by them. */
function holdsBlocks(element: Element): boolean {
  return element.querySelector('div,p,img,h1,h2,h3,h4,h5,h6,ul,dl,section,article') !== null;
}

function areLayers(a: Target, b: Target): boolean {
  return a.isFixed !== b.isFixed || a.element.contains(b.element) || b.element.contains(a.element);
}

/** The text that grown controls may push out of sight: what is beside them, and what shares a clipping box with them. */
function textsAround(grown: readonly Element[], book: BoxBook): Text[] {
  const texts: Text[] = [];
  for (const top of outermost(grown.map((element) => clipperAround(element, book)))) {
    const walker = top.ownerDocument.createTreeWalker(top, 4 /* text */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (/\S/.test((node as Text).data)) texts.push(node as Text);
    }
  }
  return texts;
}

function clipperAround(element: Element, book: BoxBook): Element {
  const parent = element.parentElement ?? element;
  const clippers = [...clippersOf(book.of(parent))].map((box) => box.element);
  const { body } = element.ownerDocument;
  return clippers.findLast((clipper) => body.contains(clipper) && clipper !== body) ?? parent;
}

function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => !isWithin(element.parentElement, all));
}

function isWithin(element: Element | null, tops: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = at.parentElement) if (tops.has(at)) return true;
  return false;
}
