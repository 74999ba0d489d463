/** Whether an element is drawn: neither it nor anything around it hides it or makes it wholly transparent. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
