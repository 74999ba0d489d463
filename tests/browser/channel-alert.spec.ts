import { expect } from '@playwright/test';
import { test } from '../support.ts';

const FORM =
  '<form><label>用水户号 <input></label><label>金额 <input></label><button>立即缴费</button></form>';
const LACKING = `<title>某市自来水公司 - 水费缴纳</title><h1>水费缴纳</h1>${FORM}`;
const NAMING = `${LACKING}<p style="margin-top: 2000px">客服热线：0592-2137188</p>`;
const NEWS = `<title>商家只收微信_某某日报</title><article><h1>商家只收微信</h1><p>责任编辑：张三 来源：某某日报</p>
  <p>${'记者走访发现，一些商家不收现金，市民吃了闭门羹。'.repeat(8)}</p></article>`;

const CARD = '这个网站没写电话，也没写柜台。别的办法在这里。';

test('the card comes where a phone and a counter are missing, and leads to a number', async ({
  visit,
  overlay,
}) => {
  await visit({ 'water1.localhost/': LACKING });
  const bar = await overlay();
  await expect(bar.getByText(CARD)).toBeVisible();
  await bar.getByRole('button', { name: '看一看' }).click();
  await expect(bar.locator('.elder-dial-number')).toHaveAttribute('href', /^tel:\d+$/);
  await expect(bar.getByText(/^来源：/)).toBeVisible();
});

test('the card comes once a visit', async ({ visit, page, overlay }) => {
  await visit({ 'water2.localhost/': LACKING });
  await expect((await overlay()).getByText(CARD)).toBeVisible();
  await page.reload();
  const bar = await overlay();
  await bar.getByRole('button', { name: '帮我' }).click();
  await bar.getByRole('button', { name: '电话和柜台' }).click();
  await expect(bar.locator('.elder-dial-number')).toBeVisible();
  await expect(bar.getByText(CARD)).toHaveCount(0);
});

test('no card where a phone is named; the panel leads to its place on the page', async ({
  visit,
  page,
  overlay,
}) => {
  await visit({ 'water3.localhost/': NAMING });
  const bar = await overlay();
  await bar.getByRole('button', { name: '帮我' }).click();
  await bar.getByRole('button', { name: '电话和柜台' }).click();
  await expect(bar.locator('.elder-dial-number')).toHaveText('0592-213 7188');
  await expect(bar.getByText(CARD)).toHaveCount(0);
  await bar.getByRole('button', { name: '带我去看' }).click();
  await expect(page.getByText('客服热线：0592-2137188', { exact: true })).toBeInViewport();
  // The panel is out of the way; the number stays, large, and opens to be dialled.
  await expect(bar.locator('.elder-dial-number')).toHaveCount(0);
  await expect(bar.getByText('电话在这里：0592-213 7188')).toBeVisible();
  await bar.getByRole('button', { name: '打电话' }).click();
  await expect(bar.locator('.elder-dial-number')).toHaveText('0592-213 7188');
});

test('a warning of the page is repeated large and word for word', async ({ visit, page, overlay }) => {
  const text = '市气象台发布暴雨红色预警，请低洼地区居民尽快转移到安全的地方。';
  await visit({
    'warning.localhost/': `<title>某市人民政府门户网站</title><p id="warning">${text}</p><h1>政务服务</h1>`,
  });
  const bar = await overlay();
  await expect(bar.getByText('这一页有一条要紧的提醒。')).toBeVisible();
  await bar.getByRole('button', { name: '看一看' }).click();
  const repeated = bar.getByText(text, { exact: true });
  await expect(repeated).toBeVisible();
  expect(await repeated.evaluate((it) => parseFloat(getComputedStyle(it).fontSize))).toBeGreaterThanOrEqual(
    28,
  );
  expect(await page.locator('#warning').textContent()).toBe(text);
});

test('the panel leads to the site’s own entrance to a person', async ({ visit, page, overlay }) => {
  await visit({
    'water7.localhost/': `${LACKING}<p style="margin-top: 2000px"><a href="#agent">转人工客服</a></p>`,
  });
  const bar = await overlay();
  await bar.getByRole('button', { name: '帮我' }).click();
  await bar.getByRole('button', { name: '电话和柜台' }).click();
  await bar.getByRole('button', { name: '找人工客服' }).click();
  await expect(page.getByText('转人工客服', { exact: true })).toBeInViewport();
});

test('a number in the text is marked and opens large when pressed', async ({ visit, page, overlay }) => {
  await visit({
    'water8.localhost/': `${LACKING}<p id="first">总机：0592-5551234</p><p id="second">抢修电话 <b>0592</b>-2137188</p>`,
  });
  const marks = () => page.evaluate(() => CSS.highlights.get('elder-phone')?.size ?? 0);
  await expect.poll(marks).toBe(2);
  const bar = await overlay();
  await page.locator('#second b').click();
  await expect(bar.locator('.elder-dial-number')).toHaveText('0592-213 7188');
  await page.locator('#first').click({ position: { x: 120, y: 10 } });
  await expect(bar.locator('.elder-dial-number')).toHaveText('0592-555 1234');
});

test('nothing is said about news', async ({ visit, page, overlay }) => {
  await visit({ 'daily.localhost/': NEWS });
  const bar = await overlay();
  await page.waitForTimeout(1500);
  await expect(bar.locator('.elder-word')).toHaveCount(0);
});

test('a site that she asked to be left out stays left out', async ({ visit, elder, overlay, page }) => {
  await elder.set({ features: { 'channel-alert': { muted: [{ host: 'water4.localhost' }] } } });
  await visit({ 'water4.localhost/': LACKING });
  const bar = await overlay();
  await page.waitForTimeout(1500);
  await expect(bar.locator('.elder-word')).toHaveCount(0);
});

test('one-key help shows family and the emergency numbers in two taps', async ({ visit, elder, overlay }) => {
  await elder.set({ contacts: [{ name: '女儿', phone: '13812345678' }] });
  await visit({ 'any.localhost/': '<p>随便一页</p>' });
  const bar = await overlay();
  await bar.getByRole('button', { name: '帮我' }).click();
  await bar.getByRole('button', { name: '一键呼叫' }).click();
  for (const number of ['13812345678', '110', '119', '120', '122']) {
    await expect(bar.locator(`a.elder-button[href="tel:${number}"]`)).toBeVisible();
  }
});

test('a number that family notes for a site comes first and says whose it is', async ({ visit, overlay }) => {
  await visit({ 'water5.localhost/': LACKING });
  const bar = await overlay();
  await bar.getByRole('button', { name: '看一看' }).click();
  await bar.getByRole('button', { name: '更多' }).click();
  await bar.getByRole('button', { name: '记个电话' }).click();
  await bar.getByLabel('谁记的').fill('女儿');
  await bar.getByLabel('这是哪里的电话').fill('水厂王师傅');
  await bar.getByLabel('电话号码').fill('0592-2137188');
  await bar.getByRole('button', { name: '记下' }).click();
  await expect(bar.locator('.elder-dial-number')).toHaveText('0592-213 7188');
  await expect(bar.getByText('女儿记下的')).toBeVisible();
});
