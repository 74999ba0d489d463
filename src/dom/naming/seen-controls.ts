import { boundsOf } from '../bounds.ts';
import { isShown } from '../is-shown.ts';
import { CONTROLS } from './control.ts';

/** The controls that are seen in a document and in its shadow trees, in order; those within another count once. */
export function seenControls(
  root: Document | ShadowRoot,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.localName.startsWith('elder-')) return [];
    const shadow = shadowRootOf(element);
    const inner = shadow === null ? [] : seenControls(shadow, shadowRootOf);
    return element.matches(CONTROLS) && isSeen(element) ? [element, ...inner] : inner;
  });
}

function isSeen(element: Element): boolean {
  if (element.parentElement?.closest(CONTROLS)) return false;
  const { width, height } = boundsOf(element);
  return width >= 4 && height >= 4 && isShown(element);
}
