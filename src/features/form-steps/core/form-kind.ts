import type { FieldFacts, FieldType, FormFacts, FormKind } from './field-model.ts';
import { normaliseName, normaliseText } from './normalise.ts';

type Place = 'buttons' | 'heading' | 'links' | 'marks';

interface KindRule {
  readonly kind: FormKind;
  readonly words: RegExp;
  readonly places: Partial<Record<Place, number>>;
}

const SIGN_UP =
  /sign ?-?up|regist(er|rat|rier)|create (an? |my |your )?(free )?account|\bjoin\b|get started|inscri|crear cuenta|konto erstellen|creer|subscribe|newsletter|注册|註冊|新規|회원가입|开户|\bnew (user|customer|account)/;
const LOG_IN =
  /log ?-?(in|on)\b|sign ?-?in\b|iniciar sesion|acceder|entrar|einloggen|anmelden|connexion|se connecter|accedi|inloggen|logga in|logg inn|zaloguj|giris|войти|вход|ログイン|로그인|登录|登陆|登錄|登入|autentica|access your|welcome back/;
const CHANGE =
  /(change|reset|update|new).{0,10}password|(修改|重置|更改|重设|找回)密码|cambiar.{0,6}contrasena|passwort andern/;

/** Words by which a form says what it is for, and how much each place where they stand is believed. */
const KIND_RULES: readonly KindRule[] = [
  { kind: 'login', words: LOG_IN, places: { buttons: 5, heading: 3, links: -1.5, marks: 3 } },
  { kind: 'signup', words: SIGN_UP, places: { buttons: 5, heading: 3, links: -1.5, marks: 3 } },
  {
    kind: 'login',
    words:
      /remember me|keep me (signed|logged)|stay (signed|logged)|记住(我|密码|账号|用户名)|自动登录|下次自动|forgot|lost your password|忘记密码|找回密码|trouble (logging|signing)|passwort vergessen|mot de passe oublie|olvid/,
    places: { links: 3, marks: 0 },
  },
  {
    kind: 'login',
    words: /don.?t have an account|no account|not (a member|registered)|还没有账号|没有账号|new to /,
    places: { links: 2 },
  },
  {
    kind: 'signup',
    words:
      /already (have|registered|a member)|已有账号|已经注册|by (signing|creating|clicking|continuing)|i agree|privacy policy|阅读并同意|服务协议/,
    places: { links: 2.5 },
  },
  {
    kind: 'other',
    words: /newsletter|abonn(ieren|ez|ement)|suscri(bete|bir)|iscriviti|订阅/,
    places: { buttons: 4, heading: 6, marks: 4 },
  },
  { kind: 'change-password', words: CHANGE, places: { buttons: 6, heading: 5, links: -0.2, marks: 4 } },
  {
    kind: 'checkout',
    words: /check ?out|place (your )?order|pay now|payment|billing|shipping|购买|支付|结算|下单|提交订单/,
    places: { buttons: 4, heading: 3, marks: 3 },
  },
  { kind: 'search', words: /search|搜索|查询|检索|查找/, places: { buttons: 4, heading: 1, marks: 3 } },
];

/** A password asked twice is a new one. */
const AGAIN = /^(confirm|repeat|re-?(enter|type)|verify)\b|确认密码|再次|重复/;

type ShapeTest = (count: (test: (field: FieldFacts, type: FieldType) => boolean) => number) => boolean;

const isPassword = (field: FieldFacts): boolean => field.kind === 'password';
const isOf = (types: readonly FieldType[]) => (_: FieldFacts, type: FieldType) => types.includes(type);
const PERSONAL: readonly FieldType[] = [
  'given-name',
  'family-name',
  'name',
  'tel',
  'postal-code',
  'bday',
  'country',
  'sex',
  'id-number',
  'organization',
];

/** What the set of fields says, where words fail. */
const SHAPE_RULES: readonly { readonly kind: FormKind; readonly weight: number; readonly when: ShapeTest }[] =
  [
    { kind: 'signup', weight: 6, when: (count) => count(isPassword) >= 1 && count(isOf(PERSONAL)) >= 2 },
    {
      kind: 'signup',
      weight: 7,
      when: (count) =>
        count(isPassword) === 2 &&
        count((f, t) => isPassword(f) && (t === 'new-password' || AGAIN.test(normaliseText(f.label)))) >= 1 &&
        count(isOf(['username', 'email', 'tel'])) >= 1,
    },
    {
      kind: 'signup',
      weight: 3,
      when: (count) =>
        count(isPassword) >= 1 && count(isOf(['username'])) >= 1 && count(isOf(['email'])) >= 1,
    },
    {
      kind: 'signup',
      weight: 4,
      when: (count) => count((f) => f.autocomplete.includes('new-password')) >= 1,
    },
    {
      kind: 'change-password',
      weight: 7,
      when: (count) =>
        count(isPassword) >= 2 &&
        count((f) =>
          /old|current|existing|原密码|旧密码|当前密码/i.test(
            f.label + f.name + f.placeholder + f.autocomplete,
          ),
        ) >= 1,
    },
    {
      kind: 'login',
      weight: 4,
      when: (count) =>
        count(isPassword) === 1 &&
        count((f) => f.control === 'text' && !isPassword(f)) <= 2 &&
        count(isOf(PERSONAL)) <= 1,
    },
    {
      kind: 'login',
      weight: 3,
      when: (count) =>
        count((f) => f.autocomplete.includes('current-password')) === 1 && count(isPassword) === 1,
    },
    {
      kind: 'change-password',
      weight: 5,
      when: (count) =>
        count(isPassword) >= 1 &&
        count((f) => isPassword(f) && /new.?password|新密码/i.test(`${f.label} ${f.id}`)) >= 1 &&
        count(isOf(PERSONAL)) === 0,
    },
    { kind: 'checkout', weight: 8, when: (count) => count(isOf(['cc-number', 'cc-csc', 'cc-exp'])) >= 2 },
    {
      kind: 'checkout',
      weight: 4,
      when: (count) =>
        count(isPassword) === 0 &&
        count(isOf(['address-line1', 'street-address', 'postal-code', 'address-level2'])) >= 3,
    },
    { kind: 'other', weight: 4, when: (count) => count(isPassword) === 0 && count(isOf(PERSONAL)) >= 2 },
    {
      kind: 'search',
      weight: 4,
      when: (count) =>
        count((f) => f.state === 'open' && f.control === 'text') === 1 && count(isOf(['search'])) >= 1,
    },
  ];
const SURE = 2.5;

/** What the form is for, from its words first and the set of its fields second. */
export function judgeFormKind(form: FormFacts, types: readonly FieldType[]): FormKind {
  const scores = new Map<FormKind, number>();
  const add = (kind: FormKind, score: number): void => void scores.set(kind, (scores.get(kind) ?? 0) + score);
  const words = wordsOf(form);
  for (const rule of KIND_RULES) {
    for (const [place, weight] of Object.entries(rule.places)) {
      if (words[place as Place].some((text) => rule.words.test(text))) add(rule.kind, weight);
    }
  }
  const count = (test: (field: FieldFacts, type: FieldType) => boolean): number =>
    form.fields.filter((field, index) => test(field, types[index] ?? 'unknown')).length;
  for (const rule of SHAPE_RULES) if (rule.when(count)) add(rule.kind, rule.weight);
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= SURE ? best[0] : 'other';
}

function wordsOf(form: FormFacts): Record<Place, string[]> {
  return {
    buttons: form.buttons.map(normaliseText),
    heading: [normaliseText(form.heading)],
    links: form.links.map(normaliseText),
    marks: [normaliseName(`${form.marks} ${form.action}`)],
  };
}
