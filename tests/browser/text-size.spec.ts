import { expect, type Page } from '@playwright/test';
import { test } from '../support.ts';

const SENTENCE = '这里是一段比较长的正文，老人要能看清楚每一个字，不用凑到屏幕前面去。';

function sizeOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
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
