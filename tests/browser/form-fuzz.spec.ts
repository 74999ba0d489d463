import { expect, type Locator, type Page } from '@playwright/test';
import { openFormSteps } from '../form-walk.ts';
import { test } from '../support.ts';

/** Each control with the words of its question; nothing but its own question may change it. */
const FIELDS: Readonly<Record<string, string>> = {
  name: '姓名',
  id: '身份证号',
  secret: '登录密码',
  sex: '性别',
  dept: '科室',
  day: '就诊日期',
  code: '验证码',
  note: '备注',
  plus: '保险',
};
const PAGE = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>练习</title><main><h1>预约挂号</h1><form>
  <div><label>姓名 <input name="name" required></label></div>
  <div><label>身份证号 <input name="id" required></label></div>
  <div><label>登录密码 <input name="secret" type="password" required></label></div>
  <fieldset><legend>性别</legend><label><input type="radio" name="sex" value="m" required>男</label><label><input type="radio" name="sex" value="f">女</label></fieldset>
  <div><label>科室 <select name="dept"><option value="">请选择</option><option>内科</option><option>眼科</option></select></label></div>
  <div><label>就诊日期 <input type="date" name="day" required></label></div>
  <div><label>验证码 <input name="code" maxlength="4" required></label></div>
  <div><label>备注 <textarea name="note"></textarea></label></div>
  <div><label><input type="checkbox" name="plus" checked> 加购就医保险 15 元</label></div>
  <input type="hidden" name="token" value="t"><input name="trap" style="position:absolute;left:-9999px">
  <button>确认预约</button></form></main><script>
  addEventListener('submit', (event) => { event.preventDefault(); sessionStorage.submits = 1 + Number(sessionStorage.submits ?? 0); });
  // What frameworks do when they please: the same form, new elements.
  window.redraw = () => {
    const form = document.forms[0], copy = form.cloneNode(true);
    [...form.elements].forEach((old, at) => { const twin = copy.elements[at]; if ('checked' in old) twin.checked = old.checked; if (old.tagName !== 'FIELDSET' && old.type !== 'checkbox' && old.type !== 'radio') twin.value = old.value; });
    form.replaceWith(copy);
  };
</script>`;
const STEPS = 100;

/** Repeatable chance, so that a failing walk fails again. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What every control holds, hidden ones and traps too. */
function values(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const all = [...(document.forms[0]?.elements ?? [])] as HTMLInputElement[];
    const named = all.filter(({ name }) => name !== '');
    const held = (name: string): string =>
      named
        .filter((one) => one.name === name)
        .map((one) => (/checkbox|radio/.test(one.type) ? String(one.checked) : one.value))
        .join();
    return Object.fromEntries(named.map(({ name }) => [name, held(name)]));
  });
}

async function reopen(overlay: () => Promise<Locator>): Promise<Locator> {
  const bar = await overlay();
  await openFormSteps(bar);
  await bar.getByRole('heading', { level: 1 }).first().waitFor();
  return bar;
}

for (const seed of [1, 2, 3, 4]) {
  test(`${STEPS} random presses, reloads, ways back and redraws send nothing and touch nothing else (seed ${seed})`, async ({
    visit,
    page,
    overlay,
  }) => {
    test.setTimeout(180_000);
    await visit(PAGE);
    const random = chance(seed);
    let bar = await reopen(overlay);
    for (let step = 0; step < STEPS; step++) {
      const luck = random();
      if (luck < 0.03) {
        await page.reload();
        bar = await reopen(overlay);
      } else if (luck < 0.05) {
        await page.goBack();
        await page.goForward();
        bar = await reopen(overlay);
      } else if (luck < 0.2) await page.evaluate(() => (window as unknown as { redraw(): void }).redraw());
      const before = await values(page);
      const heading = (await bar.getByRole('heading', { level: 1 }).first().textContent()) ?? '';
      // The last two presses that send are left out: they are her own yes.
      const buttons = bar.locator('.elder-form button:enabled').filter({ hasNotText: /想好了，按|「/ });
      const text = bar.locator('.elder-form-line input, textarea.elder-form-text').first();
      const count = await buttons.count();
      if (random() < 0.4 && (await text.count()) > 0) await text.fill(['王桂英', '8', ''][step % 3] ?? '');
      else if (count > 0) await buttons.nth(Math.floor(random() * count)).click({ timeout: 5000 });
      await page.waitForTimeout(90);
      const after = await values(page);
      expect(Object.keys(after), 'no field is lost').toEqual(Object.keys(before));
      const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
      const strangers = changed.filter((name) => !mayChange(name, heading));
      expect(strangers, `step ${step}, at ${heading}`).toEqual([]);
    }
    expect(await page.evaluate(() => sessionStorage.getItem('submits'))).toBeNull();
  });
}

/** A question changes its own field; the review the tick that it asks about; "use them again" whatever was no secret. */
function mayChange(name: string, heading: string): boolean {
  if (heading.includes('上次')) return !['secret', 'code', 'token', 'trap'].includes(name);
  if (heading.includes('对不对')) return name === 'plus';
  const words = FIELDS[name];
  return words !== undefined && heading.includes(words);
}
