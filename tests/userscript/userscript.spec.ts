import { expect, test } from '@playwright/test';
import type { ElderBrowser } from '../../scripts/browser/chromium.ts';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { pages, type Site, serve } from '../../scripts/browser/serve.ts';
import { launchUserscript } from './launch.ts';

const PAGE = {
  body: '<!DOCTYPE html><title>练习</title><h1>练习</h1><p>这里是一些文字，供人阅读。</p>',
  type: 'text/html; charset=utf-8',
  headers: { 'Content-Security-Policy': "default-src 'self'" },
};

let site: Site;
let elder: ElderBrowser;
test.beforeAll(async () => {
  site = await serve(pages({ '/': PAGE, '/second': PAGE }));
});
test.afterAll(() => site.close());
test.afterEach(() => elder.close());

for (const [kind, grants] of [
  ['with a manager that keeps values', true],
  ['with what the page itself keeps', false],
] as const) {
  test(`under default-src 'self' the bar works, ${kind}`, async () => {
    elder = await launchUserscript(grants);
    const page = await elder.context.newPage();
    await page.goto(site.url('/'));
    const bar = await openOverlay(page);
    await bar.getByRole('button', { name: '关掉' }).click();
    await expect(bar.getByRole('button', { name: '长辈模式' })).toBeVisible();

    await page.goto(site.url('/second'));
    await (await openOverlay(page)).getByRole('button', { name: '长辈模式' }).click();
    await expect((await openOverlay(page)).getByRole('button', { name: '关掉' })).toBeVisible();
    await page.goto(site.url('/', grants ? 'other.localhost' : 'localhost'));
    await expect((await openOverlay(page)).getByRole('button', { name: '关掉' })).toBeVisible();
  });
}

test('without a manager it says that settings hold on this site only', async () => {
  elder = await launchUserscript(false);
  const page = await elder.context.newPage();
  await page.goto(site.url('/'));
  await expect((await openOverlay(page)).getByRole('status')).toContainText('只在这个网站');
});
