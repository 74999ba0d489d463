import { expect } from '@playwright/test';
import { SENTENCE, sizeOf } from '../large-text.ts';
import { test } from '../support.ts';

test('text is large whatever the page says, and boxes give way to it', async ({ visit, page }) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>
      body { font: 12px/1.2 sans-serif } #id { font-size: 11px !important }
      @layer page { #layer { font-size: 11px !important } }
      .box { width: 300px; height: 40px; overflow: hidden }
    </style>
    <p id="p">${SENTENCE}</p><p id="id">${SENTENCE}</p><p id="layer">${SENTENCE}</p>
    <p id="inline" style="font-size: 10px !important">${SENTENCE}</p>
    <div class="box" id="box">${SENTENCE}</div><h2 id="h" style="font-size: 20px">标题</h2>`);
  for (const id of ['p', 'id', 'layer', 'inline', 'box'])
    await expect.poll(() => sizeOf(page, `#${id}`)).toBeGreaterThanOrEqual(24);
  expect(await sizeOf(page, '#h')).toBeGreaterThan(await sizeOf(page, '#p'));
  const hidden = () => page.locator('#box').evaluate((it) => it.scrollHeight - it.clientHeight);
  await expect.poll(hidden).toBeLessThanOrEqual(1);
});

test('the first frame that is painted has large text', async ({ visit, page }) => {
  await visit({
    '/': `<!DOCTYPE html><title>练习</title><p id="p" style="font-size: 12px">${SENTENCE}</p>
      <script>requestAnimationFrame(() => setTimeout(() => { globalThis.first = getComputedStyle(p).fontSize; }));</script>`,
  });
  await expect.poll(() => page.evaluate('globalThis.first')).toBeTruthy();
  expect(Number.parseFloat(String(await page.evaluate('globalThis.first')))).toBeGreaterThanOrEqual(24);
});

test('late text and text in shadow roots follow', async ({ visit, page }) => {
  await visit('<!DOCTYPE html><title>练习</title>');
  await page.evaluate((sentence) => {
    const host = document.createElement('div');
    host.id = 'host';
    host.attachShadow({ mode: 'open' }).innerHTML = `<p id="in" style="font-size: 12px">${sentence}</p>`;
    const late = document.createElement('p');
    late.id = 'new';
    late.style.fontSize = '12px';
    late.textContent = sentence;
    document.body.append(host, late);
  }, SENTENCE);
  for (const id of ['in', 'new']) await expect.poll(() => sizeOf(page, `#${id}`)).toBeGreaterThanOrEqual(24);
  await page.evaluate((sentence) => {
    const p = document.createElement('p');
    p.id = 'later';
    p.style.fontSize = '12px';
    p.textContent = sentence;
    document.querySelector('#host')?.shadowRoot?.append(p);
  }, SENTENCE);
  await expect.poll(() => sizeOf(page, '#later')).toBeGreaterThanOrEqual(24);
});

test('boxes that keep coming, one a frame, all give way to their text', async ({ visit, page }) => {
  await visit('<!DOCTYPE html><title>练习</title>');
  await page.evaluate(async (sentence) => {
    for (let at = 0; at < 12; at += 1) {
      const box = document.createElement('div');
      box.className = 'came';
      box.style.cssText = 'font: 12px/1.2 sans-serif; width: 300px; height: 40px; overflow: hidden';
      box.textContent = sentence;
      document.body.append(box);
      await new Promise(requestAnimationFrame);
    }
  }, SENTENCE);
  const boxes = page.locator('.came');
  const small = () =>
    boxes.evaluateAll((all) => all.filter((it) => Number.parseFloat(getComputedStyle(it).fontSize) < 24));
  await expect.poll(small).toEqual([]);
  const hiding = () => boxes.evaluateAll((all) => all.filter((it) => it.scrollHeight > it.clientHeight + 1));
  await expect.poll(hiding).toEqual([]);
});

test('a narrow window does not begin to scroll sideways', async ({ visit, page, elder }) => {
  await elder.set({ features: { 'text-size': { step: 'largest' } } });
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(`<!DOCTYPE html><title>练习</title><style>nav { display: flex } nav a { white-space: nowrap; padding: 4px }
      table { border-collapse: collapse } td { padding: 4px }</style>
    <nav><a href="#">首页</a><a href="#">办事指南</a><a href="#">政务公开</a><a href="#">联系我们</a></nav>
    <table><tr><td>Application-Number</td><td>Department-Of-Health</td><td>2026-01-01</td></tr></table>
    <p>${SENTENCE}</p>`);
  await expect.poll(() => sizeOf(page, 'p')).toBeGreaterThanOrEqual(36);
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(sideways).toBeLessThanOrEqual(0);
});

test('a text that is cut off after two lines shows two lines, and pictures in links keep their size', async ({
  visit,
  page,
}) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { font: 14px/20px sans-serif; width: 200px }
      .title { height: 40px; overflow: hidden } .picture { height: 90px } .picture img { display: block; width: 100%; height: 100% }</style>
    <div class="picture"><a href="#"><img id="img" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="></a></div>
    <div class="title" id="title">${SENTENCE.repeat(2)}</div>`);
  await expect.poll(() => sizeOf(page, '#title')).toBeGreaterThanOrEqual(24);
  const shown = () =>
    page.locator('#title').evaluate((title) => {
      const range = document.createRange();
      range.selectNodeContents(title);
      const { bottom } = title.getBoundingClientRect();
      return [...range.getClientRects()].filter((line) => line.bottom <= bottom + 1).length;
    });
  await expect.poll(shown).toBe(2);
  expect(await page.locator('#img').evaluate((it) => it.clientHeight)).toBe(90);
});

test('tables side by side do not lie over one another', async ({ visit, page }) => {
  const month = `<table>${'<tr><td>11</td><td>12</td><td>13</td><td>14</td><td>15</td><td>16</td><td>17</td></tr>'.repeat(3)}</table>`;
  await visit(`<!DOCTYPE html><title>练习</title><style>body { font: 12px sans-serif; width: 420px }
    .month { float: left; width: 170px }</style><div class="month">${month}</div><div class="month">${month}</div>`);
  const overlap = () =>
    page.evaluate(() => {
      const [one, two] = [...document.querySelectorAll('table')].map((it) => it.getBoundingClientRect());
      if (!one || !two) return 0;
      return two.top >= one.bottom - 1 ? 0 : one.right - two.left;
    });
  await expect.poll(() => sizeOf(page, 'td')).toBeGreaterThanOrEqual(18);
  await expect.poll(overlap).toBeLessThanOrEqual(1);
});

test('columns stay beside one another, and what is pinned to the window pushes nothing', async ({
  visit,
  page,
}) => {
  await visit(`<!DOCTYPE html><title>练习</title><style>body { margin: 0; font: 12px/20px sans-serif } .page { width: 700px }
      .left { float: left; width: 500px; height: 200px } .right { float: left; min-height: 120px } .right p { margin: 0; padding: 0 5px }
      .help { position: fixed; top: 60px; left: 10px; width: 60px } .end { clear: both }</style>
    <div class="page"><div class="left">${SENTENCE}</div><div class="right"><p>刚才发布的公告和通知</p><p>怎么办理养老金</p></div>
    <p class="end">${SENTENCE}</p></div><div class="empty"><div class="help">帮助</div></div><p id="last">${SENTENCE}</p>`);
  await expect.poll(() => sizeOf(page, '#last')).toBeGreaterThanOrEqual(24);
  const top = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((it) => it.getBoundingClientRect().top);
  await expect.poll(() => top('.right')).toBeLessThan(5);
  expect(await top('#last')).toBeLessThan(500);
});

test('rows of floats are as high as one another, and a bar below a grown heading stays one row high', async ({
  visit,
  page,
}) => {
  const rows = Array.from(
    { length: 6 },
    () => '<li><a href="#">关于空腹抽血的通知</a><span>11-18</span></li>',
  ).join('');
  const words = Array.from({ length: 8 }, () => '<li><a href="#">就医指南</a></li>').join('');
  await visit(`<!DOCTYPE html><title>练习</title><style>
      * { margin: 0; padding: 0 } body { width: 1200px; font: 12px/20px sans-serif } ul { list-style: none }
      #head { height: 60px } #head h1 { float: left; font-size: 20px; line-height: 30px }
      #head span { display: block; font-size: 12px; line-height: 30px }
      #bar { height: 40px } #bar li { float: left; width: 150px; line-height: 40px }
      #news { width: 400px } #news li { height: 20px; border-bottom: 1px solid }
      #news a { float: left } #news span { float: right }
    </style><div id="head"><h1>示例小城医院<span>示例小城人民医院门诊部</span></h1></div>
    <div id="bar"><ul>${words}</ul></div><ul id="news">${rows}</ul>`);
  const heights = () =>
    page
      .locator('#news li')
      .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().height)));
  await expect.poll(async () => Math.min(...(await heights()))).toBeGreaterThan(30);
  await expect.poll(async () => new Set(await heights()).size).toBeLessThanOrEqual(2);
  expect(Math.max(...(await heights()))).toBeLessThan(Math.min(...(await heights())) + 4);
  expect((await page.locator('#bar').boundingBox())?.height).toBeLessThan(60);
});

test('off puts the page back to the letter', async ({ visit, page, elder }) => {
  await elder.set({ enabled: false });
  await visit(`<!DOCTYPE html><title>练习</title><p style="font-size:12px">${SENTENCE}</p>
    <div style="height:20px;overflow:hidden">${SENTENCE}</div><input value="姓名" style="width:60px">`);
  const html = () => page.evaluate(() => document.body.outerHTML);
  const before = await html();
  await elder.set({ enabled: true });
  await expect.poll(() => sizeOf(page, 'p')).toBeGreaterThanOrEqual(24);
  await elder.set({ enabled: false });
  await expect.poll(html).toBe(before);
  const rules = () =>
    page.evaluate(() => [...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).length);
  await expect.poll(rules).toBe(0);
});
