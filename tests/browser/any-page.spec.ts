import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { contrast, parseColour } from '../../src/core/colour.ts';
import { test } from '../support.ts';

const SENTENCE = '这里是一段比较长的正文，老人要能看清楚每一个字，不用凑到屏幕前面去。';
const DARK_READER = createRequire(import.meta.url).resolve('darkreader');

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const sizeOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));

/** Contrast of a property of an element with a ground that the test knows. */
async function against(page: Page, selector: string, property: string, ground: string): Promise<number> {
  const value = await page
    .locator(selector)
    .evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property);
  return contrast(parseColour(value) ?? 0, parseColour(ground) ?? 0);
}

test('a page from right to left grows to the left, and scrolls no further', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><html dir="rtl"><title>练习</title><style>
      body { margin: 0; font: 13px sans-serif } nav { display: flex; width: 100% } nav a { white-space: nowrap; padding: 6px }
      .box { width: 240px; height: 70px; overflow: hidden }</style>
    <nav><a href="#">الصفحة الرئيسية</a><a href="#">الخدمات الإلكترونية</a><a href="#">اتصل بنا</a></nav>
    <div class="box" id="box">هذا نص طويل يجب أن يقرأه كبار السن بسهولة دون أن يقتربوا من الشاشة أبدا في أي وقت</div>
    <p id="p">هذا نص طويل يجب أن يقرأه كبار السن بسهولة دون أن يقتربوا من الشاشة أبدا</p></html>`);
  await expect.poll(() => sizeOf(page, '#p')).toBeGreaterThanOrEqual(24);
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  const hidden = () => page.locator('#box').evaluate((it) => it.scrollHeight - it.clientHeight);
  await expect.poll(hidden).toBeLessThanOrEqual(1);
  const right = await page
    .locator('nav a')
    .first()
    .evaluate((it) => it.getBoundingClientRect().right);
  expect(right).toBeGreaterThan(1200);
});

test('text set from top to bottom grows, and its box gives way sideways', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { margin: 0 }
      #box { writing-mode: vertical-rl; width: 60px; height: 300px; overflow: hidden; font-size: 13px }</style>
    <div id="box">${SENTENCE}</div>`);
  await expect.poll(() => sizeOf(page, '#box')).toBeGreaterThanOrEqual(24);
  const hidden = () => page.locator('#box').evaluate((it) => it.scrollWidth - it.clientWidth);
  await expect.poll(hidden).toBeLessThanOrEqual(1);
  expect(await page.locator('#box').evaluate((it) => it.clientHeight)).toBe(300);
});

test('layers placed by hand move down together when one of them grows', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { margin: 0; font-size: 12px }
      .row { position: absolute; left: 10px; width: 160px } .when { position: absolute; left: 300px }</style>
    <div id="a" class="row" style="top: 20px">${SENTENCE}</div>
    <div id="b" class="row" style="top: 90px">${SENTENCE}</div><div id="when" class="when" style="top: 90px">昨天</div>
    <div id="c" class="row" style="top: 160px">${SENTENCE}</div><div class="when" style="top: 160px">前天</div>`);
  await expect.poll(() => sizeOf(page, '#c')).toBeGreaterThanOrEqual(18);
  const box = (id: string) => page.locator(`#${id}`).evaluate((it) => it.getBoundingClientRect().toJSON());
  await expect.poll(async () => (await box('b')).top - (await box('a')).bottom).toBeGreaterThanOrEqual(-1);
  await expect.poll(async () => (await box('c')).top - (await box('b')).bottom).toBeGreaterThanOrEqual(-1);
  expect(Math.abs((await box('when')).top - (await box('b')).top)).toBeLessThanOrEqual(1);
});

test('what is placed from outside of a box that moves down stays with it', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { margin: 0; font-size: 12px }
      #top { height: 30px; width: 600px } #top a { float: left; width: 60px } #top span { display: block }
      #head { height: 60px; padding-top: 10px } #button { position: absolute; top: 50px; left: 420px }</style>
    <div id="top">${'<a href="#">我的订单<span>和购物车</span></a>'.repeat(8)}</div>
    <div id="head"><input id="field" style="width: 300px"><button id="button">搜索</button></div>
    <p id="p">${SENTENCE}</p>`);
  await expect.poll(() => sizeOf(page, '#p')).toBeGreaterThanOrEqual(24);
  await page.waitForTimeout(1200);
  const top = (id: string) => page.locator(`#${id}`).evaluate((it) => it.getBoundingClientRect().top);
  expect(Math.abs((await top('field')) - (await top('button')))).toBeLessThan(60);
  expect(await top('field')).toBeLessThan(300);
});

test('another step is measured from the page, not from a size in transition', async ({
  visit,
  page,
  elder,
}) => {
  await visit(
    `<!DOCTYPE html><title>练习</title><style>* { transition: all 1s } p { font-size: 14px }</style><p id="p">${SENTENCE}</p>`,
  );
  await expect.poll(() => sizeOf(page, '#p')).toBe(24);
  await elder.set({ features: { 'text-size': { step: 'largest' } } });
  await expect.poll(() => sizeOf(page, '#p')).toBe(36);
  await elder.set({ features: { 'text-size': { step: 'standard' } } });
  await expect.poll(() => sizeOf(page, '#p')).toBe(22);
});

test('icons and text in drawings stand out', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>#glyph::before { content: "\\e600"; color: #ddd }</style>
    <i id="glyph"></i>
    <svg id="icon" width="24" height="24"><path d="M0 0h24v24z" fill="#ccc"/></svg>
    <svg width="300" height="60"><rect width="150" height="60" fill="#000080"/>
      <text id="on" x="10" y="30" fill="#ffffff">蓝底白字</text><text id="off" x="170" y="30" fill="#bbbbbb">灰字</text></svg>`);
  const white = 'rgb(255, 255, 255)';
  await expect.poll(() => against(page, '#icon path', 'fill', white)).toBeGreaterThanOrEqual(4.5);
  await expect.poll(() => against(page, '#off', 'fill', white)).toBeGreaterThanOrEqual(7);
  expect(await page.locator('#on').evaluate((it) => getComputedStyle(it).fill)).toBe(white);
  const glyph = () => page.locator('#glyph').evaluate((it) => getComputedStyle(it, '::before').color);
  await expect
    .poll(async () => contrast(parseColour(await glyph()) ?? 0, parseColour(white) ?? 0))
    .toBeGreaterThanOrEqual(4.5);
});

test('the edge of a field on a picture stands out from the field', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>#bar { padding: 20px; background: url(/sky.jpg) }
      #field { border: 1px solid #ccc; background: #fff }</style><div id="bar"><input id="field"></div>`);
  const white = 'rgb(255, 255, 255)';
  await expect.poll(() => against(page, '#field', 'border-left-color', white)).toBeGreaterThanOrEqual(4.5);
});

test('a menu that is faded out is mended before it opens', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>#menu { opacity: 0; background: #fff; color: #aaa }</style>
    <div id="menu">网上办事大厅</div>`);
  await expect.poll(() => against(page, '#menu', 'color', 'rgb(255, 255, 255)')).toBeGreaterThanOrEqual(7);
  expect(await page.locator('#menu').evaluate((it) => getComputedStyle(it).opacity)).toBe('0');
});

test('text that reads well on its picture gets no plate', async ({ visit, page }) => {
  const navy = `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="80"><rect width="8" height="80" fill="#002060"/></svg>`;
  await visit({
    '/': `<!DOCTYPE html><title>练习</title><style>body { margin: 0 }
      #bar { background: url(/navy.svg) repeat-x; height: 80px; color: #fff }</style><div id="bar"><b id="word">政务服务</b></div>`,
    '/navy.svg': { body: navy, type: 'image/svg+xml' },
  });
  await expect.poll(() => sizeOf(page, '#word')).toBeGreaterThanOrEqual(18);
  await expect
    .poll(() => page.locator('#word').evaluate((it) => getComputedStyle(it).backgroundColor))
    .toBe('rgba(0, 0, 0, 0)');
});

test('text that has grown beyond the box it lies on reads on both', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>div { position: absolute }
      #box { width: 209px; height: 42px; background: #d0e17d } #words { left: 10px; top: 10px; width: 189px; color: #2d8cf0 }</style>
    <div><div id="box"></div><div id="words"><p style="margin: 0; font-size: 13px"><span id="word">1.【列表查询】服务文档</span></p></div></div>`);
  await expect.poll(() => sizeOf(page, '#word')).toBeGreaterThanOrEqual(18);
  for (const ground of ['rgb(208, 225, 125)', 'rgb(255, 255, 255)'])
    await expect.poll(() => against(page, '#word', 'color', ground)).toBeGreaterThanOrEqual(7);
});

test('a shadow root that an empty box of the page gets later is found', async ({ visit, page }) => {
  await visit('<!DOCTYPE html><title>练习</title><div id="host"></div>');
  await page.waitForTimeout(300);
  await page.evaluate((sentence) => {
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p id="in" style="font-size: 12px; color: #bbb">${sentence}</p>`;
  }, SENTENCE);
  await expect.poll(() => sizeOf(page, '#in')).toBeGreaterThanOrEqual(24);
  await expect.poll(() => against(page, '#in', 'color', 'rgb(255, 255, 255)')).toBeGreaterThanOrEqual(7);
});

test('Dark Reader on the same page makes no text vanish', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { background: #fff; color: #333 } .pale { color: #aaa }
      .bar { background: #1e88e5; color: #fff }</style>
    <p id="plain">${SENTENCE}</p><p id="pale" class="pale">${SENTENCE}</p><div id="bar" class="bar">网上服务</div>`);
  await expect.poll(() => sizeOf(page, '#plain')).toBeGreaterThanOrEqual(24);
  await page.addScriptTag({ path: DARK_READER });
  await page.evaluate(
    'DarkReader.setFetchMethod(fetch); DarkReader.enable({ brightness: 100, contrast: 100 })',
  );
  const painted = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const ink = getComputedStyle(element).color;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const ground = getComputedStyle(at).backgroundColor;
        if (!/, 0\)$/.test(ground)) return [ink, ground];
      }
      return [ink, 'rgb(255, 255, 255)'];
    });
  for (const selector of ['#plain', '#pale', '#bar']) {
    await expect
      .poll(async () => {
        const [ink = '', ground = ''] = await painted(selector);
        return contrast(parseColour(ink) ?? 0, parseColour(ground) ?? 0);
      })
      .toBeGreaterThanOrEqual(4.5);
  }
});

test('a menu that opens under the pointer opens on a click and stays', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { margin: 0; font: 16px sans-serif } ul { list-style: none }
      .drop ul { display: none } .drop:hover ul { display: block } #far { margin-top: 400px }</style>
    <ul><li class="drop"><a id="head" href="#gone">服务</a><ul id="menu"><li><a href="#a">挂号</a></li></ul></li></ul>
    <p id="far">${SENTENCE}</p>`);
  await expect.poll(() => sizeOf(page, '#far')).toBeGreaterThanOrEqual(24);
  await page.waitForTimeout(800);
  await page.locator('#head').click();
  await page.locator('#far').hover();
  await expect(page.locator('#menu')).toBeVisible();
  expect(page.url()).not.toContain('gone');
  await page.keyboard.press('Escape');
  await expect(page.locator('#menu')).toBeHidden();
});
