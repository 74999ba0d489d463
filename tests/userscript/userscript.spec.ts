import { expect, test } from '@playwright/test';
import type { ElderBrowser } from '../../scripts/browser/chromium.ts';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { pages, type Site, serve } from '../../scripts/browser/serve.ts';
import { readSpoken, SILENT_VOICE } from '../../scripts/browser/voice.ts';
import { openFormSteps, walkToReview } from '../form-walk.ts';
import { marked } from '../reading.ts';
import { launchUserscript } from './launch.ts';

const PAGE = {
  body: '<!DOCTYPE html><title>练习</title><h1>练习</h1><p>这里是一些文字，供人阅读。</p>',
  type: 'text/html; charset=utf-8',
  headers: { 'Content-Security-Policy': "default-src 'self'" },
};

let site: Site;
let elder: ElderBrowser;
test.beforeAll(async () => {
  site = await serve(pages({ '/': PAGE, '/second': PAGE }));
});
test.afterAll(() => site.close());
test.afterEach(() => elder.close());

for (const [kind, grants] of [
  ['with a manager that keeps values', true],
  ['with what the page itself keeps', false],
] as const) {
  test(`under default-src 'self' the bar works, ${kind}`, async () => {
    elder = await launchUserscript(grants);
    const page = await elder.context.newPage();
    await page.goto(site.url('/'));
    const bar = await openOverlay(page);
    await bar.getByRole('button', { name: '关掉' }).click();
    await expect(bar.getByRole('button', { name: '长辈模式' })).toBeVisible();

    await page.goto(site.url('/second'));
    await (await openOverlay(page)).getByRole('button', { name: '长辈模式' }).click();
    await expect((await openOverlay(page)).getByRole('button', { name: '关掉' })).toBeVisible();
    await page.goto(site.url('/', grants ? 'other.localhost' : 'localhost'));
    await expect((await openOverlay(page)).getByRole('button', { name: '关掉' })).toBeVisible();
  });
}

test('without a manager it says that settings hold on this site only', async () => {
  elder = await launchUserscript(false);
  const page = await elder.context.newPage();
  await page.goto(site.url('/'));
  await expect((await openOverlay(page)).getByRole('status')).toContainText('只在这个网站');
});

test('a form is walked to its end, and sent by her tap alone', async () => {
  const form = `<!DOCTYPE html><meta charset="utf-8"><title>练习</title><form action="/sent"><label>姓名 <input name="a" required></label><label>科室 <select name="b" required><option value="">请选择</option><option value="1">内科</option></select></label><button>查询</button></form>`;
  const forms = await serve(pages({ '/': form, '/sent': PAGE }));
  elder = await launchUserscript();
  const page = await elder.context.newPage();
  await page.goto(forms.url('/'));
  const bar = await openOverlay(page);
  await openFormSteps(bar);
  await walkToReview(bar, { 姓名: '王桂英', 科室: '内科' });
  expect(page.url()).toBe(forms.url('/'));
  await bar.getByRole('button', { name: /查询/ }).click();
  await expect
    .poll(() => page.url())
    .toBe(forms.url(`/sent?${new URLSearchParams({ a: '王桂英', b: '1' })}`));
  await forms.close();
});

test('朗读 reads with the voices of the page, marks what it says, and 声音医生 says what the light edition lacks', async () => {
  elder = await launchUserscript(true, [SILENT_VOICE]);
  const page = await elder.context.newPage();
  await page.goto(site.url('/'));
  const bar = await openOverlay(page);
  const press = (name: string) => bar.getByRole('button', { name, exact: true }).click();
  await press('朗读');
  await expect.poll(() => page.evaluate(marked, 'elder-sentence')).not.toBe('');
  await expect
    .poll(async () => (await readSpoken(elder.context)).join(''))
    .toBe('练习这里是一些文字，供人阅读。');
  await press('停');
  await press('帮我');
  await press('声音医生');
  await expect(bar.getByText('Silent Chinese voice，不用上网')).toBeVisible();
  await expect(bar.getByText('您用的是简装版，只能用电脑里的声音。')).toBeVisible();
});

test('on a computer without a voice 朗读 says so, and 声音医生 what to install', async () => {
  elder = await launchUserscript();
  const page = await elder.context.newPage();
  await page.goto(site.url('/'));
  const bar = await openOverlay(page);
  const press = (name: string) => bar.getByRole('button', { name, exact: true }).click();
  await press('朗读');
  await expect(bar.getByRole('status').filter({ hasText: '没有读中文的声音' })).toHaveCount(1);
  await press('停');
  await press('帮我');
  await press('声音医生');
  await expect(bar.getByText('这台电脑没有读中文的声音。可以请家人装一个：')).toBeVisible();
});
