import { expect } from '@playwright/test';
import { test } from '../support.ts';

const SENTENCE = '持社会保障卡到附近的社区服务中心窗口办理，工作人员会帮您填写表格。';

test('a high banner pinned across the lower edge is read at the end of the page, a bar stays', async ({
  visit,
  page,
}) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { margin: 0; font-size: 12px } div { position: fixed; left: 0; bottom: 0; width: 100% }
      #banner { height: 40vh; background: #9cf } #bar { height: 50px; background: #fff }</style>
    <p>${SENTENCE.repeat(60)}</p><div id="banner">租房热线</div><div id="bar">首页 购物车</div>`);
  const positions = () =>
    page.evaluate(() => [...document.querySelectorAll('div')].map((it) => getComputedStyle(it).position));
  await expect.poll(positions).toEqual(['relative', 'fixed']);
  expect(
    await page.evaluate(() => document.querySelector('#banner')?.getBoundingClientRect().top),
  ).toBeGreaterThan(1000);
});

test('a sheet that waits below the window does not grow into it', async ({ visit, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(`<!DOCTYPE html><title>练习</title><style>body { margin: 0; font-size: 12px }
      #sheet { position: fixed; left: 0; bottom: -320px; width: 100%; background: #fff; padding: 10px 0 }</style>
    <p>${SENTENCE}</p><div id="sheet"><p id="inside">${SENTENCE.repeat(12)}</p></div>`);
  const sheet = page.locator('#sheet');
  await expect
    .poll(() => page.locator('#inside').evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize)))
    .toBeGreaterThanOrEqual(18);
  await expect.poll(() => sheet.evaluate((it) => it.getBoundingClientRect().top)).toBeGreaterThanOrEqual(739);
  await expect.poll(() => sheet.evaluate((it) => getComputedStyle(it).overflowY)).toBe('auto');
});

test('a banner whose picture is still to come is read at the end of the page when it has come', async ({
  visit,
  page,
}) => {
  let send = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/late.svg', async (route) => {
    await asked;
    const body = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="260"/>';
    await route.fulfill({ contentType: 'image/svg+xml', body });
  });
  const visited =
    visit(`<!DOCTYPE html><title>练习</title><style>body { margin: 0; font-size: 12px } img { display: block }
      #banner { position: fixed; left: 0; bottom: 0; width: 100% }</style>
    <p>${SENTENCE.repeat(60)}</p><div id="banner"><img src="/late.svg"></div>`);
  const sizeOf = (selector: string) =>
    page.locator(selector).evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
  await expect.poll(() => sizeOf('p')).toBeGreaterThanOrEqual(24);
  send();
  await visited;
  await expect
    .poll(() => page.locator('#banner').evaluate((it) => getComputedStyle(it).position))
    .toBe('relative');
});
