import type { Field } from './field-model.ts';

/** A plain text field for tests, changed where the test says so. */
export function aField(changes: Partial<Field> = {}): Field {
  return {
    key: 'f0',
    control: 'text',
    kind: 'text',
    name: '',
    id: '',
    autocomplete: '',
    label: '',
    placeholder: '',
    title: '',
    before: '',
    after: '',
    hint: '',
    group: '',
    required: false,
    options: [],
    constraints: {},
    beside: [],
    state: 'open',
    type: 'unknown',
    ...changes,
  };
}
