/** So many are remembered: memory stays bounded on pages of any size. */
const MOST_KNOWN = 10_000;

let known = new WeakMap<Element, CSSStyleDeclaration>();
let count = 0;

/**
 * The computed style of an element. It stays true while the page changes, so that each is asked for once: asking costs
 * more than a value of it, and text, colours and relief all ask. By a short name, as every frame loads dozens of its uses.
 */
export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  if (pseudo !== undefined) return getComputedStyle(element, pseudo);
  let style = known.get(element);
  if (style) return style;
  if (count === MOST_KNOWN) {
    known = new WeakMap();
    count = 0;
  }
  style = getComputedStyle(element);
  known.set(element, style);
  count += 1;
  return style;
}
