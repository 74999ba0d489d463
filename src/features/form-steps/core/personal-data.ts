import type { Field, FieldType, FormKind, FormModel } from './field-model.ts';

/** Groups of personal data, as they are told to her. */
export type PersonalData =
  | 'name'
  | 'id'
  | 'phone'
  | 'address'
  | 'birthday'
  | 'card'
  | 'email'
  | 'sex'
  | 'ethnicity'
  | 'photo';

const DATA_OF: Partial<Record<FieldType, PersonalData>> = {
  name: 'name',
  'given-name': 'name',
  'family-name': 'name',
  'id-number': 'id',
  tel: 'phone',
  'tel-national': 'phone',
  'street-address': 'address',
  'address-line1': 'address',
  'postal-code': 'address',
  bday: 'birthday',
  'bday-year': 'birthday',
  age: 'birthday',
  'cc-number': 'card',
  email: 'email',
  sex: 'sex',
  ethnicity: 'ethnicity',
  photo: 'photo',
};

/** What a form of each kind can hardly do without. Our own judgement, told to her as such; no rule is claimed. */
const NEEDED: Record<FormKind, readonly PersonalData[]> = {
  login: ['phone', 'email'],
  signup: ['phone', 'email'],
  'change-password': ['phone', 'email'],
  checkout: ['name', 'phone', 'address', 'card', 'email'],
  search: [],
  other: ['name', 'phone', 'id', 'address', 'birthday', 'sex', 'email', 'card'],
};

export interface AskedData {
  readonly data: PersonalData;
  /** Whether a form of this kind commonly needs it. */
  readonly needed: boolean;
}

/** Which personal data the form asks for, each once, in the order in which it asks. */
export function askedData(form: FormModel): AskedData[] {
  const open = form.fields.filter((field: Field) => field.state === 'open');
  const asked = new Set(open.map((field) => DATA_OF[field.type]).filter((data) => data !== undefined));
  return [...asked].map((data) => ({ data, needed: NEEDED[form.kind].includes(data) }));
}
