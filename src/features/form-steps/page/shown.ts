import { boundsOf } from '@/dom/bounds';

/** Left of or above this the reader cannot scroll: sites put traps for robots there. */
const OUT_OF_REACH = -20;
/** A control smaller than this is nothing that anybody aims at. */
const SPECK = 3;

/** Whether a page has been laid out at all; saved HTML in tests has not. */
export function hasLayout(document: Document): boolean {
  const box = boundsOf(document.documentElement);
  return box.width > 0;
}

/**
 * Whether the reader can see the element: not hidden by style, attribute or an ancestor, and, where there is layout,
 * not out of reach, transparent or a speck. A native control that the site has hidden behind its own drawing (a
 * transparent radio under a picture) counts as shown when its label is.
 */
export function isShown(element: Element): boolean {
  if (!isRendered(element)) return false;
  if (!hasLayout(element.ownerDocument)) return true;
  return (
    isWithinReach(element) || labelsOf(element).some((label) => isRendered(label) && isWithinReach(label))
  );
}

function isRendered(element: Element): boolean {
  if (hasLayout(element.ownerDocument)) {
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  }
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    if (/(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/.test(at.getAttribute('style') ?? ''))
      return false;
  }
  return true;
}

function isWithinReach(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const box = boundsOf(element);
  const left = box.right + (view?.scrollX ?? 0);
  const top = box.bottom + (view?.scrollY ?? 0);
  if (box.width < SPECK || box.height < SPECK || left < OUT_OF_REACH || top < OUT_OF_REACH) return false;
  return !isTransparent(element);
}

function isTransparent(element: Element): boolean {
  return element.checkVisibility?.({ opacityProperty: true }) === false;
}

const TRAP_WORDS =
  /honey ?-?pot|leave (this )?(field )?(blank|empty)|do not fill|don't fill|bot[-_ ]?field|请勿填写|不要填写|留空|anti ?-?spam/i;

/** A field that only a robot would fill: hidden from people, or told to be left alone. */
export function isTrap(element: Element, words: string): boolean {
  if (TRAP_WORDS.test(words)) return true;
  return isPutAway(element) && element.getAttribute('autocomplete') === 'off' && !isPassword(element);
}

/** Out of the order of keys and of what is read out: sites keep a later step's password there for the browser. */
export function isPutAway(element: Element): boolean {
  return element.getAttribute('tabindex') === '-1' && element.closest('[aria-hidden="true"]') !== null;
}

const isPassword = (element: Element): boolean => (element as Partial<HTMLInputElement>).type === 'password';

/** The labels of a native control, in document order. */
export function labelsOf(element: Element): Element[] {
  const labels = (element as Partial<HTMLInputElement>).labels;
  return labels ? [...labels] : [];
}
