import { HELPLESS } from '@/core/relief';
import { styleOf } from './style-of.ts';

/** What must be known of an element's box to judge and mend its layout; read once, before anything is changed. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly display: string;
  readonly position: string;
  readonly clipsX: boolean;
  readonly clipsY: boolean;
  readonly scrollsX: boolean;
  readonly scrollsY: boolean;
  /** By how many px contents stood out of the box before; 0 where it cannot be strained. */
  readonly outX: number;
  readonly outY: number;
  readonly canStrain: boolean;
  readonly floats: boolean;
}

/** Remembers boxes by element: each is read once, with all its ancestors. */
export interface BoxBook {
  of(element: Element): Box;
  readonly boxes: Iterable<Box>;
}

const CLIPS: ReadonlySet<string> = new Set(['hidden', 'clip']);
const SCROLLS: ReadonlySet<string> = new Set(['auto', 'scroll']);

/** A scroller of this share of the window is a pane of the page; a lower one hides text as much as a clipping box does. */
const PANE_SHARE = 0.6;

export function createBoxBook(view: Window): BoxBook {
  const known = new Map<Element, Box>();
  function of(element: Element): Box {
    const before = known.get(element);
    if (before) return before;
    const above = parentOf(element);
    const box = readBox(view, element, above && of(above));
    known.set(element, box);
    return box;
  }
  return {
    of,
    get boxes() {
      return known.values();
    },
  };
}

function readBox(view: Window, element: Element, parent: Box | null): Box {
  const style = styleOf(element);
  // The window scrolls for the root and for body, whatever their overflow says.
  const isPage = parent === null || element === element.ownerDocument.body;
  const { display } = style;
  // What is inside a marquee is on its way: what stands out now does not in a moment.
  const canStrain = !HELPLESS.test(display) && element.localName !== 'marquee';
  const out = canStrain ? outOf(element) : NOTHING;
  const canClip = !isPage && display !== 'inline' && display !== 'contents';
  const overflowX = canClip ? style.overflowX : 'visible';
  const overflowY = canClip ? style.overflowY : 'visible';
  return {
    element,
    parent,
    display,
    position: style.position,
    clipsX: CLIPS.has(overflowX),
    clipsY:
      CLIPS.has(overflowY) ||
      (SCROLLS.has(overflowY) && element.clientHeight < view.innerHeight * PANE_SHARE),
    scrollsX: SCROLLS.has(overflowX),
    scrollsY: SCROLLS.has(overflowY) && element.clientHeight >= view.innerHeight * PANE_SHARE,
    outX: out.x,
    outY: out.y,
    canStrain,
    floats: style.float !== 'none',
  };
}

/** By how many px contents stand out of a box: beside it, and below. */
export interface Out {
  readonly x: number;
  readonly y: number;
}

const NOTHING: Out = { x: 0, y: 0 };

export function outOf({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): Out {
  return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
}

/** The box pinned to the window that a box lies in, or is; null where there is none. */
export function fixedAround(box: Box | null): Box | null {
  for (let at = box; at; at = at.parent) if (at.position === 'fixed') return at;
  return null;
}

/** The parent in the flat tree, across shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
