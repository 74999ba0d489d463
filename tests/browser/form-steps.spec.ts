import { expect, type Page } from '@playwright/test';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { openFormSteps, walkToReview } from '../form-walk.ts';
import { findAxeViolations, test } from '../support.ts';

const HEAD = '<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>练习</title>';
const CAPTCHA =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='100' height='40'><text y='30' font-size='30'>x7Kp</text></svg>";
const BOOKING = `${HEAD}<main><h1>预约挂号</h1><form>
  <div><label>姓名 <input name="name" required></label></div>
  <div><label>身份证号 <input name="id" required></label></div>
  <div><label>登录密码 <input name="secret" type="password" required></label></div>
  <fieldset><legend>性别</legend><label><input type="radio" name="sex" value="m" required>男</label><label><input type="radio" name="sex" value="f">女</label></fieldset>
  <div><label>就诊日期 <input type="date" name="day" required></label></div>
  <div><label>验证码 <input name="code" maxlength="4" required></label> <img src="${CAPTCHA}" width="100" height="40" alt="验证码"></div>
  <div><label>备注 <textarea name="note"></textarea></label></div>
  <div><label><input type="checkbox" name="plus" checked> 加购就医保险 15 元</label></div>
  <button>确认预约</button></form></main><script>
  window.submits = 0;
  document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); window.submits++; });
</script>`;
const ANSWERS = {
  姓名: '王桂英',
  身份证号: '11010519491231002X',
  登录密码: 'geheim123',
  性别: '女',
  就诊日期: '2026-12-01',
  验证码: 'x7Kp',
  备注: '无',
};

const submits = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { submits: number }).submits);

test('axe-core finds nothing on the questions, the list, the review and the second question', async ({
  visit,
  page,
}) => {
  await visit(BOOKING);
  const bar = await openOverlay(page, { inPage: true });
  await openFormSteps(bar);
  const steps = Object.values(ANSWERS);
  const seen: string[] = [];
  for (let step = 0; step <= steps.length; step++) {
    await expect(bar.getByRole('heading', { level: 1 })).toBeVisible();
    seen.push(...(await findAxeViolations(page, 'elder-overlay')));
    await bar.getByRole('button', { name: '看全部' }).click();
    seen.push(...(await findAxeViolations(page, 'elder-overlay')));
    await bar.locator('.elder-form-answers button').nth(step).click();
  }
  expect([...new Set(seen)]).toEqual([]);
});

test('nothing is sent without her own yes, twice where an appointment is made', async ({
  visit,
  page,
  overlay,
}) => {
  await visit(BOOKING);
  const bar = await overlay();
  await openFormSteps(bar);
  await walkToReview(bar, ANSWERS);
  const press = bar.getByRole('button', { name: /确认预约/ });
  await expect(press).toBeDisabled();
  await expect(bar.getByText('可能要多花钱')).toBeVisible();
  await bar.getByRole('button', { name: '不要' }).click();
  await press.click();
  await expect(bar.getByText('这一步会约好时间，对吗？')).toBeVisible();
  expect(await submits(page)).toBe(0);
  await bar.getByRole('button', { name: '想好了，按' }).click();
  await expect.poll(() => submits(page)).toBe(1);
  expect(await page.locator('[name=plus]').isChecked()).toBe(false);
});

test('the picture of letters is shown at least two and a half times as large, without asking for it again', async ({
  visit,
  page,
  overlay,
}) => {
  await visit(BOOKING);
  const bar = await overlay();
  await openFormSteps(bar);
  await bar.getByRole('button', { name: '看全部' }).click();
  await bar.getByRole('button', { name: /验证码/ }).click();
  const box = await bar.locator('canvas').boundingBox();
  const plain = await page.locator('img').boundingBox();
  expect((box?.width ?? 0) / (plain?.width ?? 1)).toBeGreaterThanOrEqual(2.5);
});

test('a reload offers her answers again, without password and code', async ({ visit, page, overlay }) => {
  await visit(BOOKING);
  const first = await overlay();
  await openFormSteps(first);
  await walkToReview(first, ANSWERS);
  await page.reload();
  const bar = await overlay();
  await openFormSteps(bar);
  await bar.getByRole('button', { name: '用上次写的' }).click();
  await expect.poll(() => page.locator('[name=id]').inputValue()).toBe('11010519491231002X');
  expect(await page.locator('[name=name]').inputValue()).toBe('王桂英');
  expect(await page.locator('[name=secret]').inputValue()).toBe('');
  expect(await page.locator('[name=code]').inputValue()).toBe('');
});

test('keyboard alone leads the whole way', async ({ visit, page, overlay }) => {
  await visit(`${HEAD}<form><label>姓名 <input name="a" required></label><label>科室 <select name="b" required><option value="">请选择</option><option value="1">内科</option><option value="2">眼科</option></select></label><button>查询</button></form><script>
    window.submits = 0; document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); window.submits++; });</script>`);
  const bar = await overlay();
  await bar.getByRole('button', { name: '帮我' }).focus();
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: '一步一步填' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar.locator('.elder-form-text')).toBeFocused();
  await page.keyboard.type('王桂英');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('heading', { name: '请选科室' })).toBeVisible();
  await expect(bar.getByRole('button', { name: '内科' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let tabs = 0; tabs < 4; tabs++) {
    await page.keyboard.press('Tab');
    if (await bar.getByRole('button', { name: '下一步' }).evaluate((button) => button.matches(':focus')))
      break;
  }
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('heading', { name: /对不对/ })).toBeVisible();
  for (let tabs = 0; tabs < 12; tabs++) {
    await page.keyboard.press('Tab');
    if (await bar.getByRole('button', { name: /查询/ }).evaluate((button) => button.matches(':focus'))) break;
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => submits(page)).toBe(1);
  expect(await page.locator('[name=b]').inputValue()).toBe('2');
});

test('what the site itself finds amiss is brought to the question, in its words', async ({
  visit,
  overlay,
}) => {
  await visit(`${HEAD}<form novalidate><div><label>姓名 <input name="a" required></label></div><div><label>准考证号 <input name="b" required></label><p class="error" hidden>没有这个准考证号</p></div><button>查询</button></form><script>
    document.forms[0].onsubmit = (event) => { event.preventDefault(); document.querySelector('.error').hidden = false; };</script>`);
  const bar = await overlay();
  await openFormSteps(bar);
  await walkToReview(bar, { 姓名: '王桂英', 准考证号: '88888' });
  await bar.getByRole('button', { name: /查询/ }).click();
  await expect(bar.getByText('网站说：没有这个准考证号')).toBeVisible();
  await expect(bar.getByRole('heading', { name: '请写准考证号' })).toBeVisible();
});

test('a control that cannot be asked is pointed at in the page, and the walk goes on after', async ({
  visit,
  page,
  overlay,
}) => {
  await visit(
    `${HEAD}<form><div><label>姓名 <input name="a" required></label></div><div><label>照片 <input type="file" name="b" required></label></div><div><label>电话 <input name="c" required></label></div><button>提交</button></form>`,
  );
  // Other features mark the page too; theirs is not looked at here.
  const own = () =>
    page.evaluate(() => document.body.outerHTML.replace(/ elder-(?!pointed)[\w-]+="[^"]*"/g, ''));
  const before = await own();
  const bar = await overlay();
  await openFormSteps(bar);
  await bar.locator('.elder-form-text').fill('王桂英');
  await bar.getByRole('button', { name: '下一步' }).click();
  await bar.getByRole('button', { name: '指给我看' }).click();
  await expect(page.locator('[elder-pointed]')).toHaveAttribute('name', 'b');
  await bar.getByRole('button', { name: '我弄好了' }).click();
  await expect(bar.getByRole('heading', { name: '请写电话' })).toBeVisible();
  await bar.getByRole('button', { name: '看全部' }).click();
  await bar.getByRole('button', { name: /照片/ }).click();
  await expect(bar.getByRole('heading', { name: '请交照片' })).toBeVisible();
  await bar.getByRole('button', { name: '关闭' }).click();
  expect(await own()).toBe(before);
});
