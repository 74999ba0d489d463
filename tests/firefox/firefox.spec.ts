import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type ElderFirefox, launchFirefox } from '../../scripts/browser/firefox.ts';
import { folder, type Site, serve } from '../../scripts/browser/serve.ts';
import { ROOT } from '../../scripts/run.ts';

let site: Site;
let elder: ElderFirefox;
let page: Page;
test.beforeAll(async () => {
  site = await serve(folder(join(ROOT, 'public')));
  elder = await launchFirefox();
});
test.beforeEach(async () => {
  await elder.set({ enabled: true });
  page = await elder.browser.newPage();
  await page.goto(site.url('/practice/hospital.html'));
});
test.afterEach(() => page.close());
test.afterAll(async () => {
  await elder.close();
  await site.close();
});

const words = () => elder.overlayText(page);

test('the bar turns the mode off and on again', async () => {
  await expect.poll(words).toContain('关掉');
  await elder.clickOverlay(page, '关掉');
  await expect.poll(words).toContain('长辈模式');
  await expect.poll(async () => (await elder.settings())['enabled']).toBe(false);
  await elder.clickOverlay(page, '长辈模式');
  await expect.poll(words).toContain('关掉');
});

test('off puts the page back exactly', async () => {
  const serialise = () =>
    page.evaluate(() => {
      for (const moving of document.querySelectorAll('.slide, .dots i')) moving.removeAttribute('class');
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const ours of copy.querySelectorAll('elder-overlay')) ours.remove();
      return copy.outerHTML;
    });
  await elder.set({ enabled: false });
  await page.reload();
  await expect.poll(words).toContain('长辈模式');
  const before = await serialise();
  await elder.clickOverlay(page, '长辈模式');
  await expect.poll(words).toContain('关掉');
  await elder.clickOverlay(page, '关掉');
  await expect.poll(words).toContain('长辈模式');
  await expect.poll(serialise).toBe(before);
});

test('it stays on over a second page', async () => {
  await page.goto(site.url('/practice/guide.html'));
  await expect.poll(words).toContain('关掉');
});

test('a phone and its source are found for a page that has none', async () => {
  await expect.poll(words).toContain('帮我');
  await elder.clickOverlay(page, '帮我');
  await expect.poll(words).toContain('电话和柜台');
  await elder.clickOverlay(page, '电话和柜台');
  await expect.poll(words).toContain('来源');
});
