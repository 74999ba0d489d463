import { expect } from '@playwright/test';
import { EXTENSION, launchChromium } from '../../scripts/browser/chromium.ts';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { pages, serve } from '../../scripts/browser/serve.ts';
import { readSpoken, SILENT_VOICE } from '../../scripts/browser/voice.ts';
import { test } from '../support.ts';

const PAGE = `<title>通知</title>
<nav><a href=/>首页</a> <a href=/>新闻</a> <a href=/>公告</a> <a href=/>联系</a></nav>
<main><h1>挂号通知</h1><p>请带身份证。到三号窗口办理。</p><p id=second>挂号费<b>¥12.50</b>，电话95588。</p></main>
<p class=footer>版权所有</p>`;

/** What is marked on the page now, by the name of its highlight. */
function marked(name: string): string {
  return [...(CSS.highlights.get(name) ?? [])].map(String).join('');
}

/** The page's tree without the marks of the features that change its look. */
function pageWithoutLooks(): string {
  return document.body.outerHTML.replace(/ elder-[\w-]+="[^"]*"/g, '');
}

test.describe('朗读', () => {
  test('reads the main text with a voice, marks it without a trace, and stops', async () => {
    const site = await serve(pages({ '/': PAGE }));
    const elder = await launchChromium({ extensions: [EXTENSION, SILENT_VOICE] });
    try {
      const page = await elder.context.newPage();
      await page.goto(site.url('/'));
      const overlay = await openOverlay(page);
      const before = await page.evaluate(pageWithoutLooks);
      await overlay.getByRole('button', { name: '朗读', exact: true }).click();
      await expect.poll(() => page.evaluate(marked, 'elder-sentence')).not.toBe('');
      await expect.poll(() => page.evaluate(marked, 'elder-word')).not.toBe('');
      await expect
        .poll(async () => (await readSpoken(elder.context)).join(''), { timeout: 15_000 })
        .toBe('挂号通知请带身份证。到三号窗口办理。挂号费十二元五角，电话九五五八八。');
      await expect(overlay.getByText('读完了')).toBeVisible();
      await overlay.getByRole('button', { name: '停', exact: true }).click();
      expect(await page.evaluate(marked, 'elder-sentence')).toBe('');
      expect(await page.evaluate(pageWithoutLooks)).toBe(before);
    } finally {
      await elder.close();
      await site.close();
    }
  });

  test('pauses, goes back, reads from a click, and is silent when the page is left', async () => {
    const site = await serve(pages({ '/': PAGE, '/next': '<p>下一页' }));
    const elder = await launchChromium({ extensions: [EXTENSION, SILENT_VOICE] });
    try {
      const page = await elder.context.newPage();
      await page.goto(site.url('/'));
      const overlay = await openOverlay(page);
      const press = (name: string) => overlay.getByRole('button', { name, exact: true }).click();
      await press('朗读');
      await expect.poll(() => readSpoken(elder.context)).toContain('挂号通知');
      await press('暂停');
      const heard = (await readSpoken(elder.context)).length;
      await page.waitForTimeout(600);
      expect(await readSpoken(elder.context)).toHaveLength(heard);
      await press('从这里读');
      await page.locator('#second').click();
      await expect.poll(async () => (await readSpoken(elder.context)).at(-1)).toContain('挂号费');
      await press('上一句');
      await expect.poll(async () => (await readSpoken(elder.context)).at(-1)).toBe('到三号窗口办理。');
      await page.goto(site.url('/next'));
      const left = (await readSpoken(elder.context)).length;
      await page.waitForTimeout(600);
      expect(await readSpoken(elder.context)).toHaveLength(left);
    } finally {
      await elder.close();
      await site.close();
    }
  });
});

test('指读 says and shows what the pointer or the focus is on, in frames too, and no secrets', async () => {
  const frame = '<button>提交预约</button>';
  const form = `<form><label>身份证号<input required value=110101199001011237></label>
    <table><tr><td>密码</td><td><input type=password value=hunter2></td></tr></table></form>
    <p id=text>请带身份证。到三号窗口。</p><iframe src=/frame width=300 height=80></iframe>`;
  const site = await serve(pages({ '/': form, '/frame': frame }));
  const elder = await launchChromium({ extensions: [EXTENSION, SILENT_VOICE] });
  try {
    const page = await elder.context.newPage();
    await page.goto(site.url('/'));
    const overlay = await openOverlay(page);
    await overlay.getByRole('button', { name: '朗读', exact: true }).click();
    await overlay.getByRole('button', { name: '指读', exact: true }).click();
    const caption = overlay.locator('.elder-caption');
    const heard = async () => (await readSpoken(elder.context)).join('');
    await page.locator('input').first().hover();
    await expect(caption).toHaveText('输入框，身份证号，必填，已填18位');
    await expect.poll(heard).toContain('输入框，身份证号，必填，已填十八位');
    await page.locator('[type=password]').focus();
    await expect.poll(heard).toContain('密码框，密码，已经填了');
    await page.locator('#text').hover({ position: { x: 30, y: 10 } });
    await expect(caption).toHaveText('请带身份证。');
    await page.frameLocator('iframe').getByRole('button').hover();
    await expect.poll(heard).toContain('按钮，提交预约');
    expect(await heard()).not.toContain('hunter2');
  } finally {
    await elder.close();
    await site.close();
  }
});

test('声音医生 shows the voices and lets them be heard', async () => {
  const site = await serve(pages({ '/': PAGE }));
  const elder = await launchChromium({ extensions: [EXTENSION, SILENT_VOICE] });
  try {
    const page = await elder.context.newPage();
    await page.goto(site.url('/'));
    const overlay = await openOverlay(page);
    await overlay.getByRole('button', { name: '帮我', exact: true }).click();
    await overlay.getByRole('button', { name: '声音医生', exact: true }).click();
    await expect(overlay.getByText('Silent Chinese voice，不用上网').first()).toBeVisible();
    await overlay.getByRole('button', { name: '听一听', exact: true }).first().click();
    await expect
      .poll(async () => (await readSpoken(elder.context)).join(''))
      .toBe('您好，这是普通话的声音。');
    await expect(overlay.getByText('听见了吗')).toBeVisible();
  } finally {
    await elder.close();
    await site.close();
  }
});

test('what would be read is told to inspect', async ({ visit, page, elder }) => {
  await visit(PAGE);
  const { mainText, spoken } = await elder.inspect(page);
  expect(mainText).toBe('挂号通知\n请带身份证。到三号窗口办理。\n挂号费¥12.50，电话95588。');
  expect(spoken).toContain('挂号费十二元五角，电话九五五八八。');
});

test('a frame of another site is read in its place, and fields with what they hold', async () => {
  const page = `<h1>预约</h1><form><p><label>姓名：<input required value=王芳></label></p><p><label>密码：<input type=password value=hunter2></label></p></form>
    <iframe src=FRAME width=500 height=200></iframe><p>请准时到场。</p>`;
  const site = await serve((url) => {
    const isFrame = url.hostname === 'other.localhost';
    return {
      body: isFrame ? '<p>框里的通知。</p>' : page.replace('FRAME', `http://other.localhost:${url.port}/`),
      type: 'text/html; charset=utf-8',
    };
  });
  const elder = await launchChromium({ extensions: [EXTENSION, SILENT_VOICE] });
  try {
    const tab = await elder.context.newPage();
    await tab.goto(site.url('/'));
    const overlay = await openOverlay(tab);
    await overlay.getByRole('button', { name: '朗读', exact: true }).click();
    await expect
      .poll(async () => (await readSpoken(elder.context)).join(''), { timeout: 15_000 })
      .toBe('预约姓名：输入框，必填，填的是王芳，密码：密码框，已经填了，框里的通知。请准时到场。');
  } finally {
    await elder.close();
    await site.close();
  }
});
