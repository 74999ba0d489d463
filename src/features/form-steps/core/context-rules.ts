import type { FieldFacts, FieldType, FormKind } from './field-model.ts';
import type { Draft } from './judge-form.ts';
import { normalisedOptions, normaliseName, normaliseText } from './normalise.ts';

/** Corrects drafts by their neighbours and by what the form is for. Applied in order. */
type ContextRule = (drafts: readonly Draft[], kind: FormKind) => void;

const IDENTITY: readonly FieldType[] = [
  'username',
  'email',
  'tel',
  'account-number',
  'id-number',
  'cc-number',
];
const words = (facts: FieldFacts): string =>
  `${normaliseText(`${facts.label} ${facts.placeholder} ${facts.title} ${facts.before}`)} ${normaliseName(`${facts.name} ${facts.id}`)}`;

/** In a login form, what stands before the password is the name to log in with, whatever it looks like. */
const identityOfLogin: ContextRule = (drafts, kind) => {
  if (kind !== 'login' && kind !== 'change-password') return;
  const texts = drafts.filter(isPlainText);
  const identities = texts.filter(
    ({ type }) => IDENTITY.includes(type) && (type !== 'tel' || !hasCode(drafts)),
  );
  const held = identities.filter((draft) => texts.length === 1 || standsBeforePassword(draft, drafts));
  const numbered = identities.filter(({ type }) => type === 'account-number').slice(0, 1);
  const nameless = texts.filter((draft) => isNameless(draft) && standsBeforePassword(draft, drafts));
  const [meant] = [held, numbered, identities.length === 0 ? nameless : []].filter((some) => some.length > 0);
  for (const draft of meant ?? []) draft.type = 'username';
};

function standsBeforePassword(draft: Draft, drafts: readonly Draft[]): boolean {
  const next = drafts
    .slice(drafts.indexOf(draft) + 1)
    .find((other) => isPlainText(other) || isPassword(other));
  return next !== undefined && isPassword(next);
}

function isNameless({ type, scores }: Draft): boolean {
  if (type === 'unknown') return (scores.get('unknown') ?? 0) === 0;
  return ['name', 'given-name', 'nickname', 'url'].includes(type);
}

/** The first page of a login in two asks for the name alone; what the programmer called the field says so. */
const identityAlone: ContextRule = (drafts, kind) => {
  if (kind === 'signup' || drafts.some(isPassword)) return;
  const open = drafts.filter((draft) => draft.facts.state === 'open' && draft.facts.control === 'text');
  const [only] = open;
  if (only === undefined || open.length > 1 || (only.type !== 'email' && only.type !== 'tel')) return;
  const called = normaliseName(`${only.facts.name} ${only.facts.id}`);
  if (/\b(user ?(name|id)|login|log ?in|signin|sso|identifier|account)/.test(called)) only.type = 'username';
};

/** Who signs up with an e-mail address gives an e-mail address, though the programmer calls it the user's name. */
const emailOfSignup: ContextRule = (drafts, kind) => {
  if (kind !== 'signup') return;
  for (const draft of drafts) {
    const said = normaliseText(draft.facts.label || draft.facts.placeholder);
    if (
      draft.type === 'username' &&
      /^(\w+ )?(e-?mail|邮箱|电子邮箱|电子邮件)/.test(said) &&
      !/\b(or|\/|user)|[或/]/.test(said)
    )
      draft.type = 'email';
  }
};

/** Boxes for one digit each are a code, never a password; hidden digits are a number that she has chosen herself. */
const digitBoxes: ContextRule = (drafts) => {
  for (const draft of drafts) {
    if (draft.facts.boxes !== undefined && !isPassword(draft) && draft.type !== 'captcha')
      draft.type = 'one-time-code';
    if (
      isPassword(draft) &&
      (draft.facts.constraints.maxLength === 1 || /\bdigit \d\b|第 ?\d ?位/.test(words(draft.facts)))
    )
      draft.type = 'unknown';
  }
};

const hasCode = (drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => draft.type === 'one-time-code' || draft.facts.beside.includes('send-code'));

const isPassword = (draft: Draft): boolean => draft.facts.kind === 'password';
const isPlainText = (draft: Draft): boolean =>
  draft.facts.control === 'text' &&
  !isPassword(draft) &&
  draft.type !== 'captcha' &&
  draft.type !== 'search' &&
  draft.type !== 'one-time-code';

/** New or current: by the form's purpose where the field itself does not say. */
const passwordsByPurpose: ContextRule = (drafts, kind) => {
  const passwords = drafts.filter(
    (draft) => draft.type === 'current-password' || draft.type === 'new-password',
  );
  const saysOld = /\b(old|current|existing)\b|原密码|旧密码|当前密码/;
  const saysNew =
    /\b(new|nueva|nuova|nouveau|neues|nieuw|novo|create|choose|re-?type|re-?enter|repeat|confirm)\b|新密码|设置密码|确认密码|再次/;
  for (const [index, draft] of passwords.entries()) {
    const token = /current-password|new-password/.exec(draft.facts.autocomplete)?.[0];
    if (token === 'new-password' && kind === 'login') draft.type = 'current-password';
    else if (token === 'new-password') draft.type = token;
    else if (saysOld.test(words(draft.facts))) draft.type = 'current-password';
    else if (saysNew.test(words(draft.facts))) draft.type = 'new-password';
    else if (token !== undefined) draft.type = token as FieldType;
    else if (kind === 'signup') draft.type = 'new-password';
    else if (kind === 'login') draft.type = 'current-password';
    else if (kind === 'change-password')
      draft.type =
        index === 0 && passwords.length !== 2 && passwords.length > 1 ? 'current-password' : 'new-password';
  }
};

/** "再次输入": the answer is that of the field before. */
const repeatsBefore: ContextRule = (drafts) => {
  const again = /^(confirm|repeat|re-?enter|retype|verify|again|确认|再次|重复|再输)/;
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    if (
      draft.type === 'unknown' &&
      !draft.scores.has('unknown') &&
      before !== undefined &&
      before.facts.kind === draft.facts.kind &&
      again.test(normaliseText(draft.facts.label || draft.facts.placeholder))
    )
      draft.type = before.type;
  }
};

/** 验证码 is a picture's letters or a message's digits: what stands beside the field decides. */
const codesByCompany: ContextRule = (drafts) => {
  const hasCard = drafts.some(({ type }) => type === 'cc-number' || type.startsWith('cc-exp'));
  for (const [index, draft] of drafts.entries()) {
    if (draft.type === 'cc-csc' && !hasCard && saysTwoSteps(draft.facts)) draft.type = 'one-time-code';
    if (draft.type !== 'captcha' && draft.type !== 'one-time-code') continue;
    const said = words(draft.facts);
    if (/短信|手机|sms|动态|mobile|phone|totp|otp/.test(said)) continue;
    const afterPhone = drafts[index - 1]?.type === 'tel' && draft.facts.constraints.maxLength === 6;
    if (draft.facts.beside.includes('picture')) draft.type = 'captcha';
    else if (draft.facts.beside.includes('send-code') || afterPhone) draft.type = 'one-time-code';
  }
};

const saysTwoSteps = ({ name, id }: FieldFacts): boolean =>
  /two ?factor|\botp|\bmfa|\b2 ?fa/.test(normaliseName(`${name} ${id}`));

type DatePart = 'day' | 'month' | 'year';
const OPTION_PARTS: readonly {
  readonly part: DatePart;
  readonly fits: (values: readonly number[]) => boolean;
}[] = [
  {
    part: 'year',
    fits: (values) =>
      values.length >= 3 &&
      values.every((n) => (n >= 1900 && n < 2100) || (n >= 20 && n < 60)) &&
      values.some((n) => n >= 20) &&
      values.length > 3,
  },
  { part: 'month', fits: (values) => values.length === 12 && Math.max(...values) === 12 },
  { part: 'day', fits: (values) => values.length >= 28 && values.length <= 31 && Math.max(...values) <= 31 },
];
const MONTH_NAME =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|janv|fev|mai|okt|dez|[一二三四五六七八九十]{1,2}月)/;

/** A pattern for a whole date, though its first part alone would look like a month's or a day's. */
const WHOLE_DATE = /\b(mm?|dd?|yyyy|tt|jj) ?[/.-] ?(mm?|dd?|yy|tt|jj|aa)/;

/** Which part of a date a list or a short box asks for. */
function datePart(facts: FieldFacts): DatePart | undefined {
  if (facts.control === 'choice') {
    const texts = normalisedOptions(facts);
    if (texts.filter((text) => MONTH_NAME.test(text)).length >= 11) return 'month';
    const values = texts
      .map((text) => /^(\d{1,4})( ?[年月日]|\b)/.exec(text)?.[1])
      .filter((digits) => digits !== undefined)
      .map(Number);
    const part = OPTION_PARTS.find(({ fits }) => fits(values))?.part;
    if (part !== undefined || values.length > 2) return part;
  }
  const name = `${normaliseName(lastPartOf(facts))} ${normaliseText(`${facts.placeholder} ${facts.label}`)}`;
  if (WHOLE_DATE.test(normaliseText(`${facts.label} ${facts.placeholder}`))) return undefined;
  if (/\b(mm|month|monat|mois|mes)\b|^月$/.test(name)) return 'month';
  if (/\b(dd|day|tag|jour|dia)\b|^日$/.test(name)) return 'day';
  return /\b(yyyy|yy|year|jahr|annee|ano)\b|^年$/.test(name) ? 'year' : undefined;
}

/** Years that reach back this far are those of a birth, or of nothing that a form asks. */
const LONG_AGO = 1950;

function nearBirthYears(drafts: readonly Draft[], index: number): boolean {
  return drafts
    .slice(Math.max(0, index - 2), index + 3)
    .some(
      ({ facts }) =>
        datePart(facts) === 'year' &&
        facts.options.some(({ text }) => /^1\d{3}$/.test(text.trim()) && Number(text) <= LONG_AGO),
    );
}

const lastPartOf = (facts: FieldFacts): string => facts.name || facts.id;

/** Month, day and year boxes share the label of the first; a card's form makes them the card's expiry. */
const partsOfDates: ContextRule = (drafts) => {
  const inCard = drafts.some((draft) => draft.type === 'cc-number' || draft.type === 'cc-csc');
  const dateLike: readonly FieldType[] = [
    'unknown',
    'date',
    'bday',
    'cc-exp',
    'cc-exp-month',
    'cc-exp-year',
    'bday-day',
    'bday-month',
    'bday-year',
    'transaction-amount',
    'address-level1',
    'address-level2',
  ];
  for (const [index, draft] of drafts.entries()) {
    if (/^(bday-|cc-exp-)/.test(draft.facts.autocomplete.split(' ').at(-1) ?? '')) continue;
    const part = datePart(draft.facts);
    if (part === undefined || !dateLike.includes(draft.type)) continue;
    const context = drafts
      .slice(Math.max(0, index - 2), index + 3)
      .map((near) => words(near.facts))
      .join(' ');
    const own = words(draft.facts) + normaliseText(draft.facts.group);
    if (
      /birth|\bbday|\bdob|出生|生日|geburt|nacimiento|naissance/.test(own + context) ||
      nearBirthYears(drafts, index)
    )
      draft.type = `bday-${part}`;
    else if (part !== 'day' && (/expir|\bexp|valid thru/.test(own) || inCard)) draft.type = `cc-exp-${part}`;
  }
};

/** A country's code just before a telephone number is the number's, not an address's. */
const codeOfPhone: ContextRule = (drafts) => {
  for (const [index, draft] of drafts.entries()) {
    if (draft.type !== 'country' || drafts[index + 1]?.type !== 'tel') continue;
    if (/\bcountry ?code|phone|dial|prefix/.test(normaliseName(`${draft.facts.name} ${draft.facts.id}`)))
      draft.type = 'tel-country-code';
  }
};

/** Beside a card number, a plain "name" is the name on the card. */
const nameOnCard: ContextRule = (drafts) => {
  for (const [index, draft] of drafts.entries()) {
    if (draft.type !== 'name') continue;
    const near = [drafts[index - 1], drafts[index + 1], drafts[index - 2], drafts[index + 2]];
    const besideCard = near
      .slice(0, 2)
      .some(
        (other) => other !== undefined && (other.type === 'cc-number' || other.type.startsWith('cc-exp')),
      );
    if (besideCard || /\b(card|payment|cc|credit)\b/.test(normaliseName(draft.facts.name))) {
      if (drafts.some((other) => other.type === 'cc-number')) draft.type = 'cc-name';
    }
  }
};

export const CONTEXT_RULES: readonly ContextRule[] = [
  codesByCompany,
  digitBoxes,
  partsOfDates,
  codeOfPhone,
  nameOnCard,
  repeatsBefore,
  passwordsByPurpose,
  identityOfLogin,
  identityAlone,
  emailOfSignup,
];
