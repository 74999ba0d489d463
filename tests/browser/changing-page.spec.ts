import { expect } from '@playwright/test';
import { isSilentForGood, marked, test } from '../reading.ts';

const FIRST = '请您带好身份证到三号窗口办理。';
const SECOND = '人多的时候请您在旁边坐一坐。';
const OTHER = '这是另一篇文章，说的是天气。';
const PAGE = `<main id=app><h1>通知</h1><p>${FIRST}</p><p>${SECOND}</p></main>`;

test.beforeEach(async ({ voice }) => {
  await voice.behave({ pace: 100 });
});

test('a page that shows another article without loading falls silent, and 继续 reads what is there now', async ({
  visit,
  page,
  press,
  voice,
  overlay,
}) => {
  // Slow enough that the sentence is still being said when the page has changed.
  await voice.behave({ pace: 300 });
  await visit(PAGE);
  await press('朗读');
  await expect.poll(voice.said).toContain('请您带好');
  await page.evaluate((html) => {
    history.pushState({}, '', '/article/2');
    document.querySelector('#app')?.replaceChildren(document.createRange().createContextualFragment(html));
  }, `<h1>天气</h1><p>${OTHER}</p><footer>${SECOND}</footer>`);
  await isSilentForGood(voice);
  await expect((await overlay()).getByText('网页换了内容')).toBeVisible();
  expect(await voice.said()).not.toContain(SECOND);
  await press('继续');
  await expect.poll(voice.said, { timeout: 15_000 }).toContain(OTHER);
});

test('a page that draws itself anew is read on without a break, and marked in its new place', async ({
  visit,
  page,
  press,
  voice,
}) => {
  await visit(PAGE);
  await press('朗读');
  await expect.poll(voice.said).toContain('请您带好');
  const before = (await voice.spoken()).length;
  await page.evaluate(() => {
    const app = document.querySelector('#app');
    if (app) app.innerHTML = String(app.innerHTML).replace('<h1>', '<p>来了新消息。</p><h1>');
  });
  await expect.poll(() => page.evaluate(marked, 'elder-sentence')).toBe(FIRST);
  await expect.poll(voice.said, { timeout: 15_000 }).toContain(SECOND);
  expect((await voice.spoken()).slice(before).join('')).not.toContain('带好身份证');
});

test('the pages of one site that keep their address take nothing away: a box that closes is passed over', async ({
  visit,
  page,
  press,
  voice,
}) => {
  await visit(`<main><p>${FIRST}</p><div id=box><p>${OTHER}</p><p>${OTHER}</p></div><p>${SECOND}</p></main>`);
  await press('朗读');
  await expect.poll(voice.said).toContain('说的是天气');
  await page.evaluate(() => document.querySelector('#box')?.setAttribute('style', 'display: none'));
  await expect.poll(voice.said, { timeout: 15_000 }).toContain(SECOND);
  expect((await voice.said()).match(/另一篇文章/gu)).toHaveLength(1);
});

for (const [kind, host] of [
  ['of the same site', 'localhost'],
  ['of another site', 'other.localhost'],
] as const) {
  test(`a frame ${kind} that is taken out is read no further; reading goes on behind it`, async ({
    site,
    page,
    press,
    voice,
  }) => {
    const served = await site((url) => ({
      body:
        url.pathname === '/frame'
          ? `<p>${OTHER}</p><p>${OTHER}</p>`
          : `<main><p>${FIRST}</p><iframe src="http://${host}:${url.port}/frame" width=500 height=300></iframe><p>${SECOND}</p></main>`,
      type: 'text/html; charset=utf-8',
    }));
    await page.goto(served.url('/'));
    await press('朗读');
    await expect.poll(voice.said, { timeout: 15_000 }).toContain('说的是天气');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(voice.said, { timeout: 15_000 }).toContain(SECOND);
    expect((await voice.said()).match(/另一篇文章/gu)).toHaveLength(1);
  });
}
