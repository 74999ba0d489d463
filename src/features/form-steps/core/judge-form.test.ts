import { describe, expect, it } from 'vitest';
import { aField } from './field-fixture.ts';
import type { Field, FormFacts } from './field-model.ts';
import { judgeForm } from './judge-form.ts';
import { questionsOf } from './questions.ts';

const form = (fields: readonly Partial<Field>[], changes: Partial<FormFacts> = {}): FormFacts => ({
  heading: '',
  action: '',
  marks: '',
  buttons: [],
  links: [],
  ...changes,
  fields: fields.map((field, index) => aField({ key: `f${index}`, ...field })),
});
const typesOf = (facts: FormFacts): string[] => judgeForm(facts).fields.map((field) => field.type);

describe('the type of a field', () => {
  it.each([
    ['姓名', 'name'],
    ['身份证号码', 'id-number'],
    ['证件类型', 'id-type'],
    ['手机号码', 'tel'],
    ['邮政编码', 'postal-code'],
    ['出生日期', 'bday'],
    ['身份证有效期', 'date'],
    ['现住址', 'street-address'],
    ['民族', 'ethnicity'],
    ['年龄', 'age'],
    ['电子邮箱', 'email'],
    ['燃气户号', 'account-number'],
    ['缴费金额', 'transaction-amount'],
    ['出发城市', 'place'],
    ['银行卡号', 'cc-number'],
    ['图形验证码', 'captcha'],
    ['短信验证码', 'one-time-code'],
    ['就诊日期', 'date'],
    ['First name', 'given-name'],
    ['Nachname', 'family-name'],
    ['Code postal', 'postal-code'],
    ['Straße und Hausnummer', 'address-line1'],
    ['Contraseña', 'current-password'],
    ['備考', 'unknown'],
  ])('%s asks for %s', (label, type) => expect(typesOf(form([{ label }]))).toEqual([type]));

  it('is read from the programmer’s name where the page says nothing', () => {
    expect(
      typesOf(
        form([{ name: 'shippingAddress.zipCode' }, { id: 'ctl00_txtLastName' }, { name: 'user[email]' }]),
      ),
    ).toEqual(['postal-code', 'family-name', 'email']);
  });
  it('is what autocomplete says, whatever section it is in', () => {
    expect(typesOf(form([{ label: '其他', autocomplete: 'section-a shipping postal-code' }]))).toEqual([
      'postal-code',
    ]);
  });
  it('is the name to log in with in a form for logging in', () => {
    const facts = form(
      [
        { label: 'Email', kind: 'email' },
        { label: 'Password', kind: 'password' },
      ],
      { buttons: ['Log in'] },
    );
    expect(typesOf(facts)).toEqual(['username', 'current-password']);
  });
  it('is the address itself in a form for signing up', () => {
    const facts = form(
      [
        { label: 'Email', kind: 'email' },
        { label: 'Password', kind: 'password' },
      ],
      { buttons: ['Create account'], heading: 'Sign up' },
    );
    expect(typesOf(facts)).toEqual(['email', 'new-password']);
  });
  it('is not a password where what is typed can be read, whatever autocomplete says', () => {
    expect(typesOf(form([{ label: '街道地址', autocomplete: 'new-password' }]))).toEqual(['street-address']);
  });
  it('of the only field of a login in two steps is what the programmer calls it', () => {
    expect(typesOf(form([{ label: 'Email', kind: 'email', name: 'username' }]))).toEqual(['username']);
    expect(typesOf(form([{ label: 'Email', kind: 'email', name: 'email' }]))).toEqual(['email']);
  });
  it('of a password follows what stands at it before what autocomplete says', () => {
    const secret = { kind: 'password', autocomplete: 'current-password' };
    const facts = form([
      { label: 'Email', kind: 'email' },
      { ...secret, label: 'Create a password' },
      { ...secret, label: 'Confirm password' },
    ]);
    expect(typesOf(facts)).toEqual(['email', 'new-password', 'new-password']);
  });
  it('of boxes for one digit each is no password', () => {
    const box = { kind: 'password', label: 'Digit 1 of 4', constraints: { maxLength: 1 } };
    expect(typesOf(form([box]))).toEqual(['unknown']);
  });
  it('of a pattern for a whole date is no part of one', () => {
    expect(typesOf(form([{ label: 'Date of birth', placeholder: 'MM/DD/YYYY' }]))).toEqual(['bday']);
  });
  it('of a 验证码 depends on what stands beside it', () => {
    expect(typesOf(form([{ label: '验证码', beside: ['picture'] }]))).toEqual(['captcha']);
    expect(typesOf(form([{ label: '验证码', beside: ['send-code'] }]))).toEqual(['one-time-code']);
  });
  it('of the parts of a birthday comes from their lists', () => {
    const list = (from: number, to: number): Field['options'] =>
      Array.from({ length: to - from + 1 }, (_, index) => ({
        value: String(from + index),
        text: String(from + index),
        disabled: false,
      }));
    const choice = { control: 'choice', kind: 'select' } as const;
    const facts = form([
      { ...choice, label: '出生年月', options: list(1930, 2020) },
      { ...choice, options: list(1, 12) },
      { ...choice, options: list(1, 31) },
    ]);
    expect(typesOf(facts)).toEqual(['bday-year', 'bday-month', 'bday-day']);
    expect(questionsOf(judgeForm(facts))).toHaveLength(1);
  });
});

describe('the questions', () => {
  it('come in the order of the page, those that may be left empty last, and none that is not open', () => {
    const model = judgeForm(
      form([
        { label: '备注' },
        { label: '姓名', required: true },
        { label: '网址', state: 'locked' },
        { label: '邮箱', state: 'hidden' },
        { label: '手机', required: true },
      ]),
    );
    expect(questionsOf(model).map((one) => one.label)).toEqual(['姓名', '手机', '备注']);
  });
  it('of one name are told apart by what else stands at them', () => {
    const model = judgeForm(
      form([
        { label: '姓名', placeholder: '宝宝的真实姓名' },
        { label: '姓名', placeholder: '家长的真实姓名' },
        { label: '电话', placeholder: '请输入电话' },
        { label: '电话' },
      ]),
    );
    expect(questionsOf(model).map((one) => one.label)).toEqual([
      '姓名（宝宝的真实姓名）',
      '姓名（家长的真实姓名）',
      '电话',
      '电话',
    ]);
  });
  it('keep their order where nothing is marked as required', () => {
    const model = judgeForm(form([{ label: '备注' }, { label: '姓名' }]));
    expect(questionsOf(model).map((one) => [one.label, one.need])).toEqual([
      ['备注', 'unsaid'],
      ['姓名', 'unsaid'],
    ]);
  });
});
