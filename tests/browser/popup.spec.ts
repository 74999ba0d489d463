import { expect, type Page } from '@playwright/test';
import type { ElderBrowser } from '../../scripts/browser/chromium.ts';
import { test } from '../support.ts';

/** Opens the toolbar's popup for the tab in front, in a tab behind it: Playwright cannot see real popups. */
async function openPopup(elder: ElderBrowser, over: Page): Promise<Page> {
  await over.bringToFront();
  const opened = elder.context.waitForEvent('page', (page) => page.url().includes('popup.html'));
  await (await elder.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { create(tab: object): Promise<unknown> } };
    };
    await chrome.tabs.create({ url: 'popup.html', active: false });
  });
  return opened;
}

const NOT_HERE = '浏览器不让长辈模式在这一页工作';

test('the popup is the same switch as the bar’s', async ({ visit, page, elder, overlay }) => {
  await visit('<!DOCTYPE html><title>练习</title><p>文字</p>');
  const bar = await overlay();
  const popup = await openPopup(elder, page);
  await expect(popup.getByRole('status')).toHaveText('现在开着。');
  await expect(popup.getByText(NOT_HERE)).toHaveCount(0);
  await popup.getByRole('button', { name: '关掉' }).click();
  await expect(popup.getByRole('status')).toHaveText('现在关着。');
  await expect(bar.getByRole('button', { name: '长辈模式' })).toBeVisible();
  await popup.getByRole('button', { name: '打开' }).click();
  await expect(bar.getByRole('button', { name: '关掉' })).toBeVisible();
  await popup.close();
});

test('the popup says so where no extension may work, and names what to do', async ({ page, elder }) => {
  await page.goto('chrome://version');
  const popup = await openPopup(elder, page);
  await expect(popup.getByText(NOT_HERE)).toBeVisible();
  await expect(popup.getByText('换一个网页就可以用')).toBeVisible();
  await popup.close();
});

test('the popup leads to the set-up page, whose changes are in force at once', async ({
  visit,
  page,
  elder,
  overlay,
}) => {
  await visit('<!DOCTYPE html><title>练习</title><p>文字</p>');
  const bar = await overlay();
  const popup = await openPopup(elder, page);
  const opened = elder.context.waitForEvent('page', (one) => one.url().includes('setup.html'));
  await popup.getByRole('button', { name: '家人设置' }).click();
  const setup = await opened;
  await setup.getByRole('radiogroup', { name: '工具条的文字' }).getByRole('radio', { name: '英文' }).click();
  await expect(bar.getByRole('button', { name: 'Turn off' })).toBeVisible();
  await setup.close();
});
