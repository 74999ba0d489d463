import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type ElderBrowser, EXTENSION, launchChromium } from '../../scripts/browser/chromium.ts';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { test } from '../support.ts';

/** Installs the extension into a browser that runs, or a newer one in its place. */
async function install({ context }: ElderBrowser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: EXTENSION });
  await session?.detach();
}

const TEXT = '<!DOCTYPE html><title>练习</title><p>这里是一些文字，供人阅读。</p>';

test('on after installation, and as she left it after the browser was closed', async ({ site }) => {
  const served = await site(TEXT);
  const profile = mkdtempSync(join(tmpdir(), 'elder-profile-'));
  const open = async () => {
    const elder = await launchChromium({ profile });
    const page = await elder.context.newPage();
    await page.goto(served.url('/'));
    return { elder, bar: await openOverlay(page) };
  };
  const first = await open();
  await first.bar.getByRole('button', { name: '颜色' }).click();
  await first.bar.getByRole('radio', { name: '黑底白字' }).click();
  await first.bar.getByRole('button', { name: '关掉' }).click();
  await first.bar.getByRole('button', { name: '长辈模式' }).waitFor();
  await expect.poll(async () => (await first.elder.settings())['enabled']).toBe(false);
  await first.elder.close();

  const second = await open();
  await second.bar.getByRole('button', { name: '长辈模式' }).click();
  await second.bar.getByRole('button', { name: '颜色' }).click();
  await expect(second.bar.getByRole('radio', { name: '黑底白字' })).toBeChecked();
  await second.elder.close();

  const third = await open();
  await expect(third.bar.getByRole('button', { name: '关掉' })).toBeVisible();
  await third.elder.close();
  rmSync(profile, { recursive: true, force: true });
});

test('on right after installation, also in what is open', async ({ site }) => {
  const served = await site(TEXT);
  const elder = await launchChromium({ extensions: [] });
  const page = await elder.context.newPage();
  await page.goto(served.url('/'));
  await install(elder);
  const bar = await openOverlay(page);
  await expect(bar.getByRole('button', { name: '关掉' })).toHaveCount(1);
  await expect(page.locator('p')).toHaveCSS('font-size', '26px');
  await elder.close();
});

test('a page that was open while the extension was renewed says what to do, and can be put back', async ({
  site,
}) => {
  const served = await site(TEXT);
  const elder = await launchChromium();
  const page = await elder.context.newPage();
  await page.goto(served.url('/'));
  const bar = await openOverlay(page);
  await bar.getByRole('button', { name: '朗读' }).waitFor();
  await install(elder);
  await bar.getByRole('button', { name: '朗读' }).click();
  await expect(bar.getByText('请把网页重新打开')).toBeVisible();
  await bar.getByRole('button', { name: '关掉' }).click();
  await expect(page.locator('p')).toHaveCSS('font-size', '16px');
  await page.reload();
  await expect(page.locator('p')).toHaveCSS('font-size', '26px');
  await elder.close();
});

test('a change in one tab is in force in the others at once', async ({ site, elder }) => {
  const served = await site(TEXT);
  const tabs = [await elder.context.newPage(), await elder.context.newPage()];
  for (const tab of tabs) await tab.goto(served.url('/'));
  const bars = await Promise.all(tabs.map((tab) => openOverlay(tab)));
  await bars[1]?.getByRole('button', { name: '关掉' }).click();
  for (const bar of bars) await expect(bar.getByRole('button', { name: '长辈模式' })).toBeVisible();
  await tabs[0]?.bringToFront();
  await bars[0]?.getByRole('button', { name: '长辈模式' }).click();
  for (const bar of bars) await expect(bar.getByRole('button', { name: '关掉' })).toBeVisible();
  for (const tab of tabs) await tab.close();
});

test('settings that were broken are told once, and not on the next page', async ({
  visit,
  page,
  elder,
  overlay,
}) => {
  await (await elder.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(it: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { enabled: 'ja', language: 'zh' } });
  });
  const served = await visit(TEXT);
  await expect((await overlay()).getByText('有些设置读不出来')).toBeVisible();
  await page.goto(served.url('/'));
  await expect((await overlay()).getByRole('button', { name: '关掉' })).toBeVisible();
  await expect((await overlay()).getByText('有些设置读不出来')).toHaveCount(0);
});
