/** Where an element or a range lies in the window, in px. By a short name, as every frame loads dozens of its uses. */
export function boundsOf(what: Element | Range): DOMRect {
  return what.getBoundingClientRect();
}
