import { expect } from '@playwright/test';
import { test } from '../reading.ts';

test('指读 says and shows what the pointer or the focus is on, in frames too, and no secrets', async ({
  visit,
  page,
  point,
  voice,
}) => {
  const form = `<form><label>身份证号<input required value=110101199001011237></label>
    <table><tr><td>密码</td><td><input type=password value=hunter2></td></tr></table></form>
    <p id=text>请带身份证。到三号窗口。</p><iframe src=/frame width=300 height=80></iframe>`;
  await visit({ '/': form, '/frame': '<button>提交预约</button>' });
  const caption = await point();
  await page.locator('input').first().hover();
  await expect(caption).toHaveText('输入框，身份证号，必填，已填18位');
  await expect.poll(voice.said).toContain('输入框，身份证号，必填，已填十八位');
  await page.locator('[type=password]').focus();
  await expect.poll(voice.said).toContain('密码框，密码，已经填了');
  await page.locator('#text').hover({ position: { x: 30, y: 10 } });
  await expect(caption).toHaveText('请带身份证。');
  await page.frameLocator('iframe').getByRole('button').hover();
  await expect.poll(voice.said).toContain('按钮，提交预约');
  expect(await voice.said()).not.toContain('hunter2');
});

test('大字幕 with pinyin and 繁體: readings are those of the words, and the last line of the page comes above it', async ({
  visit,
  page,
  elder,
  point,
}) => {
  await elder.set({ features: { 'read-aloud': { pinyin: true, traditional: true } } });
  await visit(`<main>${'<p>请您带好身份证。</p>'.repeat(40)}<p id=last>为老年人办事的银行。</p></main>`);
  const caption = await point();
  await page.locator('#last').hover({ position: { x: 30, y: 10 } });
  await expect(caption.locator('rt')).toHaveText([
    'wèi',
    'lǎo',
    'nián',
    'rén',
    'bàn',
    'shì',
    'de',
    'yín',
    'háng',
  ]);
  await expect(caption).toContainText('為');
  expect(
    Number.parseFloat(await caption.evaluate((it) => getComputedStyle(it).fontSize)),
  ).toBeGreaterThanOrEqual(30);
});

test('指读 reaches into closed shadow roots', async ({ visit, page, point }) => {
  const script = `customElements.define('x-card', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '<p>请带身份证。</p><button>预约</button>'; }
  })`;
  await visit(`<h1>挂号</h1><x-card style="display:block"></x-card><script>${script}</script>`);
  const caption = await point();
  const box = await page.locator('x-card').boundingBox();
  if (!box) throw new Error('there is no card');
  await page.mouse.move(box.x + 20, box.y + box.height - 12);
  await expect(caption).toHaveText('按钮，预约');
  await page.mouse.move(box.x + 20, box.y + 26);
  await expect(caption).toHaveText('请带身份证。');
});

test('大字幕 shows one sentence of a box that holds a whole page, and then it is said', async ({
  visit,
  page,
  point,
  voice,
}) => {
  const line = (at: number) => `<span>第${at}条，请带身份证。</span>到<b>三号</b>窗口。<br>`;
  await visit(`<div>${Array.from({ length: 2000 }, (_, at) => line(at)).join('')}</div>`);
  const caption = await point();
  await page.locator('span').nth(1000).hover();
  await expect(caption).toHaveText('第1000条，请带身份证。');
  await expect.poll(voice.said).toContain('第一千条，请带身份证。');
});
