import { type Box, type Control, HIT, MAIN_HIT } from './core/solve.ts';

/** What a reader can press, type into or choose from. */
export const CONTROLS =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link],[role=checkbox],' +
  '[role=radio],[role=tab],[role=menuitem],[role=switch],[onclick]';

/** Main controls: what is filled in and what sends it. In tables, where each row repeats them, 44 px must do. */
const MAIN =
  'button,select,textarea,[role=button],input:not([type=checkbox],[type=radio],[type=hidden],[type=range],[type=color],[type=file])';
/** Drawn by the browser. Chromium gives them pseudo-elements like any box, Firefox does not. */
export const TICKS = 'input[type=checkbox],input[type=radio]';
const DENSE = 'td,th,[role=gridcell],[role=row]';
const REPLACED = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'IMG']);
/** A link with this much more text beside it stands in a sentence: its size is the sentence's (WCAG 2.5.8). */
const SENTENCE_CHARS = 8;

/** A control with what must be known of it to give it a larger hit area. */
export interface Target extends Control {
  readonly element: HTMLElement;
  readonly display: string;
  readonly position: string;
  readonly isContentBox: boolean;
  /** Padding and borders, in px. */
  readonly edgeX: number;
  readonly edgeY: number;
}

const ticksReach = !globalThis.CSS?.supports?.('-moz-appearance', 'none');

/** Reads the controls of a root that are displayed and do not stand in a sentence. Writes nothing. */
export function readTargets(view: Window & typeof globalThis, roots: Iterable<ParentNode>): Target[] {
  const targets: Target[] = [];
  const clips = new Clips(view);
  const { scrollX, scrollY } = view;
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const style = view.getComputedStyle(element);
      if (style.display === 'inline' && isInSentence(element)) continue;
      targets.push(target(element, box, style, clips, scrollX, scrollY));
    }
  }
  return targets;
}

function target(
  element: HTMLElement,
  box: DOMRect,
  style: CSSStyleDeclaration,
  clips: Clips,
  scrollX: number,
  scrollY: number,
): Target {
  const { display, position } = style;
  const clipsItself = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  return {
    element,
    display,
    position,
    box: {
      left: box.left + scrollX,
      right: box.right + scrollX,
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
    },
    want: element.matches(MAIN) && !element.closest(DENSE) ? MAIN_HIT : HIT,
    canReach: (!REPLACED.has(element.tagName) || (ticksReach && element.matches(TICKS))) && !clipsItself,
    clip: clips.of(element),
    isContentBox: style.boxSizing === 'content-box',
    edgeX: px(style.paddingLeft) + px(style.paddingRight) + px(style.borderLeftWidth) + px(style.borderRightWidth),
    edgeY: px(style.paddingTop) + px(style.paddingBottom) + px(style.borderTopWidth) + px(style.borderBottomWidth),
  };
}

function px(value: string): number {
  return Number.parseFloat(value) || 0;
}

function isInSentence(element: Element): boolean {
  const around = length(element.parentElement?.textContent);
  return element.tagName === 'A' && around > length(element.textContent) + SENTENCE_CHARS;
}

function length(text: string | null | undefined): number {
  return (text ?? '').replace(/\s+/g, '').length;
}

const EVERYTHING: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** The boxes that clip what lies in them; each ancestor is read once. */
class Clips {
  readonly #view: Window;
  readonly #known = new Map<Element, Box>();

  constructor(view: Window) {
    this.#view = view;
  }

  /** What the ancestors of an element leave of the page. */
  of(element: Element): Box {
    const parent = element.parentElement;
    if (!parent || parent === element.ownerDocument.body) return EVERYTHING;
    const known = this.#known.get(parent);
    if (known) return known;
    const clip = this.#read(parent);
    this.#known.set(parent, clip);
    return clip;
  }

  #read(element: Element): Box {
    const outer = this.of(element);
    const { overflowX, overflowY } = this.#view.getComputedStyle(element);
    if (overflowX === 'visible' && overflowY === 'visible') return outer;
    const box = element.getBoundingClientRect();
    const { scrollX, scrollY } = this.#view;
    return {
      left: Math.max(outer.left, box.left + scrollX),
      right: Math.min(outer.right, box.right + scrollX),
      top: Math.max(outer.top, box.top + scrollY),
      bottom: Math.min(outer.bottom, box.bottom + scrollY),
    };
  }
}
