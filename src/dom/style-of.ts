/** The computed style of an element. By a short name, as every frame loads dozens of its uses. */
export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  return getComputedStyle(element, pseudo);
}
