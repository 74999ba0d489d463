import { expect } from '@playwright/test';
import { SENTENCE } from '../large-text.ts';
import { test } from '../support.ts';

const PAGE = `<!DOCTYPE html><title>练习</title><style>
  body { font: 12px/20px sans-serif } marquee { width: 300px; height: 24px; line-height: 24px }
  .btn { width: 90px; height: 28px; font-size: 12px; border: 0; padding: 0 }
  a.btn { display: inline-block; line-height: 28px; text-align: center; background: #ccc }</style>
  <marquee>口腔科本周六停诊一天</marquee><p>练习</p>
  <button class="btn">提交预约申请</button> <a class="btn" href="/">全部重新填写</a>`;

test('short words on a button stay on one line, and words that pass by are seen whole', async ({
  visit,
  page,
  elder,
}) => {
  await elder.set({ enabled: true });
  await visit(PAGE);
  for (const selector of ['button', 'a.btn']) {
    const lines = () =>
      page.locator(selector).evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        return {
          isLarge: size >= 18,
          lines: new Set([...range.getClientRects()].map(({ top }) => top)).size,
        };
      });
    await expect.poll(lines).toEqual({ isLarge: true, lines: 1 });
  }
  const marquee = page.locator('marquee');
  await expect.poll(() => marquee.evaluate((it) => it.clientHeight)).toBeGreaterThanOrEqual(30);
  expect(await marquee.evaluate((it) => getComputedStyle(it).whiteSpace)).toBe('nowrap');
});

test('the names of fields stay whole, and are not made small for it', async ({ visit, page, elder }) => {
  await elder.set({ enabled: true });
  const row = (name: string) => `<tr><td class="name">${name}</td><td><input></td></tr>`;
  await visit(`<!DOCTYPE html><title>练习</title><style>body { font: 12px/20px sans-serif; width: 900px }
    table { width: 100% } .name { width: 90px; text-align: right }</style>
    <form><table>${['就诊人姓名：', '身份证号：'].map(row).join('')}</table></form>`);
  const looks = () =>
    page.locator('.name').evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const size = Number.parseFloat(getComputedStyle(cell).fontSize);
        return { size, lines: Math.round(range.getBoundingClientRect().height / (size * 1.4)) };
      }),
    );
  await expect.poll(looks).toEqual([
    { size: 24, lines: 1 },
    { size: 24, lines: 1 },
  ]);
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
