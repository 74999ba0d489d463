import { expect } from '@playwright/test';
import { SENTENCE, sizeOf } from '../large-text.ts';
import { test } from '../support.ts';

test('what a clipping box shows of a wider one goes on showing the whole text', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { font: 12px/1.5 sans-serif } .clip { width: 300px; overflow: hidden }
    .wide { width: 900px } li { float: left; list-style: none; margin-right: 10px } ul { margin: 0; padding: 0; width: 600px }</style>
    <div class="clip"><div class="wide"><ul><li>北京—上海</li><li>北京—济南</li><li>济南—兰州</li><li>天津—大连</li></ul></div></div>`);
  const out = () =>
    page.evaluate(
      () =>
        Math.max(...[...document.querySelectorAll('li')].map((it) => it.getBoundingClientRect().right)) - 308,
    );
  await expect.poll(() => sizeOf(page, 'li')).toBeGreaterThanOrEqual(18);
  await expect.poll(out).toBeLessThanOrEqual(1);
});

test('a menu that waits beside the window stays there, and a cover over all of it stays pinned', async ({
  visit,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(`<!DOCTYPE html><title>练习</title><style>body { margin: 0; font-size: 12px }
      #menu { position: fixed; top: 0; right: -260px; width: 250px; height: 100% } #menu a { display: block; line-height: 30px }
      #cover { position: fixed; inset: 0; overflow: auto; background: #fff }</style>
    <p>${SENTENCE}</p><div id="menu">${'<a href="#">办事指南</a>'.repeat(9)}</div><div id="cover"><p>${SENTENCE.repeat(20)}</p></div>`);
  await expect.poll(() => sizeOf(page, '#cover p')).toBeGreaterThanOrEqual(24);
  const positions = () =>
    page.evaluate(() => [...document.querySelectorAll('div')].map((it) => getComputedStyle(it).position));
  await page.waitForTimeout(1000);
  expect(await positions()).toEqual(['fixed', 'fixed']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('cards whose parts are as high as a share of them do not grow without end', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { font: 12px/1.3 sans-serif; width: 900px }
      .card { float: left; width: 200px; height: 260px; margin: 5px; overflow: hidden; position: relative }
      .head { height: 22%; width: 100% } .text { height: 55%; overflow: hidden } .foot { height: 20% }</style>
    ${`<div class="card"><div class="head">${SENTENCE}</div><div class="text">${SENTENCE.repeat(9)}</div><div class="foot">我要预约</div></div>`.repeat(5)}`);
  await expect.poll(() => sizeOf(page, '.text')).toBeGreaterThanOrEqual(24);
  await page.waitForTimeout(1000);
  const heights = await page
    .locator('.card')
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(5000);
});

test('a panel that lies over a picture grows over it, and the picture keeps its place', async ({
  visit,
  page,
}) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { margin: 0; font-size: 12px } #gallery { position: relative }
      #picture { height: 300px; background: #dfe } #dots { position: relative; top: 260px } #panel { position: absolute; top: 180px; left: 40px; width: 160px }</style>
    <div id="gallery"><div id="picture"><div id="dots"><b>一二三四五六七八九十</b></div></div><div id="panel"><p>${SENTENCE}</p></div></div>`);
  await expect.poll(() => sizeOf(page, 'p')).toBeGreaterThanOrEqual(18);
  await page.waitForTimeout(1000);
  const top = await page.locator('#picture').evaluate((it) => it.getBoundingClientRect().top);
  expect(top).toBeLessThan(20);
});

test('without a document type, what fills a bar at several levels does not become as high as the page', async ({
  visit,
  page,
}) => {
  const words = ['电视剧', '最新电影', '新闻头条'].map((word) => `<li><a href="#">${word}</a></li>`).join('');
  await visit(`<title>练习</title><style>
      * { margin: 0; padding: 0 } body { font: 14px/20px sans-serif } ul { list-style: none }
      #bar { width: 180px; height: 40px } ul, li, a { height: 100% } li { float: left }
      a { display: block; line-height: 40px }
    </style><div id="bar"><ul>${words}</ul></div><div style="height: 3000px">${SENTENCE}</div>`);
  await expect.poll(() => sizeOf(page, '#bar a')).toBeGreaterThan(18);
  // While the page is looked at anew the bar may be as high as the page for a moment.
  const height = () => page.locator('#bar').evaluate((it) => it.clientHeight);
  await expect.poll(async () => (await height()) > 40 && (await height()) < 160).toBe(true);
});

test('a layer between two edges of the window keeps its height, and what is in it', async ({
  visit,
  page,
}) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { font: 12px/1.2 sans-serif; margin: 0 }
      #top { position: absolute; top: 0; width: 300px } #pane { position: absolute; top: 34px; bottom: 0; left: 0; right: 0 }
      iframe { width: 100%; height: 100%; border: 0 }</style>
      <div id="top">${SENTENCE}</div><div id="pane"><b>桌面</b><iframe src="data:text/html,hello"></iframe></div>`);
  const pane = page.locator('#pane');
  await expect.poll(async () => (await pane.boundingBox())?.y).toBeGreaterThan(40);
  expect((await pane.boundingBox())?.height).toBeGreaterThan(400);
  expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(400);
});

test('a frame keeps its height when the box around it has to grow', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { font: 12px/1.2 sans-serif; margin: 0 }
      #box { height: 400px; width: 300px } #in { height: 90% } iframe { width: 100%; height: 100%; border: 0 }</style>
      <div id="box"><p>${SENTENCE}</p><div id="in"><iframe src="data:text/html,hello"></iframe></div></div><p>${SENTENCE}</p>`);
  await expect.poll(() => page.locator('#box').evaluate((it) => it.clientHeight)).toBeGreaterThan(420);
  expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThanOrEqual(355);
});

test('a panel that hangs from the lower edge of the window does not grow out at the upper one', async ({
  visit,
  page,
}) => {
  const words = '最新发布联系客服扫码下载';
  await visit(`<!DOCTYPE html><title>练习</title><style>body { font: 12px/1.2 sans-serif }
      #side { position: fixed; right: 0; bottom: 0; width: 20px }</style>
      <p>${SENTENCE}</p><div id="side">${words.repeat(3)}</div>`);
  const side = page.locator('#side');
  await expect
    .poll(() => side.evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize)))
    .toBeGreaterThanOrEqual(18);
  await expect.poll(async () => (await side.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  expect(await side.evaluate((it) => it.scrollHeight > it.clientHeight)).toBe(true);
});

test('what had to move while a picture was still to come is back at its place when it has come', async ({
  visit,
  page,
}) => {
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><rect width="600" height="300"/></svg>';
  let send = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/late.svg', async (route) => {
    await asked;
    await route.fulfill({ contentType: 'image/svg+xml', body: picture });
  });
  const gap = () => page.locator('#box').evaluate((it) => getComputedStyle(it).marginTop);
  const visited = visit(`<!DOCTYPE html><title>练习</title><style>
      body { font: 12px/1.2 sans-serif; margin: 0; width: 300px } #box { position: relative } img { display: block }
      #on { position: absolute; top: 60px; white-space: nowrap } p { margin: 20px 0 }</style>
      <div>练习</div><div id="box"><img src="/late.svg"><b id="on">图上的字</b></div><p>${SENTENCE}</p>`);
  await expect.poll(gap).not.toBe('0px');
  send();
  await visited;
  await expect.poll(gap).toBe('0px');
});
