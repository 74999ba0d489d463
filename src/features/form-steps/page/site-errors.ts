import { describedBy } from './labels.ts';
import type { PageField } from './read-facts.ts';
import { isShown } from './shown.ts';
import { textOf } from './text-of.ts';

const ERROR_MARKS =
  '[role="alert"], [class*="error" i], [class*="invalid" i], [class*="warn" i], [class*="err-" i], [id*="error" i], [class*="has-feedback" i] .help-block';
const LONGEST = 80;
/** How far up a field's own box may reach. */
const REACH = 4;

/** What the site itself says is amiss with a field, in its words; empty where it says nothing. */
export function siteErrorOf({ controls }: PageField): string {
  const [first] = controls;
  const tied = first.getAttribute('aria-invalid') === 'true' ? describedBy(first, 'aria-describedby') : '';
  return tied || nearbyError(first) || nativeError(first);
}

function nativeError(control: HTMLElement): string {
  const { validity, validationMessage } = control as Partial<HTMLInputElement>;
  // Until the site has tried to send it, an empty field is not yet amiss.
  return validity?.customError === true ? (validationMessage ?? '') : '';
}

function nearbyError(control: HTMLElement): string {
  let box = control.parentElement;
  for (let level = 0; box !== null && level < REACH; level++, box = box.parentElement) {
    if (box.querySelectorAll('input:not([type="hidden" i]), select, textarea').length > 1) return '';
    for (const element of box.querySelectorAll(ERROR_MARKS)) {
      if (element.contains(control) || element === control || !isShown(element)) continue;
      const text = textOf(element);
      if (text !== '' && text.length <= LONGEST) return text;
    }
  }
  return '';
}
