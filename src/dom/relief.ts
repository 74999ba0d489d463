import { px } from '@/core/px';
import { reliefFor } from '@/core/relief';
import { restack } from '@/core/restack';
import { textWeight } from '@/core/text-weight';
import { hasFittedBackground } from './background-fit.ts';
import { boundsOf } from './bounds.ts';
import type { Box } from './box-book.ts';
import { extentOf, movesOf } from './collisions.ts';
import { isSnagged, pushedDown } from './floats.ts';
import { fills, framesByShare, isStretched, spareBelow } from './heights.ts';
import type { LostText } from './hidden-text.ts';
import type { LayoutWatch, Pinned, Strain } from './layout-watch.ts';
import { unpin } from './pins.ts';
import type { ReliefMarks } from './relief-marks.ts';
import { styleOf } from './style-of.ts';

/** Decides how the layout gives way to what was found in it. Reads and gives; the marks are written by their `flush`. */
export interface Relief {
  /** Lets rows of floats begin at the edge that caught on a higher float of the row above. */
  align(boxes: Iterable<Box>): void;
  /** Keeps columns as wide as they were. */
  keepBeside(columns: ReadonlyMap<Element, number>): void;
  /**
   * Lets strained boxes grow and break their lines; `alone` by no more than they would need if what stands out of the
   * strained boxes above did not hang into them. Returns those that are hung into.
   */
  loosen(strains: readonly Strain[], alone: boolean): Element[];
  /** Keeps a word of so many px on one line, and makes room for it: set upright, it could hardly be read. */
  keepWhole(word: Box, width: number): void;
  /** Lets the boxes that hide text show it. */
  uncover(lost: readonly LostText[]): void;
  /** Lets boxes that cut a text off show as many lines of it as before. */
  showLines(cut: ReadonlyMap<Box, number>): void;
  /** Lets the boxes around tables be as wide as these. */
  widen(tables: readonly Box[]): void;
  /** Keeps what makes the page wider than it was within the page. */
  narrow(out: readonly Box[][]): void;
  /** Moves what lies over something that was above it down, below it. */
  part(watch: LayoutWatch): void;
  /** Keeps pinned boxes from taking more of the window: bars scroll away, others keep their width. */
  unpin(pinned: readonly Pinned[]): void;
  /** Undoes shifts by hand around these boxes. */
  sendHome(boxes: Iterable<Box>): void;
  /** Takes back what boxes were stretched by for contents that have become smaller since. */
  trim(): void;
  /** Whether boxes were moved or narrowed because of where others lie. */
  readonly hasMoved: boolean;
}

export function createRelief(view: Window, marks: ReliefMarks): Relief {
  const stretchedFor = new WeakMap<Element, number>();
  /** What was stretched for the strains before: where there are none now, that was enough. */
  let lastStretched = new Set<Element>();
  /** How large boxes were before they were stretched, until they are trimmed. */
  const stretched = new Map<Element, number>();
  /** How far text stood out below each box when this was last asked: what the box takes along is not reached by it. */
  let uncovered: ReadonlyMap<Box, number> = new Map();
  let hasMoved = false;

  // Without a document type, heights in per cent of a box that lost its height are taken of the whole page.
  const isQuirky = view.document.compatMode === 'BackCompat';

  function releaseWithin(element: Element): void {
    for (const child of element.children) {
      if (!fills(child, element)) continue;
      marks.give(child, 'tall');
      releaseWithin(child);
    }
  }

  function stretch(element: Element, by: number): void {
    if (hasFittedBackground(element, styleOf(element))) marks.give(element, 'whole');
    marks.give(element, 'tall');
    const size = px(styleOf(element).blockSize);
    if (!stretched.has(element)) stretched.set(element, size);
    marks.giveLength(element, 'least', by > 0 ? size + by + ROUNDED : size);
    if (isQuirky) releaseWithin(element);
    // A share of a height that grows with its contents is none.
    for (const frame of framesByShare(element)) marks.giveLength(frame, 'least', frame.clientHeight);
  }
  function wrapOne(box: Box): boolean {
    // What stands out of a marquee now does not in a moment.
    const isUnbroken = box.element.localName !== 'marquee' && styleOf(box.element).whiteSpace === 'nowrap';
    if (isUnbroken) marks.give(box.element, 'wrap');
    return isUnbroken;
  }

  /** Lets text go on below before it reaches `edge`: within what `around` does not hold, where there is room for a line. */
  function narrowTo(text: Box, edge: number, around: Element): void {
    for (let box: Box | null = text; box && !box.element.contains(around); box = box.parent) {
      const rect = boundsOf(box.element);
      const isWhole = rect.right <= edge + 1;
      if (isLine(box) || isWhole || edge - rect.left < LEAST_COLUMN) continue;
      hasMoved = true;
      marks.setLength(box.element, 'most', edge - rect.left);
      marks.give(box.element, 'break');
      return;
    }
  }
  function loosenOne({ box, x, y }: Strain, pushed: number): void {
    const { element } = box;
    const style = styleOf(element);
    const isVertical = style.writingMode.startsWith('vertical');
    const isUnbroken = style.whiteSpace === 'nowrap';
    const relief = reliefFor({
      display: box.display,
      isRow:
        box.display.endsWith('flex') && style.flexWrap === 'nowrap' && style.flexDirection.startsWith('row'),
      isUnbroken,
      hides: box.clipsX,
      isLabel: (isUnbroken || isButton(box, style)) && textWeight(element.textContent) <= LABEL,
      alongBlock: isVertical ? x : Math.max(0, y - pushed),
      outBefore: isVertical ? box.outX : box.outY,
      size: px(style.blockSize),
      strainsLine: (isVertical ? y : x) > 0,
      given: marks.wordsOf(element),
      stretchedFor: stretchedFor.get(element) ?? null,
    });
    if (relief.stretch > 0) {
      stretchedFor.set(element, relief.stretch);
      lastStretched.add(element);
    }
    if (relief.stretch > 0 || relief.words.includes('tall')) stretch(element, relief.stretch);
    for (const word of relief.words) marks.give(element, word);
  }

  function hang(element: Element, by: number): void {
    hasMoved = true;
    const name = isStretched(element) ? 'lower' : 'hang';
    marks.giveLength(element, name, px(styleOf(element).insetBlockStart) + by);
  }

  /** Moves layers down by what each needs at least, and with them what was placed by hand below or beside them. */
  function moveLayers(
    parent: Element | null,
    needs: ReadonlyMap<Element, number>,
    placeOf: LayoutWatch['placeOf'],
  ): void {
    const elements = [...(parent?.children ?? [])].filter(
      (element) => needs.has(element) || (placeOf(element) && styleOf(element).position === 'absolute'),
    );
    const most = elements.length > MOST_LAYERS ? [...needs.keys()] : elements;
    const layers = most.map((element) => {
      const now = extentOf(element);
      return { before: placeOf(element) ?? now, now, least: needs.get(element) ?? 0 };
    });
    for (const [at, shift] of restack(layers).entries()) {
      const element = most[at];
      if (element && shift > 0) hang(element, shift);
    }
  }

  function isShifted({ element }: Pick<Box, 'element'>): boolean {
    const { position, top, left } = styleOf(element);
    return position === 'relative' && [top, left].some((inset) => Math.abs(px(inset)) > SHIFT);
  }

  return {
    get hasMoved() {
      return hasMoved;
    },
    align(boxes) {
      for (const { element } of boxes) if (isSnagged(element)) marks.give(element, 'rows');
    },
    keepBeside(columns) {
      for (const [element, width] of columns) {
        hasMoved = true;
        marks.setLength(element, 'most', width);
        marks.give(element, 'break');
      }
    },
    loosen(strains, alone) {
      const strained = new Set(strains.map(({ box }) => box.element));
      for (const element of lastStretched) if (!strained.has(element)) stretchedFor.delete(element);
      lastStretched = new Set();
      const waiting: Element[] = [];
      const above: { readonly element: Element; readonly end: number }[] = [];
      const tops = new Map(strains.map((one) => [one, boundsOf(one.box.element).top]));
      for (const [strain, top] of [...tops].sort((a, b) => a[1] - b[1])) {
        const { element } = strain.box;
        const last =
          alone && above.findLast((one) => !one.element.contains(element) && !element.contains(one.element));
        const pushed = last && last.end > top + 1 ? pushedDown(element) : 0;
        loosenOne(strain, pushed);
        if (pushed > 0) waiting.push(element);
        if (strain.y > 0) above.push({ element, end: top + element.scrollHeight });
      }
      return waiting;
    },
    keepWhole(word, width) {
      marks.give(word.element, 'line');
      const isAlone = ({ element }: Box): boolean =>
        element.textContent.trim() === word.element.textContent.trim();
      for (let at: Box | null = word; at && isAlone(at) && at.element.clientWidth < width; at = at.parent)
        marks.give(at.element, 'wide');
    },
    uncover(lost) {
      const due = new Map<Box, number>();
      for (const { clipper, below } of lost) due.set(clipper, Math.max(below, due.get(clipper) ?? 0));
      for (const [box, below] of due)
        if (below > 0 && below < (uncovered.get(box) ?? Number.POSITIVE_INFINITY))
          stretch(box.element, below);
      uncovered = due;
      for (const { text, clipper, beside } of lost) {
        let wraps = false;
        for (let box: Box | null = beside ? text.box : null; box; box = box === clipper ? null : box.parent)
          wraps = wrapOne(box) || wraps;
        if (beside && !wraps) narrowTo(text.box, boundsOf(clipper.element).right, clipper.element);
      }
    },
    showLines(cut) {
      for (const [{ element }, below] of cut) {
        if (marks.wordsOf(element).has('tall')) continue;
        marks.giveLength(element, 'high', px(styleOf(element).blockSize) + below);
      }
    },
    widen(tables) {
      for (const { parent } of tables) if (parent) marks.give(parent.element, 'wide');
    },
    narrow(out) {
      for (const boxes of out) {
        boxes.forEach(wrapOne);
        const whole = boxes.at(-1);
        if (!whole) continue;
        marks.give(whole.element, 'break');
        marks.give(whole.element, 'fit');
      }
    },
    part(watch) {
      for (const { lower, runsInto } of watch.look().collisions)
        if (!lower && runsInto) narrowTo(runsInto.text.box, runsInto.edge, runsInto.element);
      const moves = movesOf(watch.look().collisions, (element) => styleOf(element).position === 'absolute');
      for (const [parent, layers] of Map.groupBy(moves.layers, ([layer]) => layer.parentElement))
        moveLayers(parent, new Map(layers), watch.placeOf);
      // What flows moves all that follows it: one in a box at a time.
      for (const { lower, by } of moves.flowing.values()) {
        hasMoved = true;
        marks.giveLength(lower, 'push', px(styleOf(lower).marginBlockStart) + by);
        for (const escapee of watch.escapeesOf(lower)) hang(escapee, by);
      }
    },
    unpin: (pinned) => unpin(view, marks, pinned),
    sendHome(boxes) {
      for (const box of boxes) {
        for (let at: Box | null = box; at; at = at.parent) {
          if (!isShifted(at)) continue;
          for (const sibling of at.element.parentElement?.children ?? [])
            if (isShifted({ element: sibling })) marks.give(sibling, 'home');
        }
      }
    },
    trim() {
      const due: [Element, number][] = [];
      for (const [element, before] of stretched) {
        const { minBlockSize, blockSize, writingMode } = styleOf(element);
        const least = px(minBlockSize);
        const isHeld = writingMode === 'horizontal-tb' && least >= px(blockSize) - 1;
        if (!isHeld || least - before <= MOST_SPARE) continue;
        const spare = Math.min(spareBelow(element), least - before);
        if (spare > MOST_SPARE) due.push([element, least - spare]);
      }
      for (const [element, length] of due) marks.trimLength(element, 'least', length);
      // What lies around a box that was trimmed has room to spare only then.
      if (due.length === 0) stretched.clear();
    },
  };
}

/** Heights are told in whole px: a float that stands out by half of one moves all floats below it. */
const ROUNDED = 1;

/** Less empty room below contents, in px, is not worth another layout. */
const MOST_SPARE = 60;

/** Of more layers in one box only those move that must: each is compared with each. */
const MOST_LAYERS = 1000;

/** A relative shift of more px moves a box to another place; one of less trims it. */
const SHIFT = 40;

/** A label has up to so many Chinese characters. */
const LABEL = 8;

/** A button, or a link that is drawn as one. */
function isButton({ element, display }: Box, { textAlign }: CSSStyleDeclaration): boolean {
  return element.localName === 'button' || (display === 'inline-block' && textAlign === 'center');
}

function isLine(box: Box): boolean {
  return box.display === 'inline' || box.display === 'contents';
}

/** What is narrower than this, in px, holds no line of large text. */
const LEAST_COLUMN = 120;
