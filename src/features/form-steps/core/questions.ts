import type { Field, FieldType, FormModel } from './field-model.ts';

/** One screen: one field, or the parts of one thing (year, month and day; province and city). */
export interface Question {
  /** The key of its first field. */
  readonly key: string;
  readonly fields: readonly [Field, ...Field[]];
  readonly label: string;
  /** `unsaid`: the form marks nothing as required, so nobody can tell before it is sent. */
  readonly need: Need;
}

export type Need = 'required' | 'optional' | 'unsaid';

/** Types that are parts of one thing when they follow each other. */
const PARTS: readonly (readonly FieldType[])[] = [
  ['bday-year', 'bday-month', 'bday-day'],
  ['cc-exp-month', 'cc-exp-year'],
  ['country', 'address-level1', 'address-level2', 'address-level3', 'address-level4'],
  ['tel-country-code', 'tel-area-code', 'tel', 'tel-local', 'tel-extension'],
];

/**
 * The questions of a form: fields that are open, in the order in which the reader sees them, those that may be left
 * empty last. Where a form marks nothing as required, nothing is known to be optional and the order stays.
 */
export function questionsOf(form: FormModel): Question[] {
  const open = form.fields.filter((field) => field.state === 'open');
  const marked = open.some((field) => field.required);
  const questions = tellApart(gather(open).map((fields) => toQuestion(fields, marked)));
  return [
    ...questions.filter((one) => one.need !== 'optional'),
    ...questions.filter((one) => one.need === 'optional'),
  ];
}

/** Two questions of one name (the child's and the parent's) are told apart by what else stands at each. */
function tellApart(questions: readonly Question[]): Question[] {
  return questions.map((question) => {
    const { label, fields } = question;
    const twins = questions.filter((other) => other.label === label);
    if (label === '' || twins.length < 2) return question;
    const more = [(one: Field) => one.group, (one: Field) => one.placeholder, (one: Field) => one.before]
      .map((read) => (one: Field) => read(one).replace(/^请?(再次)?(输入|填写|选择|写)(您的)?/, ''))
      .map((read) => ({ own: read(fields[0]), all: twins.map((twin) => read(twin.fields[0])) }))
      .find(
        ({ own, all }) =>
          own !== '' && own !== label && own.length < 20 && all.filter((text) => text === own).length === 1,
      )?.own;
    return more === undefined ? question : { ...question, label: `${label}（${more}）` };
  });
}

/** How many of the questions come before those that may be left empty. */
export function requiredCount(questions: readonly Question[]): number {
  return questions.filter((question) => question.need !== 'optional').length;
}

function gather(fields: readonly Field[]): [Field, ...Field[]][] {
  const groups: [Field, ...Field[]][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last !== undefined && belongs(last, field)) last.push(field);
    else groups.push([field]);
  }
  return groups;
}

function belongs(group: readonly [Field, ...Field[]], field: Field): boolean {
  const parts = PARTS.find((types) => types.includes(field.type) && types.includes(group[0].type));
  if (parts === undefined || group.some((other) => other.type === field.type)) return false;
  const listed = (one: Field): boolean => one.control === 'choice';
  // Lists depend on each other; a province that is typed is its own question, a telephone's parts never are.
  return (
    parts.includes('tel') ||
    (listed(field) && listed(group[0])) ||
    field.type.startsWith('bday') ||
    field.type.startsWith('cc-exp')
  );
}

function toQuestion(fields: [Field, ...Field[]], marked: boolean): Question {
  const [first] = fields;
  return {
    key: first.key,
    fields,
    label: first.label || fields.find((field) => field.label !== '')?.label || '',
    need: needOf(fields, marked),
  };
}

function needOf(fields: readonly Field[], marked: boolean): Need {
  if (fields.some((field) => field.required)) return 'required';
  const said = fields.some((field) =>
    /可选|选填|非必填|可不填|optional/i.test(`${field.label} ${field.placeholder} ${field.after}`),
  );
  return said || marked ? 'optional' : 'unsaid';
}
