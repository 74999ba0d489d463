import type { InspectedForm } from '@/core/inspection';
import type { PageForm } from './page/read-forms';
import { selectorOf } from './page/selector';

/** What is understood of the forms, as `npm run inspect` prints it. Traps were left out when they were read. */
export function inspectForms(forms: readonly PageForm[]): InspectedForm[] {
  return forms.map(({ model, fields, submit }) => ({
    fields: model.fields.map((field, index) => {
      const control = fields[index]?.controls[0];
      return {
        selector: control === undefined ? '' : selectorOf(control),
        label: field.label,
        type: field.type,
        required: field.required,
        options: field.options.map((option) => option.text),
      };
    }),
    submit: submit === null ? null : selectorOf(submit),
  }));
}
