/** A second click on the same thing within this time, in ms, is a trembling hand's. */
const GUARD_MS = 600;
/** What sends or leads away: pressing it twice does harm. Everything else (plus, minus, play) may be pressed quickly. */
const GUARDED = 'a[href],button[type=submit],button:not([type]),input:is([type=submit],[type=image])';

/** Lets only the first of two quick clicks on a submit or a link through. Ends with `signal`. */
export function guardClicks(document: Document, isWanted: () => boolean, signal: AbortSignal): void {
  let last: Element | null = null;
  let at = Number.NEGATIVE_INFINITY;
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !isWanted()) return;
      const guarded = guardedFor(event);
      const isSecond = guarded !== null && guarded === last && event.timeStamp - at < GUARD_MS;
      if (isSecond) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      last = guarded;
      at = event.timeStamp;
    },
    { capture: true, signal },
  );
}

function guardedFor(event: Event): Element | null {
  const target = event.composedPath()[0];
  const element = target instanceof Element ? target.closest(GUARDED) : null;
  return element && leadsSomewhere(element) ? element : null;
}

/** Links within the page and buttons outside of forms may be pressed as quickly as one likes. */
function leadsSomewhere(element: Element): boolean {
  if (element instanceof HTMLAnchorElement)
    return !/^(#|javascript:)/i.test(element.getAttribute('href') ?? '#');
  return (element as HTMLButtonElement).form !== null;
}
