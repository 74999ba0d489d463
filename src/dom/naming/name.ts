import { computeAccessibleName } from 'dom-accessibility-api';
import { nearText } from './near-text.ts';

const FIELD =
  'input,select,textarea,[contenteditable=""],[contenteditable="true"],[role="textbox"],[role="combobox"]';

/**
 * What a control is called. The name that the page gives it for screen readers; where a field has none but its
 * placeholder, the words that stand beside it; where a picture link has none, the end of its address. Empty when
 * the page gives nothing at all.
 */
export function nameOf(element: Element): string {
  const given = clean(computeAccessibleName(element));
  if (
    element.matches(FIELD) &&
    !/^(?:submit|button|reset|image)$/u.test((element as HTMLInputElement).type ?? '')
  ) {
    const placeholder = clean(element.getAttribute('placeholder') ?? '');
    if (given !== '' && given !== placeholder) return given;
    return nearText(element) || placeholder || given;
  }
  return given || clean(element.textContent ?? '') || hintOfPicture(element);
}

/** What is left to go by in a button or link that is only a picture: a title inside, the picture's file. */
function hintOfPicture(element: Element): string {
  const titled = element.querySelector('[title],[aria-label],[alt]:not([alt=""])');
  const title =
    titled?.getAttribute('title') ?? titled?.getAttribute('aria-label') ?? titled?.getAttribute('alt');
  return clean(title ?? '') || clean(element.closest('[title]')?.getAttribute('title') ?? '');
}

function clean(text: string): string {
  return text.replace(/[\s\u00a0\u3000]+/gu, ' ').trim();
}
