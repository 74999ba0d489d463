import type { InspectedForm } from '@/core/inspection';
import type { Say } from '@/i18n/messages';
import { nameOf } from './label-words.ts';
import type { PageForm } from './page/read-forms.ts';
import { selectorOf } from './page/selector.ts';

/** What is understood of the forms, as `npm run inspect` prints it. Traps were left out when they were read. */
export function inspectForms(forms: readonly PageForm[], say: Say): InspectedForm[] {
  return forms.map(({ model, fields, submit }) => ({
    fields: model.fields.map((field, index) => {
      const control = fields[index]?.controls[0];
      return {
        selector: control === undefined ? '' : selectorOf(control),
        label: nameOf(field, say),
        type: field.type,
        required: field.required,
        options: field.options.map((option) => option.text),
      };
    }),
    submit: submit === null ? null : selectorOf(submit),
  }));
}
