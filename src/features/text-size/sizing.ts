import { important } from '@/core/important';
import { px } from '@/core/px';
import type { Box } from '@/dom/box-book';
import type { Ledger } from '@/dom/ledger';
import { styleOf } from '@/dom/style-of';
import type { OwnSheet } from '@/dom/style-sheets';
import { kindOfBlock, listKind } from './core/kind.ts';
import {
  baseSize,
  easedSize,
  LINE_SPACING,
  linesNeedRoom,
  type Step,
  type TextKind,
  targetSize,
  USUAL_BASE,
} from './core/scale.ts';
import type { SizedBlock } from './paragraphs.ts';
import type { Block, Owner } from './read-text.ts';

/** The sizes that text was given, and the rules of them. */
export interface Sizing {
  /** Decides the size of every block, and returns the running text among them. */
  plan(blocks: readonly Block[]): SizedBlock[];
  /** Gives the sizes that were planned. */
  grow(): void;
  /** Makes the text of this element, and what is set like it beside it, as small as may be. False: nothing left to ease. */
  ease(element: Element, kinds: ReadonlySet<TextKind>): boolean;
  /** Makes it, and what is set like it, no more than `scale` times as large as it was. */
  limit(element: Element, scale: number): void;
  /** Makes all text of these kinds in the boxes as small as may be. */
  easeWithin(boxes: Iterable<Box>, kinds: ReadonlySet<TextKind>): void;
  /** Takes the easing of this element's like back, where it did not help. */
  restore(element: Element): boolean;
  /** Text whose size the page's own rules still decide is given it where nothing of the page's can win. */
  insist(owners: readonly Owner[]): void;
  isKnown(element: Element): boolean;
  /** The block of a text that may be eased before running text is; undefined for others. */
  yieldingBlock(element: Element): Block | undefined;
  /** Whether all that was planned since has another plain text than what was planned first, by which all is sized. */
  isSkewed(): boolean;
}

/** Text that may be smaller than its step asks where the layout cannot hold it: first these, then running text too. */
export const YIELDING: ReadonlySet<TextKind> = new Set<TextKind>(['item', 'title', 'side']);

/** Of what comes after so many blocks the plain text of a page is known. */
const MOST_WEIGHED = 5000;

const SIZE = 'elder-text-size';
const LINE = 'elder-text-line';
/** Above any id of the page's. */
const HIGHER = ':not(#elder#elder#elder)';
/** Lines that run sideways; what runs upwards does so in a window of its own height. */
const MARQUEE = 'marquee:not([direction=up],[direction=down])';
/** What is laid out alike is eased alike. */
const GROUP = 'ul,ol,dl,tr,nav,form';
/** Entries of a list are set alike, short ones and long ones. */
const LEVELLED: ReadonlySet<TextKind> = new Set<TextKind>(['item', 'side']);

interface Given {
  readonly owner: Owner;
  readonly kind: TextKind;
  size: number;
}

export interface SizingParts {
  readonly ledger: Ledger;
  readonly sheet: OwnSheet;
  readonly step: Step;
}

export function createSizing(view: Window & typeof globalThis, { ledger, sheet, step }: SizingParts): Sizing {
  const sizes = new Set<number>();
  const given = new WeakMap<Element, Given>();
  const groups = new WeakMap<Element, Given[]>();
  let planned: (SizedBlock & { readonly kind: TextKind })[] = [];
  let base: number | null = null;
  const weighed: Pick<Block, 'px' | 'longest'>[] = [];
  sheet.append(important(`[${SIZE}]${HIGHER}{transition:none}`));
  sheet.append(important(`${MARQUEE}${HIGHER}{min-block-size:max-content}`));
  sheet.append(important(`[${LINE}]${HIGHER}{line-height:${LINE_SPACING}}`));

  const sizeOf = (kind: TextKind, px: number): number => targetSize(kind, px, step, base ?? USUAL_BASE);

  function give(one: Given, size: number): void {
    one.size = size;
    if (!sizes.has(size)) sheet.append(important(`[${SIZE}="${size}"]${HIGHER}{font-size:${size}px}`));
    sizes.add(size);
    ledger.mark(one.owner.element, SIZE, String(size));
  }

  function growOwner(owner: Owner, kind: TextKind): void {
    if (owner.px === 0) return;
    const one: Given = { owner, kind, size: owner.px };
    given.set(owner.element, one);
    const group = groupOf(owner.block);
    const likes = groups.get(group);
    if (likes) likes.push(one);
    else groups.set(group, [one]);
    const size = sizeOf(kind, owner.px);
    if (size > owner.px) give(one, size);
    if (linesNeedRoom(kind, owner.lineHeight, size)) ledger.mark(owner.element, LINE, '');
  }

  /** What is resized together: items of a list alike; of running text one block alone, as most of it has room. */
  function likesOf(one: Given): Given[] {
    const isLike = (other: Given): boolean =>
      one.kind === 'prose'
        ? other.owner.block === one.owner.block
        : other.kind === one.kind && other.owner.px === one.owner.px;
    return (groups.get(groupOf(one.owner.block)) ?? []).filter(isLike);
  }

  /** Resizes `one` and what is resized with it. */
  function resize(one: Given, sizeFor: (owner: Owner) => number): boolean {
    if (one.kind !== 'prose' && one.size === sizeFor(one.owner)) return false;
    let resized = false;
    for (const other of likesOf(one)) {
      const size = sizeFor(other.owner);
      if (other.size === size) continue;
      give(other, size);
      resized = true;
    }
    return resized;
  }

  return {
    plan(blocks) {
      base ??= baseSize(blocks);
      if (weighed.length < MOST_WEIGHED) for (const { px, longest } of blocks) weighed.push({ px, longest });
      const kinds = new Map(blocks.map((block) => [block, kindOfBlock(block, base ?? USUAL_BASE)]));
      for (const list of Map.groupBy(blocks, groupOf).values()) {
        const even = listKind(list.flatMap((block) => kinds.get(block) ?? []));
        for (const block of list) if (LEVELLED.has(kinds.get(block) ?? 'prose')) kinds.set(block, even);
      }
      planned = [...kinds].map(([block, kind]) => ({ block, kind, size: sizeOf(kind, block.px) }));
      return planned.filter(({ kind }) => kind === 'prose');
    },
    grow() {
      for (const { block, kind } of planned) for (const owner of block.owners) growOwner(owner, kind);
      planned = [];
    },
    ease(element, kinds) {
      const one = given.get(element);
      return one !== undefined && kinds.has(one.kind) && resize(one, (owner) => easedSize(owner.px));
    },
    limit(element, scale) {
      const one = given.get(element);
      if (one)
        resize(one, (owner) => {
          const most = Math.max(easedSize(owner.px), Math.floor(owner.px * scale));
          return Math.min(given.get(owner.element)?.size ?? most, most);
        });
    },
    isKnown: (element) => given.has(element),
    yieldingBlock(element) {
      const one = given.get(element);
      return one && YIELDING.has(one.kind) ? one.owner.block : undefined;
    },
    isSkewed: () => base !== baseSize(weighed),
    easeWithin(boxes, kinds) {
      for (const { element: outer } of boxes) {
        for (const element of [outer, ...outer.querySelectorAll(`[${SIZE}]`)]) {
          const one = given.get(element);
          if (one && kinds.has(one.kind)) resize(one, (owner) => easedSize(owner.px));
        }
      }
    },
    restore(element) {
      const one = given.get(element);
      return one !== undefined && resize(one, (owner) => sizeOf(one.kind, owner.px));
    },
    insist(owners) {
      const beaten = owners.filter(({ element, px: before }) => {
        const size = given.get(element)?.size;
        if (!size || size === before) return false;
        return Math.abs(px(styleOf(element).fontSize) - size) > 0.5;
      });
      for (const { element } of beaten) {
        if (element instanceof view.HTMLElement)
          ledger.setStyle(element, 'font-size', `${given.get(element)?.size}px`);
      }
    },
  };
}

function groupOf({ box: { element } }: Block): Element {
  const parent = element.parentElement;
  const around = parent?.parentElement;
  // What two boxes of the page itself hold is no list.
  const likely = around === element.ownerDocument.body ? parent : around;
  return parent?.closest(GROUP) ?? likely ?? element;
}
