import { boundsOf } from '@/dom/bounds';

/** The part of the window in which what is being read is left where it is, from its top. */
const COMFORT = { from: 0.08, to: 0.5 };
/** Where it is brought otherwise. */
const TARGET = 0.3;

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Keeps what is being read in sight, until the reader scrolls herself. */
export class Follower {
  readonly #window: Window;
  #isFollowing = true;

  constructor(window: Window, signal: AbortSignal) {
    this.#window = window;
    const rest = () => {
      this.#isFollowing = false;
    };
    const options = { signal, passive: true, capture: true };
    window.addEventListener('wheel', rest, options);
    window.addEventListener('touchmove', rest, options);
    window.addEventListener(
      'keydown',
      (event) => (SCROLL_KEYS.has(event.key) && !isTyping(event) ? rest() : undefined),
      options,
    );
    // A press on the root element itself, right of the page, is a press on its scroll bar.
    window.addEventListener(
      'pointerdown',
      (event) => (event.target === window.document.documentElement ? rest() : undefined),
      options,
    );
  }

  /** She asked for a place: from now on it is kept in sight again. */
  follow(): void {
    this.#isFollowing = true;
  }

  /** Brings a range into sight if it is not. */
  show(range: Range | undefined): void {
    if (!this.#isFollowing || range === undefined) return;
    const { top, height } = boundsOf(range);
    const { innerHeight } = this.#window;
    if (height === 0 || (top >= innerHeight * COMFORT.from && top <= innerHeight * COMFORT.to)) return;
    const element = range.startContainer.parentElement;
    // A smooth movement drifts on after 关掉 has put the page back where it was.
    const behavior = 'instant';
    if (element !== null && isInScroller(element, this.#window))
      element.scrollIntoView({ block: 'center', behavior });
    else this.#window.scrollBy({ top: top - innerHeight * TARGET, behavior });
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.matches('input,textarea,select,button,[contenteditable]');
}

/** Whether a box between the element and the page scrolls by itself, or the element is in another frame. */
function isInScroller(element: Element, view: Window): boolean {
  if (element.ownerDocument.defaultView !== view) return true;
  for (
    let box: Element | null = element;
    box !== null && box !== view.document.body;
    box = box.parentElement
  ) {
    if (box.scrollHeight > box.clientHeight + 1 && /auto|scroll/u.test(view.getComputedStyle(box).overflowY))
      return true;
  }
  return false;
}
