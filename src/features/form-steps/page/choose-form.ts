import { questionsOf } from '../core/questions';
import type { PageForm } from './read-forms';

/** The forms that are worth walking through: something to ask, and more than a search box. */
export function walkable(forms: readonly PageForm[]): PageForm[] {
  const worth = (form: PageForm): number =>
    questionsOf(form.model).length - (form.model.kind === 'search' ? 2.5 : 0);
  return forms.filter((form) => worth(form) >= 1).sort((one, other) => worth(other) - worth(one));
}
