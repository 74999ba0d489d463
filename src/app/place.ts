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

export function createPlaceKeeper(window: Window): PlaceKeeper {
  let before: Place | null = null;
  return {
    remember() {
      before = placeNow(window);
    },
    returnAfter(stop) {
      const now = placeNow(window);
      stop();
      const unmoved = before !== null && before.anchor === now.anchor;
      if (unmoved && before) scrollTo(window, before.x, before.y);
      else if (now.anchor?.isConnected) {
        const moved = now.anchor.getBoundingClientRect().top - now.top;
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
  const { document, innerWidth, scrollX: x, scrollY: y } = window;
  const anchor = y === 0 ? document.documentElement : document.elementFromPoint(innerWidth / 2, 1);
  return { anchor, top: anchor?.getBoundingClientRect().top ?? 0, x, y };
}
