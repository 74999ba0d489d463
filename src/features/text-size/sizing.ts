import type { Box } from '@/dom/box-book';
import type { Ledger } from '@/dom/ledger';
import type { OwnSheet } from '@/dom/style-sheets';
import { kindOfBlock } from './core/kind.ts';
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
  /** Gives every block the size of its kind, and returns the running text among them. */
  grow(blocks: readonly Block[]): SizedBlock[];
  /** Makes the text of this element, and what is set like it beside it, as small as may be. False: nothing left to ease. */
  ease(element: Element, kinds: ReadonlySet<TextKind>): boolean;
  /** Makes all text of these kinds in the boxes as small as may be. */
  easeWithin(boxes: readonly Box[], kinds: ReadonlySet<TextKind>): void;
  /** Takes the easing of this element's like back, where it did not help. */
  restore(element: Element): boolean;
  /** Text whose size the page's own rules still decide is given it where nothing of the page's can win. */
  insist(owners: readonly Owner[]): void;
  isKnown(element: Element): boolean;
}

const SIZE = 'elder-text-size';
const LINE = 'elder-text-line';
/** Above any id of the page's. */
const HIGHER = ':not(#elder#elder#elder)';
/** What is laid out alike is eased alike. */
const GROUP = 'ul,ol,dl,tr,nav,form';

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
  const given = new Map<Element, Given>();
  const groups = new Map<Element, Given[]>();
  let base: number | null = null;
  sheet.append(`[${SIZE}]${HIGHER}{transition:none!important}`);
  sheet.append(`[${LINE}]${HIGHER}{line-height:${LINE_SPACING}!important}`);

  function give(one: Given, size: number): void {
    one.size = size;
    if (!sizes.has(size)) sheet.append(`[${SIZE}="${size}"]${HIGHER}{font-size:${size}px!important}`);
    sizes.add(size);
    ledger.mark(one.owner.element, SIZE, String(size));
  }

  function growOwner(owner: Owner, kind: TextKind): void {
    if (owner.px === 0) return;
    const one: Given = { owner, kind, size: owner.px };
    given.set(owner.element, one);
    const group = groupOf(owner);
    groups.set(group, [...(groups.get(group) ?? []), one]);
    const size = targetSize(kind, owner.px, step, base ?? USUAL_BASE);
    if (size > owner.px) give(one, size);
    if (linesNeedRoom(kind, owner.lineHeight, size)) ledger.mark(owner.element, LINE, '');
  }

  /** What is resized together: items of a list alike; of running text one block alone, as most of it has room. */
  function likesOf(one: Given): Given[] {
    const isLike = (other: Given): boolean =>
      one.kind === 'prose'
        ? other.owner.block === one.owner.block
        : other.kind === one.kind && other.owner.px === one.owner.px;
    return (groups.get(groupOf(one.owner)) ?? []).filter(isLike);
  }

  /** Resizes `one` and what is resized with it. */
  function resize(one: Given, sizeOf: (owner: Owner) => number): boolean {
    let resized = false;
    for (const other of likesOf(one)) {
      const size = sizeOf(other.owner);
      if (other.size === size) continue;
      give(other, size);
      resized = true;
    }
    return resized;
  }

  return {
    grow(blocks) {
      base ??= baseSize(blocks);
      return blocks.flatMap((block) => {
        const kind = kindOfBlock(block, base ?? USUAL_BASE);
        for (const owner of block.owners) growOwner(owner, kind);
        const size = targetSize(kind, block.px, step, base ?? USUAL_BASE);
        return kind === 'prose' ? [{ block, size }] : [];
      });
    },
    ease(element, kinds) {
      const one = given.get(element);
      return one !== undefined && kinds.has(one.kind) && resize(one, (owner) => easedSize(owner.px));
    },
    isKnown: (element) => given.has(element),
    easeWithin(boxes, kinds) {
      for (const one of given.values()) {
        const { element } = one.owner;
        const isWithin = kinds.has(one.kind) && boxes.some((box) => box.element.contains(element));
        if (isWithin) resize(one, (owner) => easedSize(owner.px));
      }
    },
    restore(element) {
      const one = given.get(element);
      return (
        one !== undefined && resize(one, (owner) => targetSize(one.kind, owner.px, step, base ?? USUAL_BASE))
      );
    },
    insist(owners) {
      for (const { element, px } of owners) {
        const size = given.get(element)?.size;
        if (!size || size === px || !(element instanceof view.HTMLElement)) continue;
        const got = Number.parseFloat(view.getComputedStyle(element).fontSize);
        if (Math.abs(got - size) > 0.5) ledger.setStyle(element, 'font-size', `${size}px`);
      }
    },
  };
}

function groupOf(owner: Owner): Element {
  const { element } = owner.block.box;
  return element.parentElement?.closest(GROUP) ?? element.parentElement?.parentElement ?? element;
}
