/** Native controls that a reader fills, and the roles by which sites draw their own. */
const NATIVE = 'input, select, textarea';
const DRAWN =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], [role="combobox"], [role="listbox"], [role="slider"], [role="spinbutton"], [role="radiogroup"], [role="checkbox"], [role="switch"]';
const NOT_ASKED = new Set(['hidden', 'submit', 'button', 'image', 'reset']);

const BUTTONS =
  'button, input[type="submit" i], input[type="button" i], input[type="image" i], [role="button"], a[class*="btn" i], a[class*="button" i], a[class*="submit" i]';

/** Every control of a root and its open shadow roots, in document order. */
export function findControls(
  root: ParentNode,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): Element[] {
  return findAll(root, `${NATIVE}, ${DRAWN}`, shadowRootOf).filter(isAsked);
}

/** Everything that is pressed, in document order. */
export function findButtons(
  root: ParentNode,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): HTMLElement[] {
  return findAll(root, BUTTONS, shadowRootOf) as HTMLElement[];
}

function findAll(
  root: ParentNode,
  selector: string,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): Element[] {
  const found: Element[] = [];
  const walk = (at: ParentNode): void => {
    for (const element of at.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element);
      const shadow = shadowRootOf(element);
      if (shadow !== null) walk(shadow);
    }
  };
  walk(root);
  return found;
}

function isAsked(element: Element): boolean {
  if (element.matches(NATIVE)) {
    return !(element.tagName === 'INPUT' && NOT_ASKED.has((element as HTMLInputElement).type.toLowerCase()));
  }
  // What the site draws around a native control is asked through the control; a drawn part of a drawn whole is not asked twice.
  if (element.querySelector(NATIVE) !== null) return element.getAttribute('role') === 'slider';
  return element.parentElement?.closest(DRAWN) == null;
}
