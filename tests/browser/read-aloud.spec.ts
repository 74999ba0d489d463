import { expect } from '@playwright/test';
import { VoicePage } from '../../scripts/browser/voice-page.ts';
import { marked, test } from '../reading.ts';

const PAGE = `<title>通知</title>
<nav><a href=/>首页</a> <a href=/>新闻</a> <a href=/>公告</a> <a href=/>联系</a></nav>
<main><h1>挂号通知</h1><p>请带身份证。到三号窗口办理。</p><p id=second>挂号费<b>¥12.50</b>，电话95588。</p></main>
<p class=footer>版权所有</p>`;

/** The page's tree without the marks of the features that change its look. */
function pageWithoutLooks(): string {
  return document.body.outerHTML.replace(/ elder-[\w-]+="[^"]*"/g, '');
}

test('朗读 reads the main text with a voice, marks it without a trace, and stops', async ({
  visit,
  page,
  overlay,
  press,
  voice,
}) => {
  await visit(PAGE);
  const bar = await overlay();
  const before = await page.evaluate(pageWithoutLooks);
  await press('朗读');
  await expect.poll(() => page.evaluate(marked, 'elder-sentence')).not.toBe('');
  await expect.poll(() => page.evaluate(marked, 'elder-word')).not.toBe('');
  await expect
    .poll(voice.said, { timeout: 15_000 })
    .toBe('挂号通知请带身份证。到三号窗口办理。挂号费十二元五角，电话九五五八八。');
  await expect(bar.getByText('读完了')).toBeVisible();
  await press('停');
  expect(await page.evaluate(marked, 'elder-sentence')).toBe('');
  expect(await page.evaluate(pageWithoutLooks)).toBe(before);
});

test('朗读 pauses, goes back, and reads from a click', async ({ visit, page, press, voice }) => {
  await visit(PAGE);
  await voice.behave({ pace: 100 });
  const last = async () => (await voice.spoken()).at(-1);
  await press('朗读');
  await expect.poll(voice.spoken).toContain('挂号通知');
  await press('暂停');
  const heard = (await voice.spoken()).length;
  await page.waitForTimeout(600);
  expect(await voice.spoken()).toHaveLength(heard);
  await press('从这里读');
  await page.locator('#second').click();
  await expect.poll(last).toContain('挂号费');
  await press('上一句');
  await expect.poll(last).toContain('到三号窗口');
});

test('a selection alone is read, and marked', async ({ visit, page, press, voice }) => {
  await visit(PAGE);
  await page.evaluate(() => {
    const [text] = document.querySelector('main p')?.childNodes ?? [];
    if (text) getSelection()?.setBaseAndExtent(text, 6, text, 13);
  });
  await press('朗读');
  await expect.poll(() => page.evaluate(marked, 'elder-sentence')).toBe('到三号窗口办理');
  await expect.poll(voice.said).toBe('到三号窗口办理');
});

test('the voice in the package is not loaded where the computer has one', async ({
  visit,
  elder,
  context,
  press,
  voice,
}) => {
  await (await elder.worker()).evaluate(closeVoicePage);
  await visit(PAGE);
  await press('朗读');
  await expect.poll(voice.said, { timeout: 15_000 }).toContain('九五五八八');
  expect(await VoicePage.find(context)).toBeUndefined();
});

/** Runs in the service worker: earlier tests may have needed it. */
async function closeVoicePage(): Promise<void> {
  const { offscreen } = (
    globalThis as unknown as { chrome: { offscreen: { closeDocument(): Promise<void> } } }
  ).chrome;
  await offscreen.closeDocument().catch(() => undefined);
}

test('声音医生 shows the voices and lets them be heard', async ({ visit, overlay, press, voice }) => {
  await visit(PAGE);
  const bar = await overlay();
  await press('帮我');
  await press('声音医生');
  await expect(bar.getByText('Silent Chinese voice，不用上网').first()).toBeVisible();
  await bar.getByRole('button', { name: '听一听', exact: true }).first().click();
  await expect.poll(voice.said).toBe('您好，这是普通话的声音。');
  await expect(bar.getByText('听见了吗')).toBeVisible();
});

test('what would be read is told to inspect', async ({ visit, page, elder }) => {
  await visit(PAGE);
  const { mainText, spoken } = await elder.inspect(page);
  expect(mainText).toBe('挂号通知\n请带身份证。到三号窗口办理。\n挂号费¥12.50，电话95588。');
  expect(spoken).toContain('挂号费十二元五角，电话九五五八八。');
});

test('on an enlarged page the head is the head: no bar of links at the top, no search, no menu', async ({
  visit,
  page,
  elder,
}) => {
  const link = (text: string) => `<a href=/>${text}</a>`;
  const bar = `<div>欢迎访问示例医院网站！ ${['设为首页', '加入收藏'].map(link).join(' | ')}</div>`;
  const search = '<div><input placeholder=请输入关键字><button>搜索</button></div>';
  const row = ['首页', '概况', '科室', '指南'].map(link).join(' ');
  const lists = Array.from({ length: 20 }, (_, at) => `<li>${link(`关于第${at}项检查时间的通知`)}</li>`);
  await visit(`<style>body > div { padding: 1.4em 0; font: 12px sans-serif }</style><title>示例医院</title>
    ${bar}<div>示例医院</div>${search}<div>${row}</div><h2>通知公告</h2><ul>${lists.join('')}</ul>`);
  await expect
    .poll(() =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.links[0] as Element).fontSize)),
    )
    .toBeGreaterThan(16);
  const { spoken } = await elder.inspect(page);
  expect((spoken as string[]).slice(0, 3)).toEqual(['示例医院', '通知公告', '关于第零项检查时间的通知']);
});

test('a frame of another site is read in its place, and fields with what they hold', async ({
  site,
  page,
  press,
  voice,
}) => {
  const form = `<h1>预约</h1><form><p><label>姓名：<input required value=王芳></label></p><p><label>密码：<input type=password value=hunter2></label></p></form>
    <iframe src=FRAME width=500 height=200></iframe><p>请准时到场。</p>`;
  const served = await site((url) => {
    const isFrame = url.hostname === 'other.localhost';
    return {
      body: isFrame ? '<p>框里的通知。</p>' : form.replace('FRAME', `http://other.localhost:${url.port}/`),
      type: 'text/html; charset=utf-8',
    };
  });
  await page.goto(served.url('/'));
  await voice.behave({ pace: 60 });
  await press('朗读');
  const frame = page.frames()[1] ?? page.mainFrame();
  const markedInFrame = () => frame.evaluate(marked, 'elder-sentence');
  const often = { timeout: 15_000, intervals: [50] };
  await expect.poll(markedInFrame, often).toBe('框里的通知。');
  await expect.poll(markedInFrame, often).toBe('');
  await expect
    .poll(voice.said, { timeout: 15_000 })
    .toBe('预约姓名：输入框，必填，填的是王芳，密码：密码框，已经填了，框里的通知。请准时到场。');
});

test('frames of other sites within frames of other sites are read in their places', async ({
  site,
  page,
  press,
  voice,
}) => {
  const frame = (host: string, port: string) =>
    `<iframe src=http://${host}.localhost:${port}/ width=500 height=200></iframe>`;
  const served = await site(({ hostname, port }) => {
    const bodies: Record<string, string> = {
      'outer.localhost': `<p>外框的话。</p>${frame('inner', port)}<p>外框的结尾。</p>`,
      'inner.localhost': '<p>里框的话。</p>',
    };
    const body = bodies[hostname] ?? `<h1>通知</h1>${frame('outer', port)}<p>请准时到场。</p>`;
    return { body, type: 'text/html; charset=utf-8' };
  });
  await page.goto(served.url('/'));
  await press('朗读');
  await expect.poll(voice.said, { timeout: 15_000 }).toBe('通知外框的话。里框的话。外框的结尾。请准时到场。');
});
