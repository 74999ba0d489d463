/** A point in the page's text, and the box around it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
  readonly element: Element;
}

/** Takes the reader's next click on the page as the choice of a place; the click does nothing else. */
export function pickPlace(document: Document, signal: AbortSignal, picked: (place: Place) => void): void {
  const done = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([signal, done.signal]) };
  const swallow = (event: Event): boolean => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element) || target.closest('elder-overlay') !== null)
      return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
    document.addEventListener(type, swallow, options);
  document.addEventListener(
    'click',
    (event) => {
      if (!swallow(event)) return;
      done.abort();
      picked(placeAt(document, event));
    },
    options,
  );
}

function placeAt(document: Document, event: MouseEvent): Place {
  const element = event.composedPath()[0] as Element;
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  return { node: caret?.offsetNode ?? element, offset: caret?.offset ?? 0, element };
}
