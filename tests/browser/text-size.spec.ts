import { expect, type Page } from '@playwright/test';
import { test } from '../support.ts';

const SENTENCE = '这里是一段比较长的正文，老人要能看清楚每一个字，不用凑到屏幕前面去。';

function sizeOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
}

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

test('labels that would break are eased together until they fit, and words get room', async ({
  visit,
  page,
}) => {
  const list = (words: readonly string[]): string =>
    words.map((word) => `<li><a href="#">${word}</a></li>`).join('');
  await visit(`<!DOCTYPE html><title>练习</title><style>
      * { margin: 0; padding: 0 } body { width: 1000px; font: 14px/20px sans-serif } ul { list-style: none; height: 40px }
      #bar li { float: left; width: 100px } #tabs li { float: left; width: 30px; font-size: 12px }
    </style><ul id="bar">${list(['概况', '招生与资助', '学部与院系', '教育教学'])}</ul>
    <ul id="tabs">${list(['宝贝', '天猫', '店铺'])}</ul><p>${SENTENCE}</p>`);
  const labels = (id: string) =>
    page.locator(`#${id} a`).evaluateAll((all) =>
      all.map((it) => {
        const range = document.createRange();
        range.selectNodeContents(it);
        const size = Number.parseFloat(getComputedStyle(it).fontSize);
        return { size, lines: Math.round(range.getBoundingClientRect().height / (size * 1.4)) };
      }),
    );
  await expect.poll(async () => (await labels('bar')).map(({ lines }) => lines)).toEqual([1, 1, 1, 1]);
  const sizes = (await labels('bar')).map(({ size }) => size);
  expect(new Set(sizes).size).toBe(1);
  expect(Math.min(...sizes)).toBeGreaterThan(18);
  expect((await labels('tabs')).map(({ lines }) => lines)).toEqual([1, 1, 1]);
  const ends = await page
    .locator('#tabs li')
    .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().right));
  const begins = await page
    .locator('#tabs a')
    .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().left));
  expect(begins[1]).toBeGreaterThanOrEqual(ends[0] ?? 0);
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
