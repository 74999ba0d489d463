import { expect } from '@playwright/test';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import type { Reply } from '../../scripts/browser/serve.ts';
import { test } from '../support.ts';

const TEXT = '<title>练习</title><p>这里是一些文字，供人阅读。</p>';
const strict: Reply = {
  body: `<!DOCTYPE html>${TEXT}`,
  type: 'text/html; charset=utf-8',
  headers: { 'Content-Security-Policy': "default-src 'none'; sandbox allow-scripts" },
};
const xhtml: Reply = {
  body: `<?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml"><head><title>练习</title></head><body><p>文字</p></body></html>`,
  type: 'application/xhtml+xml',
};

/** Kinds of pages on which the bar has to work like on any other. */
const PAGES: Readonly<Record<string, string | Reply>> = {
  plain: `<!DOCTYPE html>${TEXT}`,
  quirks: TEXT,
  'under a strict policy': strict,
  XHTML: xhtml,
  'with a frame set': '<frameset cols="50%,50%"><frame src="/inner"><frame src="/inner"></frameset>',
};

for (const [kind, page] of Object.entries(PAGES)) {
  test(`the bar works on a page: ${kind}`, async ({ visit, overlay, elder }) => {
    await visit({ '/': page, '/inner': TEXT });
    const bar = await overlay();
    await bar.getByRole('button', { name: '关掉' }).click();
    await expect(bar.getByRole('button', { name: '长辈模式' })).toBeVisible();
    await expect.poll(async () => (await elder.settings())['enabled']).toBe(false);
    await bar.getByRole('button', { name: '长辈模式' }).click();
    await expect(bar.getByRole('button', { name: '关掉' })).toBeVisible();
  });
}

test('the bar stays when the page replaces its body', async ({ visit, overlay, page }) => {
  await visit(`<!DOCTYPE html>${TEXT}`);
  await page.evaluate(() => {
    document.body = document.createElement('body');
    document.body.textContent = '换了一页';
  });
  await expect((await overlay()).getByRole('button', { name: '关掉' })).toBeVisible();
});

test('the bar comes back when the page throws everything out', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html>${TEXT}`);
  await openOverlay(page);
  await page.evaluate(() => document.documentElement.replaceChildren(document.createElement('body')));
  await expect((await openOverlay(page)).getByRole('button', { name: '关掉' })).toBeVisible();
});

test('one bar a page, none in frames', async ({ visit, page, overlay }) => {
  const site = await visit({
    'a.localhost/': '<iframe src="/inner"></iframe><iframe id="far"></iframe>',
    '/inner': TEXT,
  });
  const far = site.url('/inner', 'b.localhost');
  await page.locator('#far').evaluate((frame, src) => frame.setAttribute('src', src), far);
  await expect(page.frameLocator('#far').getByText('供人阅读')).toBeVisible();
  await expect((await overlay()).getByRole('button', { name: '关掉' })).toHaveCount(1);
  for (const frame of page.frames().slice(1)) expect(await frame.locator('elder-overlay').count()).toBe(0);
});

test('it stays on: second page, new tab', async ({ visit, page, overlay, elder }) => {
  const site = await visit({ '/': '<a href="/second">第二页</a>', '/second': TEXT });
  await page.getByRole('link').click();
  await page.waitForURL('**/second');
  await expect((await overlay()).getByRole('button', { name: '关掉' })).toBeVisible();
  const tab = await elder.context.newPage();
  await tab.goto(site.url('/second', 'other.localhost'));
  await expect((await openOverlay(tab)).getByRole('button', { name: '关掉' })).toBeVisible();
  await tab.close();
});

/** Asks, while the document is still coming, whether anybody could see it. */
const ASKS = `<!DOCTYPE html><script>document.documentElement.lang = getComputedStyle(document.documentElement).filter</script>${TEXT}`;

test('with the mode on a page and its frames are held back until it is in force; without it nothing is', async ({
  visit,
  page,
  elder,
}) => {
  const site = await visit({ '/': `${ASKS}<iframe src="/inner"></iframe>`, '/inner': ASKS });
  const answers = () => Promise.all(page.frames().map((frame) => frame.locator('html').getAttribute('lang')));
  await elder.set({ enabled: true });
  await page.goto(site.url('/'));
  expect(await answers()).toEqual(['opacity(0)', 'opacity(0)']);
  await elder.set({ enabled: false });
  await page.goto(site.url('/'));
  expect(await answers()).toEqual(['none', 'none']);
});
