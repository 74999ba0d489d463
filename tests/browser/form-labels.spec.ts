import { expect } from '@playwright/test';
import { test } from '../support.ts';

const LOGIN = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>练习</title><form>
  <div><input name="phone" placeholder="请输入手机号"></div><div><input name="secret" type="password" placeholder="请输入密码"></div>
  <div><label for="n">姓名*</label><input id="n" name="n" required></div><button>登录</button></form><script>
  document.forms[0].elements.phone.addEventListener('paste', (event) => event.preventDefault());</script>`;

test('names stay, a must is said in words, late fields too, and all of it goes without trace', async ({
  visit,
  page,
  elder,
}) => {
  await elder.set({ enabled: false });
  await visit(LOGIN);
  const before = await page.evaluate(() => document.body.outerHTML);
  await elder.set({ enabled: true });
  await expect(page.getByText('请输入手机号')).toBeVisible();
  await expect(page.getByText('（一定要填）')).toBeVisible();
  const name = await page.locator('elder-field-label').first().boundingBox();
  const field = await page.locator('[name=phone]').boundingBox();
  expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThanOrEqual((field?.y ?? 0) + 1);
  await page.evaluate(() =>
    document.forms[0]?.insertAdjacentHTML(
      'beforeend',
      '<div class="late"><input placeholder="短信验证码"></div>',
    ),
  );
  await expect(page.getByText('短信验证码')).toBeVisible();
  await page.evaluate(() => document.querySelector('.late')?.remove());
  await elder.set({ enabled: false });
  await expect.poll(() => page.evaluate(() => document.body.outerHTML)).toBe(before);
});

test('pasting works where the site forbids it', async ({ visit, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(LOGIN);
  await page.evaluate(() => navigator.clipboard.writeText('13800138000'));
  await page.locator('[name=phone]').focus();
  await page.keyboard.press('Control+V');
  await expect(page.locator('[name=phone]')).toHaveValue('13800138000');
});
