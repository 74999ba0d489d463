import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { test } from '../support.ts';

const page = (style: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><title>练习</title><style>${style}</style><body>${body}</body></html>`;

/** Which controls are not hit as their own at all four sides of a square of `size` px around their middle. */
function missed(page: Page, selector: string, size: number): Promise<string[]> {
  return page.locator(selector).evaluateAll(
    (elements, half) => {
      const sides = [
        [-half, 0],
        [half, 0],
        [0, -half],
        [0, half],
      ] as const;
      return elements.flatMap((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const isHit = sides.every(([dx, dy]) => element.contains(document.elementFromPoint(x + dx, y + dy)));
        return isHit ? [] : [element.textContent ?? ''];
      });
    },
    size / 2 - 1,
  );
}

test.beforeEach(async ({ elder }) => elder.set({ enabled: true }));

test('dots that a box of their own size holds, at the edge of what clips them, are hit one by one', async ({
  visit,
  page: tab,
}) => {
  const dots = [1, 2, 3, 4].map((at) => `<li><button>${at}</button></li>`).join('');
  await visit(
    page(
      `.slides { position: relative; overflow: hidden; height: 200px; background: #9cf } p { margin: 0 }
       ul { position: absolute; bottom: -6px; width: 100%; margin: 0; padding: 0; text-align: center; list-style: none }
       li { display: inline-block; width: 20px; height: 20px; margin-right: 5px } button { display: block; width: 20px; height: 20px; border: 0; padding: 0 }`,
      `<div class="slides"><ul>${dots}</ul></div><p>下面的话</p>`,
    ),
  );
  await expect.poll(() => missed(tab, 'button', 60)).toEqual([]);
});

test('arrows that are placed side by side go apart when they grow', async ({ visit, page: tab }) => {
  await visit(
    page(
      `.tools { position: relative; height: 60px } a { position: absolute; top: 12px; width: 20px; height: 39px; background: #ccc }
       #previous { right: 80px } #next { right: 55px }`,
      '<div class="tools"><a href="#1" id="previous">‹</a><a href="#2" id="next">›</a></div>',
    ),
  );
  await expect.poll(() => missed(tab, 'a', 44)).toEqual([]);
});

test('a closed menu stays closed when the links in it grow', async ({ visit, page: tab }) => {
  const links = '香水 眼霜 面膜 口红'.split(' ').map((name) => `<a href="#">${name}</a>`);
  await visit(
    page(
      `nav { position: relative } #menu { position: absolute; top: 100%; height: 0; overflow: hidden } #menu a { display: block; height: 16px }`,
      `<nav><a href="#" id="heading">美妆</a><div id="menu">${links.join('')}</div></nav><p>下面的话</p>`,
    ),
  );
  await expect.poll(() => missed(tab, '#heading', 44)).toEqual([]);
  expect(await tab.locator('#menu').evaluate((menu) => menu.clientHeight)).toBe(0);
});

test('what a link in a line reaches is measured from outside its border', async ({ visit, page: tab }) => {
  await visit(
    page(
      'div { line-height: 90px; padding: 20px } a { border: 6px solid #69c; padding: 2px }',
      '<div><a href="#" id="link">电脑馆</a></div>',
    ),
  );
  await expect.poll(() => missed(tab, '#link', 44)).toEqual([]);
  const reach = await tab.locator('#link').evaluate((link) => link.getAttribute('elder-hit'));
  expect(reach).toContain('after');
});

test('a search button is as high as its field', async ({ visit, page: tab }) => {
  const style = `#box { width: 260px } input, button { float: left; height: 28px; border: 0; padding: 0 } input { width: 180px }
    button { width: 40px; background: #267 }`;
  await visit(page(style, '<div id="box"><input placeholder="请输入"><button title="搜索"></button></div>'));
  const heights = () =>
    tab
      .locator('input,button')
      .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().height)));
  await expect.poll(async () => (await heights())[0]).toBeGreaterThanOrEqual(60);
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
});

test('buttons and links that fields push out of what clips them are shown again', async ({
  visit,
  page: tab,
  elder,
}) => {
  await elder.set({ enabled: false });
  const style = `body { font: 12px/20px sans-serif } #clip { position: relative; height: 440px; overflow: hidden }
    form { position: absolute; top: 0; left: 0 } p { margin: 0 } button { height: 40px }
    input, button { display: block; width: 200px; margin: 0 0 16px; padding: 0; line-height: 30px }`;
  const field = '<label>姓名<input></label>';
  const form = `<form>${field.repeat(5)}<button>注册</button><div><a href="/">前往登录</a></div></form>`;
  await visit(page(style, `<div id="clip">${form}</div><p>已有账号</p>`));
  await elder.set({ enabled: true });
  const rects = () =>
    tab.locator('button,form a,p').evaluateAll((all) => all.map((it) => it.getBoundingClientRect()));
  await expect.poll(async () => (await rects())[0]?.height).toBeGreaterThanOrEqual(60);
  await expect
    .poll(async () => {
      const [button, link, below] = await rects();
      return button && link && below && link.bottom > button.bottom && link.bottom <= below.top;
    })
    .toBe(true);
});
