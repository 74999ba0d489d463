import { questionsOf } from '../core/questions.ts';
import type { PageForm } from './read-forms.ts';

/** A search box is a form too, but seldom what she came for. */
const SEARCH_DISCOUNT = 1.5;

/** The forms that are worth walking through, the largest first; single search boxes only where there is nothing else. */
export function walkable(forms: readonly PageForm[]): PageForm[] {
  const asking = forms
    .map((form) => ({ form, count: questionsOf(form.model).length }))
    .filter(({ count }) => count > 0)
    .map(({ form, count }) => ({ form, worth: count - (form.model.kind === 'search' ? SEARCH_DISCOUNT : 0) }))
    .sort((one, other) => other.worth - one.worth);
  const worthy = asking.filter(({ worth }) => worth > 0);
  return (worthy.length > 0 ? worthy : asking).map(({ form }) => form);
}
