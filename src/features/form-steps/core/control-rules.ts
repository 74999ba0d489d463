import type { FieldFacts, FieldType } from './field-model.ts';

const SECRETS: readonly FieldType[] = ['current-password', 'new-password'];
const TYPED_BY_HAND: readonly FieldType[] = [
  'email',
  'username',
  'current-password',
  'new-password',
  'one-time-code',
  'captcha',
  'cc-number',
  'cc-csc',
  'cc-name',
  'tel',
  'search',
  'street-address',
  'address-line1',
  'address-line2',
  'address-line3',
  'id-number',
  'name',
  'given-name',
  'family-name',
  'additional-name',
  'url',
  'organization',
];

interface ControlRule {
  /** `type` attributes, tag names or controls that the rule is about. */
  readonly of: readonly string[];
  readonly boost?: Partial<Record<FieldType, number>>;
  /** Types that such a control cannot ask for. */
  readonly never?: readonly FieldType[];
  /** When given, the only types that it can ask for. */
  readonly only?: readonly FieldType[];
}

/** What the kind of control says about its type. HTML's own types are the surest words that a page has. */
export const CONTROL_RULES: readonly ControlRule[] = [
  { of: ['email'], boost: { email: 6 } },
  { of: ['tel'], boost: { tel: 2.6, 'tel-national': 0.1 } },
  { of: ['puzzle', 'robot-check'], boost: { captcha: 9 } },
  { of: ['search'], boost: { search: 3 } },
  {
    of: ['date', 'datetime-local', 'month', 'week'],
    boost: { date: 3, bday: 0.5 },
    never: ['name', 'given-name', 'family-name', 'email', 'tel', 'username'],
  },
  {
    of: ['password'],
    boost: { 'current-password': 3 },
    only: [
      'current-password',
      'new-password',
      'cc-csc',
      'one-time-code',
      'cc-number',
      'id-number',
      'unknown',
    ],
  },
  { of: ['text', 'textarea'], boost: {}, never: [] },
  { of: ['choice', 'choices'], never: TYPED_BY_HAND },
  { of: ['yes-no', 'file', 'range', 'checkbox'], only: ['unknown'] },
  {
    of: ['number'],
    never: ['email', 'username', ...SECRETS, 'name', 'given-name', 'family-name', 'street-address'],
  },
];

/** Words in the options of a list; `atLeast` of them must fit for the list to be what the row says. */
export interface OptionRule {
  readonly type: FieldType;
  readonly option: RegExp;
  readonly atLeast: number;
  readonly weight: number;
}

export const OPTION_RULES: readonly OptionRule[] = [
  {
    type: 'country',
    option:
      /^(united states|canada|germany|deutschland|france|japan|china|中国(大陆|内地)?$|美国|日本|afghanistan|albania|argentina)/,
    atLeast: 3,
    weight: 6,
  },
  {
    type: 'address-level1',
    option:
      /^(alabama|alaska|arizona|california|texas|ontario|quebec|北京|上海|河北|广东|四川|云南|西藏|ak|ca|ny|tx)/,
    atLeast: 4,
    weight: 6,
  },
  { type: 'tel-country-code', option: /^\W*\+ ?\d{1,4}\b|\(\+ ?\d{1,4}\)|\+\d{1,4}$/, atLeast: 3, weight: 7 },
  { type: 'sex', option: /^(男|女|男性|女性|male|female|先生|女士|m|f)$/, atLeast: 2, weight: 7 },
  { type: 'ethnicity', option: /^(汉|壮|满|回|苗|藏|维吾尔)族?$/, atLeast: 2, weight: 8 },
  { type: 'id-type', option: /身份证|护照|军官证|户口[簿本]|通行证|passport|driver/, atLeast: 2, weight: 7 },
  { type: 'cc-type', option: /visa|master ?card|amex|american express|discover/, atLeast: 2, weight: 6 },
];

/** True when the rule is about this field. */
export function isAbout(rule: ControlRule, facts: FieldFacts): boolean {
  return rule.of.includes(facts.kind) || rule.of.includes(facts.control);
}
