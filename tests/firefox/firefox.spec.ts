import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type ElderFirefox, launchFirefox } from '../../scripts/browser/firefox.ts';
import { folder, pages, type Site, serve } from '../../scripts/browser/serve.ts';
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

test('a form is walked to its end with the keyboard, and sent by her tap alone', async () => {
  const forms = await serve(
    pages({
      '/': `<!DOCTYPE html><meta charset="utf-8"><title>练习</title><form action="/sent"><label>姓名 <input name="a" required></label><label>科室 <select name="b" required><option value="">请选择</option><option value="1">内科</option></select></label><button>查询</button></form>`,
      '/sent': '<!DOCTYPE html><meta charset="utf-8"><p>收到了。</p>',
    }),
  );
  await page.goto(forms.url('/'));
  await expect.poll(words).toContain('帮我');
  await elder.clickOverlay(page, '帮我');
  await expect.poll(words).toContain('一步一步填');
  await elder.clickOverlay(page, '一步一步填');
  await expect.poll(words).toContain('请写姓名');
  await page.keyboard.type('王桂英');
  await page.keyboard.press('Enter');
  await expect.poll(words).toContain('请选科室');
  await elder.clickOverlay(page, '内科');
  await elder.clickOverlay(page, '下一步');
  await expect.poll(words).toContain('对不对');
  expect(page.url()).toBe(forms.url('/'));
  await elder.clickOverlay(page, '按「查询」');
  await expect
    .poll(() => page.url())
    .toBe(forms.url(`/sent?${new URLSearchParams({ a: '王桂英', b: '1' })}`));
  await forms.close();
});
