import { expect, type Page } from '@playwright/test';
import { openFormSteps } from '../form-walk.ts';
import { test } from '../support.ts';

const FORM = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>练习</title><form>
  <p><label>姓名 <input name="a" required></label></p>
  <p><label>身份证号 <input name="b" required></label></p>
  <fieldset><legend>性别</legend><label><input type="radio" name="c" value="m" required>男</label><label><input type="radio" name="c" value="f">女</label></fieldset>
  <p><label>就诊日期 <input type="date" name="d" required></label></p>
  <p><label><input type="checkbox" name="e" required>我同意须知</label></p><button>提交</button></form>`;

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** The names of what it stands in, from the inside out. */
  readonly within: readonly string[];
}

/** What a screen reader is told of the thing that has the focus, closed shadow roots included. */
async function focused(page: Page): Promise<Heard> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = (value: { value?: unknown } | undefined): string => String(value?.value ?? '');
  const holds = nodes.findLast(
    (node) =>
      text(node.role) !== 'RootWebArea' &&
      node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const within: string[] = [];
  for (let at = byId.get(holds?.parentId ?? ''); at !== undefined; at = byId.get(at.parentId ?? ''))
    if (text(at.name) !== '') within.push(text(at.name));
  return { role: text(holds?.role), name: text(holds?.name), description: text(holds?.description), within };
}

const heard = async (page: Page): Promise<string> => {
  const { name, within } = await focused(page);
  return [name, ...within].join(' · ');
};

test('a screen reader hears each question as it comes, what is amiss, and how far she is', async ({
  visit,
  page,
  overlay,
}) => {
  await visit(FORM);
  const bar = await overlay();
  await openFormSteps(bar);
  await expect.poll(() => heard(page)).toContain('请写姓名');
  expect((await focused(page)).role).toBe('textbox');
  expect((await focused(page)).description).toContain('一定要填');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('alert')).toHaveText('这一项一定要填。请填好。');
  expect((await focused(page)).description).toContain('这一项一定要填');

  await page.keyboard.type('王桂英');
  await page.keyboard.press('Enter');
  await expect.poll(() => heard(page)).toContain('请写身份证号');
  await expect(bar.getByRole('status').first()).toHaveText('第 2 步，共 5 步');
  await page.keyboard.type('11010519491231002X');
  await page.keyboard.press('Enter');

  // A choice is heard with the question that it answers.
  await expect.poll(() => heard(page)).toContain('男');
  expect((await focused(page)).within.join()).toContain('请选性别');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('button', { name: '男' })).toHaveAttribute('aria-pressed', 'true');
  await bar.getByRole('button', { name: '下一步' }).press('Enter');

  await expect.poll(() => heard(page)).toContain('年');
  expect((await focused(page)).within.join()).toContain('就诊日期');
  await page.keyboard.type('2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');

  await expect.poll(() => heard(page)).toContain('我同意须知');
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: '下一步' }).press('Enter');
  await expect.poll(() => heard(page)).toContain('请看一遍，对不对？');
});

test('what family has stored is offered, filled in by a tap alone, and never for passwords', async ({
  visit,
  page,
  elder,
  overlay,
}) => {
  await elder.set({ features: { 'form-steps': { familyName: '王桂英', familyPhone: '13800138000' } } });
  await visit(`<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><form><p><label>姓名 <input name="a" required></label></p><p><label>手机号码 <input name="b" required></label></p>
    <p><label>密码 <input type="password" name="c" required></label></p><p><label>短信验证码 <input name="d" required></label></p><p><label>银行卡号 <input name="e" required></label></p><button>提交</button></form>`);
  const bar = await overlay();
  await openFormSteps(bar);
  const offer = bar.getByRole('button', { name: /用家里存的：/ });
  await expect(offer).toHaveText(/用家里存的：王桂英/);
  await expect(bar.locator('.elder-form-text')).toHaveValue('');
  await offer.click();
  await bar.getByRole('button', { name: '下一步' }).click();
  await expect(offer).toHaveText(/用家里存的：13800138000/);
  await bar.locator('.elder-form-text').fill('13900139000');
  await bar.getByRole('button', { name: '下一步' }).click();
  for (const [title, answer] of [
    ['请写密码', 'geheim123'],
    ['请写短信验证码', '204816'],
    ['请写银行卡号', ''],
  ] as const) {
    await expect(bar.getByRole('heading', { name: title })).toBeVisible();
    await expect(offer).toHaveCount(0);
    await bar.locator('.elder-form-text').fill(answer);
    if (answer !== '') await bar.getByRole('button', { name: '下一步' }).click();
  }
  expect(await page.locator('[name=a]').inputValue()).toBe('王桂英');
  expect(await page.locator('[name=b]').inputValue()).toBe('13900139000');
});
