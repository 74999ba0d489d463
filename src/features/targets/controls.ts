import { overlapOf, type Rect } from '@/core/geometry';
import { px } from '@/core/px';
import { boundsOf } from '@/dom/bounds';
import { type BoxBook, fixedAround } from '@/dom/box-book';
import { createClips } from '@/dom/clips';
import { isShown } from '@/dom/is-shown';
import { styleOf } from '@/dom/style-of';
import type { Grown } from './core/aside.ts';
import { type Control, HIT, MAIN_HIT } from './core/solve.ts';

/** What a reader can press, type into or choose from. */
export const CONTROLS =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link],[role=checkbox],' +
  '[role=radio],[role=tab],[role=menuitem],[role=switch],[onclick]';
/** Main controls: what is filled in and what sends it. In tables, where each row repeats them, 44 px must do. */
const MAIN =
  'button,select,textarea,[role=button],input:not([type=checkbox],[type=radio],[type=range],[type=color],[type=file])';
const DENSE = 'td,th,[role=gridcell],[role=row]';
/** Drawn by the browser. Chromium gives them pseudo-elements like any box, Firefox does not. */
export const TICKS = 'input[type=checkbox],input[type=radio]';
const REPLACED: ReadonlySet<string> = new Set(['INPUT', 'SELECT', 'TEXTAREA']);
/** A link with this much more text beside it stands in a sentence: its size is the sentence's (WCAG 2.5.8). */
const SENTENCE_CHARS = 8;

/** What the page's styles say of a control: the same however its place and size change. */
interface Facts {
  readonly display: string;
  readonly position: string;
  readonly want: number;
  readonly canReach: boolean;
  /** What a least size does not count: padding and borders of a content box, in px. */
  readonly edgeX: number;
  readonly edgeY: number;
  /** How wide its borders are at the left and above, in px. */
  readonly borderX: number;
  readonly borderY: number;
}

/** A control with what must be known of it to give it a larger hit area. */
export interface Target extends Control, Grown, Facts {
  readonly element: HTMLElement;
  /** Whether it is broken into several boxes, with gaps between them that belong to nobody. */
  readonly isBroken: boolean;
  readonly isFixed: boolean;
  /** Whether what clips it leaves nothing of it to be seen: a closed menu, a far slide. */
  readonly isHidden: boolean;
}

/** What is known already: boxes, controls (null for those in a sentence), and over whose reach something else lies. */
export interface Known {
  readonly book: BoxBook;
  /** How wide the page is before anything grows, in px: nothing can be hit beyond it, and she scrolls to its end. */
  readonly pageWidth: number;
  readonly facts: Map<Element, Facts | null>;
  /** Where controls lay when they were read last. */
  readonly places: Map<Element, Rect>;
  readonly blocked: WeakSet<Element>;
}

/** Reads those of the controls that are displayed and do not stand in a sentence. Writes nothing. */
export function readTargets(
  view: Window & typeof globalThis,
  controls: Iterable<HTMLElement>,
  { book, pageWidth, facts: known, places, blocked }: Known,
): Target[] {
  const clips = createClips();
  const ticksReach = !view.CSS.supports('-moz-appearance', 'none');
  const targets: Target[] = [];
  const lengths = new Map<Element, number>();
  for (const element of controls) {
    const rect = boundsOf(element);
    if (rect.width < LEAST_PX || rect.height < LEAST_PX) continue;
    let facts = known.get(element);
    if (facts === undefined) {
      facts = readFacts(styleOf(element), element, lengths, ticksReach);
      known.set(element, facts);
    }
    if (!facts) continue;
    const parent = element.parentElement;
    const box = parent && book.of(parent);
    const clip = box ? clips(box) : rect;
    targets.push({
      element,
      rect,
      before: places.get(element) ?? rect,
      ...facts,
      canReach: facts.canReach && !blocked.has(element),
      clip: {
        ...clip,
        left: Math.max(clip.left, -view.scrollX),
        right: Math.min(clip.right, pageWidth - view.scrollX),
      },
      isHidden: overlapOf(rect, clip) === 0,
      isBroken: facts.display === 'inline' && isInPieces(element, rect),
      isFixed: facts.position === 'fixed' || fixedAround(box) !== null,
    });
  }
  return targets;
}

function readFacts(
  style: CSSStyleDeclaration,
  element: Element,
  lengths: Map<Element, number>,
  ticksReach: boolean,
): Facts | null {
  const { display, position } = style;
  if (display === 'inline' && isInSentence(element, lengths)) return null;
  const want = element.matches(MAIN) && !element.closest(DENSE) ? MAIN_HIT : HIT;
  return { display, position, want, canReach: canReach(element, style, ticksReach), ...edges(style) };
}

/** What is smaller, in px, is not there to be seen. */
const LEAST_PX = 2;
/** On a page with more controls than this, those far from the screen wait until the reader comes near. */
const MANY = 1500;
/** How many screens above and below are near. */
const SCREENS_ABOVE = 1;
const SCREENS_BELOW = 4;

/** The controls that are shown; on a page with many of them those near the screen. */
export function shownControls(
  view: Window,
  roots: Iterable<ParentNode>,
): { controls: HTMLElement[]; isPartial: boolean } {
  const all = [...roots].flatMap((root) => [...root.querySelectorAll<HTMLElement>(CONTROLS)]);
  const { innerHeight } = view;
  const isPartial = all.length > MANY;
  const controls = all.filter((element) => {
    const { width, height, top, bottom } = boundsOf(element);
    if (isPartial && (bottom < -SCREENS_ABOVE * innerHeight || top > (1 + SCREENS_BELOW) * innerHeight))
      return false;
    return width >= LEAST_PX && height >= LEAST_PX && isShown(element);
  });
  return { controls, isPartial };
}

/** A link around one block (a picture, a card) is hit wherever the block is; as a block of its own it would be sized anew. */
function isInPieces(element: Element, rect: Rect): boolean {
  if (element.getClientRects().length < 2) return false;
  const only = element.childElementCount === 1 ? element.firstElementChild?.getBoundingClientRect() : null;
  return !(only && only.width >= rect.right - rect.left - 1 && only.height >= rect.bottom - rect.top - 1);
}

function canReach(element: Element, style: CSSStyleDeclaration, ticksReach: boolean): boolean {
  if (REPLACED.has(element.tagName)) return ticksReach && element.matches(TICKS);
  return style.overflowX === 'visible' && style.overflowY === 'visible';
}

function edges(style: CSSStyleDeclaration): Pick<Facts, 'edgeX' | 'edgeY' | 'borderX' | 'borderY'> {
  const borderX = px(style.borderLeftWidth);
  const borderY = px(style.borderTopWidth);
  if (style.boxSizing === 'border-box') return { edgeX: 0, edgeY: 0, borderX, borderY };
  return {
    edgeX: px(style.paddingLeft) + px(style.paddingRight) + borderX + px(style.borderRightWidth),
    edgeY: px(style.paddingTop) + px(style.paddingBottom) + borderY + px(style.borderBottomWidth),
    borderX,
    borderY,
  };
}

/** @param lengths of the parents' text, as far as known: hundreds of links may share one */
function isInSentence(element: Element, lengths: Map<Element, number>): boolean {
  const parent = element.parentElement;
  if (element.tagName !== 'A' || !parent) return false;
  const around = lengths.get(parent) ?? length(parent.textContent);
  lengths.set(parent, around);
  return around > length(element.textContent) + SENTENCE_CHARS;
}

function length(text: string | null | undefined): number {
  return (text ?? '').replace(/\s+/g, '').length;
}
