import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { contrast, over, parseColour, WHITE } from '../../src/core/colour.ts';
import { test } from '../support.ts';

const PAGE = `<!DOCTYPE html><html lang="zh-CN"><title>练习</title><style>
 body { margin: 0; font: 14px sans-serif } .pale { color: #999 } .bar { background: #1e88e5; color: #fff }
 li { height: 20px } li a { color: #c96 } .drop { position: relative } .drop ul { display: none } .drop:hover ul { display: block }
</style><body>
<p class="pale" id="pale">办理时间</p><div class="bar" id="bar">网上服务</div>
<p id="stubborn" style="color: #aaa !important; background: #eee !important">公告</p>
<ul><li><a href="/a" id="first">首页</a></li><li><a href="/b" id="second">新闻</a></li></ul>
<form action="/sent"><input id="field" placeholder="姓名"><button id="send">提交</button></form>
</body></html>`;

/** Contrast of an element's text with the first colour painted behind it. */
async function contrastOf(page: Page, selector: string): Promise<number> {
  const [ink, ...grounds] = await page.locator(selector).evaluate((element) => {
    const colours = [getComputedStyle(element).color];
    const up = (at: Element): Element | null =>
      at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
    for (let at: Element | null = element; at; at = up(at))
      colours.push(getComputedStyle(at).backgroundColor);
    return colours;
  });
  const ground = grounds
    .map((text) => parseColour(text) ?? 0)
    .reduceRight((below, top) => over(top, below), WHITE);
  return contrast(parseColour(ink ?? '') ?? 0, ground);
}

test('text that is too pale is mended, and text that comes later', async ({ visit, page, elder }) => {
  await elder.set({ enabled: true });
  await visit(PAGE);
  for (const selector of ['#pale', '#bar', '#first', '#stubborn'])
    await expect.poll(() => contrastOf(page, selector)).toBeGreaterThanOrEqual(7);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.className = 'pale';
    late.id = 'late';
    late.textContent = '刚刚发布';
    document.body.append(late);
  });
  await expect.poll(() => contrastOf(page, '#late')).toBeGreaterThanOrEqual(7);
});

test('text that has grown beyond the picture of its cell has a plate on it in a dark theme', async ({
  visit,
  page,
  elder,
}) => {
  await elder.set({ enabled: true, features: { contrast: { theme: 'white-on-black' } } });
  const white =
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='120' height='40'><path fill='%23fff' d='M0 0h120v40H0z'/></svg>";
  await visit(`<!DOCTYPE html><title>练习</title><style>
      div { position: relative; width: 120px; height: 40px } img, p { position: absolute; left: 0; top: 0; margin: 0 }
      p { width: 120px; font: 12px sans-serif }
    </style><div><img src="${white}" width="120" height="40"><p><span id="text">这一行字长大以后会变成好几行</span></p></div>`);
  await expect.poll(() => page.locator('#text').getAttribute('elder-ground')).toBe('own');
});

test('beside the picture of its box, text gets a plate in the hue of the ground', async ({
  visit,
  page,
  elder,
}) => {
  await elder.set({ enabled: true });
  await visit(`<!DOCTYPE html><title>练习</title><style>
      body { margin: 0; font: 14px sans-serif; color: #fff }
      div { padding: 20px; background: #2a7fd0 url(/seal.png) no-repeat 100% }
    </style><div><a>友情链接</a></div>`);
  const blueness = async (): Promise<number> => {
    const ground = await page.locator('div a').evaluate((it) => getComputedStyle(it).backgroundColor);
    const [red = 0, , blue = 0] = (ground.match(/\d+/g) ?? []).map(Number);
    return blue - red;
  };
  await expect.poll(blueness).toBeGreaterThan(30);
});

for (const theme of ['black-on-white', 'white-on-black', 'yellow-on-black', 'yellow-on-blue', 'cream']) {
  test(`${theme} leaves no hole: inline important, shadow roots, late ones too`, async ({
    visit,
    page,
    elder,
  }) => {
    await elder.set({ enabled: true, features: { contrast: { theme } } });
    await visit(PAGE);
    await page.evaluate(() => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p id="inside" style="color:#ccc;background:#ddd">窗口</p>';
      document.body.append(host);
    });
    for (const selector of ['#pale', '#bar', '#first', '#stubborn', '#inside'])
      await expect.poll(() => contrastOf(page, selector)).toBeGreaterThanOrEqual(7);
  });
}

test('neighbours in a list can be hit in 44 px, main controls in 60', async ({ visit, page, elder }) => {
  await elder.set({ enabled: true });
  await visit(PAGE);
  const owns = (id: string, size: number): Promise<boolean> =>
    page.evaluate(
      ([selector, px]) => {
        const element = document.getElementById(String(selector));
        const box = element?.getBoundingClientRect();
        if (!element || !box) return false;
        const [x, y, d] = [box.left + box.width / 2, box.top + box.height / 2, Number(px) / 2 - 1];
        return [
          [0, -d],
          [0, d],
        ].every(([dx = 0, dy = 0]) => {
          const hit = document.elementFromPoint(x + dx, y + dy);
          return hit !== null && element.contains(hit);
        });
      },
      [id, size],
    );
  for (const id of ['first', 'second']) await expect.poll(() => owns(id, 44)).toBe(true);
  for (const id of ['field', 'send']) await expect.poll(() => owns(id, 60)).toBe(true);
});

test('a search field that a low box clips, and a link with pictures before and after it, are hit whole', async ({
  visit,
  page,
}) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>.box { height: 40px; width: 300px; overflow: hidden } input { height: 30px; width: 200px }
      #drawn { display: inline-flex; height: 40px } #drawn::before, #drawn::after { content: ''; width: 20px; height: 20px; background: red }</style>
    <div class="box"><form><input id="field"></form></div><p>下面的话</p><div><a id="drawn" href="#">语言</a></div>`);
  const isHit = (selector: string, size: number) =>
    page.locator(selector).evaluate(
      (element, half) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [-half, half].every((by) =>
          element.contains(document.elementFromPoint(left + width / 2, top + height / 2 + by)),
        );
      },
      size / 2 - 1,
    );
  await expect.poll(() => isHit('#field', 60)).toBe(true);
  await expect.poll(() => isHit('#drawn', 44)).toBe(true);
});

test('the focus ring is there in two colours', async ({ visit, page, elder }) => {
  await elder.set({ enabled: true });
  await visit(PAGE);
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth))
    .toBe('3px');
});

test('a large pointer with its tip where it belongs', async ({ visit, page, elder }) => {
  await elder.set({ enabled: true });
  await visit(PAGE);
  const cursorAt = async (selector: string): Promise<string> => {
    await page.locator(selector).hover();
    return page.locator(selector).evaluate((element) => getComputedStyle(element).cursor);
  };
  await expect.poll(() => cursorAt('#pale')).toMatch(/width%3D%2264%22.* 4 4, default$/);
  await expect.poll(() => cursorAt('#first')).toMatch(/ 24 4, pointer$/);
});

test('of two quick presses on a submit the second does nothing', async ({ visit, page, elder }) => {
  await elder.set({ enabled: true });
  await visit(PAGE);
  await page.evaluate(() => {
    document.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      document.title += '+';
    });
  });
  await page.locator('#send').dblclick();
  expect(await page.title()).toBe('练习+');
});
