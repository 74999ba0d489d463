import type { Page } from '@playwright/test';
import type { Answers } from './form-walk.ts';

export interface FormFixture {
  readonly name: string;
  readonly html: string;
  /** Fills and sends the form as hands would. */
  byHand(page: Page): Promise<void>;
  /** The same answers for the panel. */
  readonly answers: Answers;
  /** The name of the panel's last button. */
  readonly press: string | RegExp;
}

export const FORM_HEAD = '<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>练习</title>';
/** Notes what would be sent, and every event that a field saw. */
const NOTE_FORM = `<script>
  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    document.documentElement.dataset.sent = new URLSearchParams(new FormData(event.target)).toString();
  });
</script>`;

const native: FormFixture = {
  name: 'native controls',
  html: `${FORM_HEAD}<form><p><label>姓名 <input name="name" required></label>
    <p><label>手机号码 <input name="phone" type="tel" maxlength="11" required></label>
    <p><label>电子邮箱 <input name="email" type="email" required></label>
    <p><label>就诊人数 <input name="count" type="number" min="1" max="9" required></label>
    <p><label>科室 <select name="dept" required><option value="">请选择</option><option value="1">内科</option><option value="2">眼科</option></select></label>
    <fieldset><legend>性别</legend><label><input type="radio" name="sex" value="m" required>男</label><label><input type="radio" name="sex" value="f">女</label></fieldset>
    <fieldset><legend>要带的人</legend><label><input type="checkbox" name="with" value="son">儿子</label><label><input type="checkbox" name="with" value="wife">老伴</label><label><input type="checkbox" name="with" value="other">别人</label></fieldset>
    <p><label>就诊日期 <input name="day" type="date" required></label>
    <p><label>病情 <textarea name="note" required></textarea></label>
    <p><label><input type="checkbox" name="agree" required>我同意就诊须知</label>
    <input type="hidden" name="token" value="t1"><input name="trap" style="position:absolute;left:-9999px">
    <input name="locked" value="不变" readonly>
    <p><button>提交</button></form>${NOTE_FORM}`,
  async byHand(page) {
    await page.getByLabel('姓名').pressSequentially('王桂英');
    await page.getByLabel('手机号码').pressSequentially('13800138000');
    await page.getByLabel('电子邮箱').pressSequentially('wang@example.cn');
    await page.getByLabel('就诊人数').pressSequentially('2');
    await page.getByLabel('科室').selectOption('2');
    await page.getByLabel('女').check();
    await page.getByLabel('儿子').check();
    await page.getByLabel('老伴').check();
    await page.getByLabel('就诊日期').fill('2026-12-01');
    await page.getByLabel('病情').pressSequentially('眼睛看不清。');
    await page.getByLabel('我同意').check();
    await page.getByRole('button', { name: '提交' }).click();
  },
  answers: {
    姓名: '王桂英',
    手机: '13800138000',
    邮箱: 'wang@example.cn',
    人数: '2',
    科室: '眼科',
    性别: '女',
    要带的人: ['儿子', '老伴'],
    日期: '2026-12-01',
    病情: '眼睛看不清。',
    我同意: '要',
  },
  press: /提交/,
};

/** Keeps its own state and puts it back into the controls, as React does: told only through `input` and a value tracker. */
const controlled: FormFixture = {
  name: 'controlled inputs with a value tracker',
  html: `${FORM_HEAD}<div id="app"><label for="n">姓名</label><input id="n"><label for="d">科室</label><select id="d"><option value="">请选择</option><option>内科</option><option>眼科</option></select>
    <label for="p">联系电话</label><input id="p"><button type="button" id="go">提交</button></div><script>
    const state = { n: '', d: '', p: '' };
    for (const id of Object.keys(state)) {
      const node = document.getElementById(id);
      const proto = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(node), 'value');
      let tracked = '';
      Object.defineProperty(node, 'value', { configurable: true, get() { return proto.get.call(this); }, set(v) { tracked = '' + v; proto.set.call(this, v); } });
      const onChange = () => {
        const now = proto.get.call(node);
        if (now === tracked) return;
        tracked = now;
        state[id] = now;
        queueMicrotask(() => { for (const k of Object.keys(state)) { const e = document.getElementById(k); if (e.value !== state[k]) e.value = state[k]; } });
      };
      node.addEventListener(node.tagName === 'SELECT' ? 'change' : 'input', onChange);
    }
    document.getElementById('go').onclick = () => { document.documentElement.dataset.sent = JSON.stringify(state); };
    </script>`,
  async byHand(page) {
    await page.getByLabel('姓名').pressSequentially('李秀兰');
    await page.getByLabel('科室').selectOption('内科');
    await page.getByLabel('联系电话').pressSequentially('01088886666');
    await page.getByRole('button', { name: '提交' }).click();
  },
  answers: { 姓名: '李秀兰', 科室: '内科', 电话: '01088886666' },
  press: /提交/,
};

/** Listens as Vue does: composition, `.lazy` on change, and a redraw that replaces the elements. */
const redrawn: FormFixture = {
  name: 'a framework that redraws its elements',
  html: `${FORM_HEAD}<div id="app"></div><script>
    const state = { name: '', lazy: '', kind: '' };
    const draw = () => {
      app.innerHTML = '<form><p><label>姓名 <input name="name" required></label><p><label>住址 <input name="lazy" required></label><p><label>证件类型 <select name="kind" required><option value="">请选择</option><option>身份证</option><option>护照</option></select></label>' + (state.kind === '护照' ? '<p><label>护照号码 <input name="pass" required></label>' : '') + '<button>下一步</button></form>';
      const f = app.firstChild;
      f.name.value; f.elements.name.value = state.name; f.elements.lazy.value = state.lazy; f.elements.kind.value = state.kind;
      f.elements.name.addEventListener('input', (e) => { if (!e.target.composing) state.name = e.target.value; });
      f.elements.lazy.addEventListener('change', (e) => { state.lazy = e.target.value.trim(); });
      f.elements.kind.addEventListener('change', (e) => { state.kind = e.target.value; draw(); });
      if (f.elements.pass) { f.elements.pass.value = state.pass || ''; f.elements.pass.addEventListener('input', (e) => { state.pass = e.target.value; }); }
      f.onsubmit = (e) => { e.preventDefault(); document.documentElement.dataset.sent = JSON.stringify(state); };
    };
    draw();
    </script>`,
  async byHand(page) {
    await page.getByLabel('姓名').pressSequentially('赵大爷');
    await page.getByLabel('住址').pressSequentially('幸福路 1 号');
    await page.getByLabel('证件类型').selectOption('护照');
    await page.getByLabel('护照号码').pressSequentially('E12345678');
    await page.getByRole('button', { name: '下一步' }).click();
  },
  answers: { 姓名: '赵大爷', 住址: '幸福路 1 号', 证件类型: '护照', 护照号码: 'E12345678' },
  press: /下一步/,
};

/** A mask that puts spaces in on input, one that takes keys itself, and one that allows digits only. */
const masked: FormFixture = {
  name: 'masked inputs',
  html: `${FORM_HEAD}<form><p><label>手机号码 <input name="a" required></label><p><label>日期 <input name="b" placeholder="____-__-__" required></label><p><label>年龄 <input name="c" required></label><button>提交</button></form>${NOTE_FORM}<script>
    const f = document.forms[0];
    f.elements.a.addEventListener('input', (e) => { const d = e.target.value.replace(/\\D/g, '').slice(0, 11); e.target.value = d.replace(/^(\\d{3})(\\d)/, '$1 $2').replace(/^(\\d{3} \\d{4})(\\d)/, '$1 $2'); });
    let digits = '';
    f.elements.b.addEventListener('keydown', (e) => { if (e.key.length !== 1) return; e.preventDefault(); if (/\\d/.test(e.key) && digits.length < 8) { digits += e.key; e.target.value = digits.replace(/^(\\d{4})(\\d)/, '$1-$2').replace(/^(\\d{4}-\\d{2})(\\d)/, '$1-$2'); } });
    f.elements.c.addEventListener('keypress', (e) => { if (!/\\d/.test(e.key)) e.preventDefault(); });
    </script>`,
  async byHand(page) {
    await page.getByLabel('手机号码').pressSequentially('13800138000');
    await page.getByLabel('日期').pressSequentially('20261201');
    await page.getByLabel('年龄').pressSequentially('8a1');
    await page.getByRole('button', { name: '提交' }).click();
  },
  answers: { 手机: '13800138000', 日期: '20261201', 年龄: '8a1' },
  press: /提交/,
};

/** Sends only what was entered and left, as validation on blur does. */
const touched: FormFixture = {
  name: 'validation on leaving a field',
  html: `${FORM_HEAD}<form novalidate><div><label>姓名 <input name="a" required></label><span class="error" hidden>请填写姓名</span></div><div><label>邮箱 <input name="b" required></label><span class="error" hidden>邮箱格式不对</span></div><button>提交</button></form><script>
    const f = document.forms[0]; const seen = [];
    for (const input of f.querySelectorAll('input')) for (const type of ['focus', 'blur', 'change']) input.addEventListener(type, () => seen.push(input.name + ' ' + type));
    f.addEventListener('focusout', (e) => { e.target.closest('div').querySelector('.error').hidden = e.target.name === 'b' ? e.target.value.includes('@') : e.target.value !== ''; });
    f.onsubmit = (e) => { e.preventDefault(); document.documentElement.dataset.sent = seen.join() + new URLSearchParams(new FormData(f)); };
    </script>`,
  async byHand(page) {
    await page.getByLabel('姓名').pressSequentially('孙奶奶');
    await page.getByLabel('邮箱').pressSequentially('sun@example.cn');
    await page.getByRole('button', { name: '提交' }).click();
  },
  answers: { 姓名: '孙奶奶', 邮箱: 'sun@example.cn' },
  press: /提交/,
};

const dependent: FormFixture = {
  name: 'province and city that depend on each other',
  html: `${FORM_HEAD}<form><p>所在地区：<select name="province" required><option value="">请选择省</option><option>北京</option><option>四川</option><option>云南</option><option>广东</option></select><select name="city" required><option value="">请选择市</option></select>
    <p><label>详细地址 <input name="addr" required></label><button>保存</button></form>${NOTE_FORM}<script>
    const cities = { 四川: ['成都', '绵阳'], 云南: ['昆明', '大理'] };
    document.forms[0].elements.province.addEventListener('change', (e) => setTimeout(() => { document.forms[0].elements.city.innerHTML = '<option value="">请选择市</option>' + (cities[e.target.value] ?? []).map((c) => '<option>' + c).join(''); }, 30));
    </script>`,
  async byHand(page) {
    await page.locator('[name=province]').selectOption('云南');
    await page.waitForTimeout(80);
    await page.locator('[name=city]').selectOption('大理');
    await page.getByLabel('详细地址').pressSequentially('人民路');
    await page.getByRole('button', { name: '保存' }).click();
  },
  answers: { 地区: ['云南', '大理'], 省: '云南', 市: '大理', 详细地址: '人民路' },
  press: /保存/,
};

const inShadow: FormFixture = {
  name: 'fields in a shadow root, an editable box, no form at all',
  html: `${FORM_HEAD}<section><practice-box></practice-box><div class="row">留言<div contenteditable="true" id="note" style="min-height:2em;border:1px solid"></div></div><button id="go">提交</button></section><script>
    customElements.define('practice-box', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<label>姓名 <input id="in"></label><label>电话 <input id="tel"></label>'; } });
    go.onclick = () => { const r = document.querySelector('practice-box').shadowRoot; document.documentElement.dataset.sent = r.getElementById('in').value + r.getElementById('tel').value + note.textContent; };
    </script>`,
  async byHand(page) {
    await page.getByLabel('姓名').pressSequentially('周老师');
    await page.getByLabel('电话').pressSequentially('13800138000');
    await page.locator('#note').pressSequentially('请回电话');
    await page.getByRole('button', { name: '提交' }).click();
  },
  answers: { 姓名: '周老师', 电话: '13800138000', 留言: '请回电话' },
  press: /提交/,
};

const inFrame: FormFixture = {
  name: 'a form in a frame',
  html: `${FORM_HEAD}<iframe style="width:600px;height:300px" srcdoc="<form><label>姓名 <input name=a required></label><label>住址 <input name=b required></label><button>提交</button></form><script>document.forms[0].onsubmit=(e)=>{e.preventDefault();parent.document.documentElement.dataset.sent=new URLSearchParams(new FormData(e.target)).toString()}</script>"></iframe>`,
  async byHand(page) {
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('姓名').pressSequentially('吴婆婆');
    await frame.getByLabel('住址').pressSequentially('和平里');
    await frame.getByRole('button', { name: '提交' }).click();
  },
  answers: { 姓名: '吴婆婆', 住址: '和平里' },
  press: /提交/,
};

/** Forms as sites drive them; each is filled by hand and by the panel, and must send the same. */
export const FIXTURES: readonly FormFixture[] = [
  native,
  controlled,
  redrawn,
  masked,
  touched,
  dependent,
  inShadow,
  inFrame,
];
