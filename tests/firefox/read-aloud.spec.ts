import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type ElderFirefox, launchFirefox } from '../../scripts/browser/firefox.ts';
import { pages, type Site, serve } from '../../scripts/browser/serve.ts';

const PAGE = `<title>通知</title><nav><a href=/>首页</a> <a href=/>新闻</a> <a href=/>公告</a> <a href=/>联系</a></nav>
<main><h1>挂号通知</h1><p>请带身份证。到三号窗口办理。</p><form><label>姓名：<input required value=王芳></label></form></main>`;

let site: Site;
let elder: ElderFirefox;
let page: Page;
test.beforeAll(async () => {
  site = await serve(pages({ '/': PAGE }));
  elder = await launchFirefox();
});
test.beforeEach(async () => {
  await elder.set({ enabled: true });
  page = await elder.browser.newPage();
  await page.goto(site.url('/'));
  await expect.poll(words).toContain('朗读');
});
test.afterEach(() => page.close());
test.afterAll(async () => {
  await elder.close();
  await site.close();
});

const words = () => elder.overlayText(page);
/** What is marked on the page now. */
const marked = () =>
  page.evaluate(() => [...(CSS.highlights.get('elder-sentence') ?? [])].map(String).join(''));

test('朗读 marks the sentence on the page without a trace, and stops', async () => {
  const before = await page.evaluate(() =>
    document.querySelector('main')?.outerHTML.replace(/ elder-[\w-]+="[^"]*"/g, ''),
  );
  await elder.clickOverlay(page, '朗读');
  await expect.poll(marked).toBe('挂号通知');
  await expect.poll(words).toContain('下一句');
  await elder.clickOverlay(page, '下一句');
  await expect.poll(marked).toBe('请带身份证。');
  await elder.clickOverlay(page, '停');
  await expect.poll(marked).toBe('');
  expect(
    await page.evaluate(() =>
      document.querySelector('main')?.outerHTML.replace(/ elder-[\w-]+="[^"]*"/g, ''),
    ),
  ).toBe(before);
});

test('指读 shows what the pointer rests on', async () => {
  await elder.clickOverlay(page, '朗读');
  await expect.poll(words).toContain('指读');
  await elder.clickOverlay(page, '指读');
  await page.hover('input');
  await expect.poll(words).toContain('输入框，姓名，必填，填的是王芳');
  const box = await (await page.$('h1'))?.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect.poll(words).toContain('挂号通知');
});

test('out of sight is silence; back again, the strip says so and 继续 reads on', async () => {
  await elder.clickOverlay(page, '朗读');
  await expect.poll(marked).toBe('挂号通知');
  const other = await elder.browser.newPage();
  await other.bringToFront();
  await expect.poll(words).toContain('刚才停在这里');
  expect(await marked()).toBe('');
  await other.close();
  await page.bringToFront();
  await elder.clickOverlay(page, '继续');
  await expect.poll(marked).not.toBe('');
  expect(await words()).not.toContain('刚才停在这里');
});
