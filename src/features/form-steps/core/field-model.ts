/** What a form field can ask for: the tokens of HTML's autocomplete attribute, then what they lack. */
export const FIELD_TYPES = [
  'name',
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'nickname',
  'username',
  'new-password',
  'current-password',
  'one-time-code',
  'organization-title',
  'organization',
  'street-address',
  'address-line1',
  'address-line2',
  'address-line3',
  'address-level4',
  'address-level3',
  'address-level2',
  'address-level1',
  'country',
  'country-name',
  'postal-code',
  'cc-name',
  'cc-given-name',
  'cc-family-name',
  'cc-number',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
  'cc-csc',
  'cc-type',
  'transaction-currency',
  'transaction-amount',
  'language',
  'bday',
  'bday-day',
  'bday-month',
  'bday-year',
  'sex',
  'url',
  'photo',
  'tel',
  'tel-country-code',
  'tel-national',
  'tel-area-code',
  'tel-local',
  'tel-extension',
  'email',
  'captcha',
  'id-number',
  'id-type',
  'date',
  'search',
  'account-number',
  'place',
  'age',
  'ethnicity',
  'unknown',
] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

/** How the field is answered; everything that cannot be asked safely is `custom`. */
export type Control =
  | 'text'
  | 'multiline'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'date'
  | 'month'
  | 'time'
  | 'file'
  | 'range'
  | 'custom';

export interface FieldOption {
  readonly value: string;
  readonly text: string;
  readonly disabled: boolean;
}

/** The site's own limits, as the page states them. Dates and numbers stay strings: the check reads them. */
export interface Constraints {
  readonly pattern?: string;
  readonly min?: string;
  readonly max?: string;
  readonly step?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/**
 * `open`: to be asked. `hidden`: not on the screen now, perhaps a later step. `locked`: disabled or read-only.
 * `trap`: only a robot would fill it. Only open fields are asked; traps are not even told.
 */
export type FieldState = 'open' | 'hidden' | 'locked' | 'trap';

/** What the page shows of one field, before anything is judged. Text is as written on the page. */
export interface FieldFacts {
  /** Stable inside one reading of the page. */
  readonly key: string;
  readonly control: Control;
  /** The `type` of an input, or the tag or role of what is none. */
  readonly kind: string;
  readonly name: string;
  readonly id: string;
  readonly autocomplete: string;
  readonly label: string;
  readonly placeholder: string;
  readonly title: string;
  /** Text just before the field, where it is not the label. */
  readonly before: string;
  readonly after: string;
  /** Words tied to the field as its description. */
  readonly hint: string;
  /** The caption of the group that the field stands in. */
  readonly group: string;
  readonly required: boolean;
  readonly options: readonly FieldOption[];
  /** How many boxes for one character each make up the answer. */
  readonly boxes?: number;
  readonly constraints: Constraints;
  /** What stands beside the field: a picture of letters, or a button that sends a code. */
  readonly beside: readonly ('picture' | 'send-code')[];
  readonly state: FieldState;
}

export type FormKind = 'login' | 'signup' | 'change-password' | 'checkout' | 'search' | 'other';

/** What stands around the fields of one form. */
export interface FormFacts {
  readonly heading: string;
  readonly action: string;
  /** The `id`, `name` and `class` of the form. */
  readonly marks: string;
  readonly buttons: readonly string[];
  readonly links: readonly string[];
  readonly fields: readonly FieldFacts[];
}

export interface Field extends FieldFacts {
  readonly type: FieldType;
}

export interface FormModel {
  readonly kind: FormKind;
  readonly heading: string;
  readonly fields: readonly Field[];
}
