import { describe, expect, it } from 'vitest';
import { readAnswer, writeAnswer } from './answers-in-page.ts';
import { readForms } from './read-forms.ts';

const labelsIn = (html: string): string[] => {
  document.body.innerHTML = html;
  return readForms(document).flatMap(({ model }) => model.fields.map(({ label }) => label));
};

describe('the fields of a form', () => {
  it('are one for radios without a name, by the box that holds them, as frameworks leave them', () => {
    const radios = (...texts: string[]): string =>
      texts.map((text) => `<label><input type="radio" value="${text}">${text}</label>`).join('');
    expect(
      labelsIn(`<form><fieldset><legend>性别</legend>${radios('男', '女')}</fieldset>
        <p><label>姓名 <input></label></p><div>科室：<span>${radios('内科', '眼科')}</span></div></form>`),
    ).toEqual(['性别', '姓名', '科室']);
  });

  it('are called by neither the meters in their labels nor the beginning of an address', () => {
    expect(
      labelsIn(
        '<form><label>Password <ul><li>weak</li><li>strong</li></ul><input type="password"></label><p>http://shop.example/ <input placeholder="Shop"></p></form>',
      ),
    ).toEqual(['Password', 'Shop']);
  });

  it('are called by their placeholder where the words before head several of them', () => {
    const panel = `<form><div>登录 预约系统</div><div><div><input placeholder="登录账号"></div><div><input type="password" placeholder="登录密码"></div></div></form>`;
    expect(labelsIn(panel)).toEqual(['登录账号', '登录密码']);
  });

  it('are one for a row of boxes for one character each, and one for a puzzle to slide', () => {
    document.body.innerHTML = `<form><div>短信验证码<p>${'<input maxlength="1">'.repeat(6)}</p></div>
      <div class="slide-verify"><i></i><span>按住滑块，拖到最右边</span></div><label>电话 <input></label></form>`;
    const [form] = readForms(document);
    expect(form?.model.fields.map(({ kind, type, boxes }) => [kind, type, boxes])).toEqual([
      ['text', 'one-time-code', 6],
      ['puzzle', 'captcha', undefined],
      ['text', 'tel', undefined],
    ]);
    const [code] = form?.fields ?? [];
    if (code === undefined) throw new Error('no field');
    writeAnswer(code, '204816');
    expect(readAnswer(code)).toBe('204816');
    expect(code.controls.map((box) => (box as HTMLInputElement).value)).toEqual([...'204816']);
  });

  it('are handed over where a picker must be pressed, and left alone where they are only shown', () => {
    document.body.innerHTML = `<form><div class="el-select"><div class="el-input"><input readonly placeholder="请选择科室"></div></div>
      <p><input readonly value="A0012"></p><p><label>姓名 <input></label></p></form>`;
    const [form] = readForms(document);
    expect(form?.model.fields.map(({ control, state }) => `${control} ${state}`)).toEqual([
      'custom open',
      'text locked',
      'text open',
    ]);
  });

  it('are not told of traps, and a password that waits for the next step is not open', () => {
    document.body.innerHTML = `<form><input name="user"><input name="hp" tabindex="-1" aria-hidden="true" autocomplete="off">
      <input type="password" name="pw" tabindex="-1" aria-hidden="true" autocomplete="off"></form>`;
    const [form] = readForms(document);
    expect(form?.model.fields.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'user open',
      'pw hidden',
    ]);
  });
});
