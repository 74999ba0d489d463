import { boundsOf } from '@/dom/bounds';

/** Where the reader is on a page: what stands at the top of her window, and how far it has been scrolled. */
interface Place {
  anchor: Element | null;
  top: number;
  x: number;
  y: number;
}

/** Keeps the reader where she is while the page changes its height around her. */
export interface PlaceKeeper {
  /** To be called before the mode starts. */
  remember(): void;
  /** Runs `stop`, after which the page has its old height, and brings her back to what she was looking at. */
  returnAfter(stop: () => void): void;
}

/** What she does to move about a page; everything else that scrolls it is the page's or ours. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

export function createPlaceKeeper(window: Window): PlaceKeeper {
  let before: Place | null = null;
  let hasStayed = false;
  let listening = new AbortController();

  /** A page that is still loading may be scrolled by the browser, to where she was the last time. */
  const watchMoves = (): void => {
    hasStayed = window.document.readyState === 'complete';
    listening = new AbortController();
    const { signal } = listening;
    const onMove = ({ target }: Event): void => {
      if (!(target as Element | null)?.localName?.startsWith('elder-')) hasStayed = false;
    };
    for (const type of MOVES) window.addEventListener(type, onMove, { capture: true, passive: true, signal });
  };

  return {
    remember() {
      listening.abort();
      before = placeNow(window);
      watchMoves();
    },
    returnAfter(stop) {
      const now = placeNow(window);
      stop();
      listening.abort();
      const unmoved = hasStayed || before?.anchor === now.anchor;
      if (unmoved && before) scrollTo(window, before.x, before.y);
      else if (now.anchor?.isConnected) {
        const moved = boundsOf(now.anchor).top - now.top;
        scrollTo(window, now.x, window.scrollY + moved);
      }
      before = null;
    },
  };
}

/** Pages may scroll smoothly; putting back must not be seen. */
function scrollTo(window: Window, left: number, top: number): void {
  if (window.scrollX !== left || window.scrollY !== top) window.scrollTo({ left, top, behavior: 'instant' });
}

function placeNow(window: Window): Place {
  const { document } = window;
  // Asking would lay out a page that has only begun to come.
  if (!document.body) return { anchor: document.documentElement, top: 0, x: 0, y: 0 };
  const { innerWidth, scrollX: x, scrollY: y } = window;
  const anchor = y === 0 ? document.documentElement : document.elementFromPoint(innerWidth / 2, 1);
  return { anchor, top: anchor ? boundsOf(anchor).top : 0, x, y };
}
