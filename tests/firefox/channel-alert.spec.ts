import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type ElderFirefox, launchFirefox } from '../../scripts/browser/firefox.ts';
import { pages, type Site, serve } from '../../scripts/browser/serve.ts';

const FORM =
  '<form><label>用水户号 <input></label><label>金额 <input></label><button>立即缴费</button></form>';
const LACKING = `<!doctype html><meta charset="utf-8"><title>某市自来水公司 - 水费缴纳</title><h1>水费缴纳</h1>${FORM}`;

let site: Site;
let elder: ElderFirefox;
let page: Page;
test.beforeAll(async () => {
  site = await serve(
    pages({
      'lacking.localhost/': LACKING,
      'naming.localhost/': `${LACKING}<p style="margin-top: 2000px">客服热线：0592-2137188</p>`,
    }),
  );
  elder = await launchFirefox();
});
test.beforeEach(async () => {
  await elder.set({ enabled: true, contacts: [{ name: '女儿', phone: '13812345678' }] });
  page = await elder.browser.newPage();
});
test.afterEach(() => page.close());
test.afterAll(async () => {
  await elder.close();
  await site.close();
});

const words = () => elder.overlayText(page);

test('the card comes where a phone and a counter are missing, and leads to a number with its source', async () => {
  await page.goto(site.url('/', 'lacking.localhost'));
  await expect.poll(words).toContain('这个网站没写电话，也没写柜台。');
  await elder.clickOverlay(page, '看一看');
  await expect.poll(words).toContain('用手机扫一扫');
  expect(await words()).toContain('来源');
});

test('帮我 names the site’s own phone and leads to its place', async () => {
  await page.goto(site.url('/', 'naming.localhost'));
  await expect.poll(words).toContain('帮我');
  await elder.clickOverlay(page, '帮我');
  await expect.poll(words).toContain('电话和柜台');
  await elder.clickOverlay(page, '电话和柜台');
  await expect.poll(words).toContain('这个网站有电话 0592-213 7188。');
  await elder.clickOverlay(page, '带我去看');
  await expect.poll(words).toContain('电话在这里：0592-213 7188');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test('one-key help shows family and the emergency numbers', async () => {
  await page.goto(site.url('/', 'naming.localhost'));
  await expect.poll(words).toContain('帮我');
  await elder.clickOverlay(page, '帮我');
  await expect.poll(words).toContain('一键呼叫');
  await elder.clickOverlay(page, '一键呼叫');
  for (const name of ['女儿 138 1234 5678', '报警 110', '火警 119', '急救 120', '交通事故 122'])
    await expect.poll(words).toContain(name);
});
