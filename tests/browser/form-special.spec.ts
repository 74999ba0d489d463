import { expect } from '@playwright/test';
import { openFormSteps, walkToReview } from '../form-walk.ts';
import { test } from '../support.ts';

const HEAD = '<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>练习</title>';

/** Six boxes as shops have them: each letter leads to the next box, and only typing tells the site. */
const BOXES = `${HEAD}<form><p><label>手机号 <input name="phone" type="tel" required></label></p>
  <div><p>短信验证码</p><div id="row">${'<input maxlength="1" inputmode="numeric" required>'.repeat(6)}</div></div><button>登录</button></form><script>
  const boxes = [...document.querySelectorAll('#row input')], code = [];
  boxes.forEach((box, at) => box.addEventListener('input', () => { code[at] = box.value; if (box.value) boxes[at + 1]?.focus(); }));
  document.forms[0].onsubmit = (event) => { event.preventDefault(); document.documentElement.dataset.sent = code.join(''); };
</script>`;

test('boxes for one digit each are one question with one answer', async ({ visit, page, overlay }) => {
  await visit(BOXES);
  const bar = await overlay();
  await openFormSteps(bar);
  const asked = await walkToReview(bar, { 手机: '13800138000', 验证码: '204816' });
  expect(asked).toEqual(['请写手机号', '请写短信验证码']);
  await bar.getByRole('button', { name: /登录/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-sent', '204816');
});

/** Runs in the service worker: what a reader does with Ctrl and +. */
async function zoomSite({ url, factor }: { url: string; factor: number }): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const tab = (await tabs.query({})).find((it) => it.url === url);
  if (tab) await tabs.setZoom(tab.id, factor);
}
interface Tabs {
  query(asked: object): Promise<readonly { id: number; url?: string }[]>;
  setZoom(id: number, factor: number): Promise<void>;
}

/** A sliding puzzle that believes its pointer events, as all of them do. */
const PUZZLE = `${HEAD}<form><p><label>姓名 <input name="a" required></label></p>
  <div class="slide-verify" style="position:relative;width:300px;height:40px;background:#ddd"><div id="knob" style="position:absolute;left:0;width:40px;height:40px;background:#36c"></div><span style="position:absolute;left:90px">请按住滑块，拖动到最右边</span></div>
  <p><label>电话 <input name="b" required></label></p><button>提交</button></form><script>
  let from = null;
  const far = (event) => Math.max(0, Math.min(260, event.clientX - from));
  knob.onpointerdown = (event) => { from = event.clientX; };
  addEventListener('pointermove', (event) => { if (from !== null) knob.style.left = far(event) + 'px'; });
  addEventListener('pointerup', (event) => { if (from !== null) { knob.dataset.at = far(event); from = null; } });
</script>`;

test('an enlarged page gets its own zoom back though the worker died meanwhile', async ({
  visit,
  page,
  overlay,
  elder,
}) => {
  const site = await visit(PUZZLE);
  await (await elder.worker()).evaluate(zoomSite, { url: site.url('/'), factor: 1.25 });
  const density = () => page.evaluate(() => devicePixelRatio);
  await expect.poll(density).toBe(1.25);
  const bar = await overlay();
  await openFormSteps(bar);
  await bar.locator('.elder-form-text').fill('王桂英');
  await bar.getByRole('button', { name: '下一步' }).click();
  await bar.getByRole('button', { name: '指给我看' }).click();
  await expect.poll(density).toBe(1.25 * 1.5);
  await elder.stopWorker();
  await bar.getByRole('button', { name: '我弄好了' }).click();
  await expect.poll(density).toBe(1.25);
  await (await elder.worker()).evaluate(zoomSite, { url: site.url('/'), factor: 1 });
});

test('a sliding puzzle is enlarged with true coordinates, and put back', async ({ visit, page, overlay }) => {
  await visit(PUZZLE);
  const bar = await overlay();
  await openFormSteps(bar);
  await bar.locator('.elder-form-text').fill('王桂英');
  await bar.getByRole('button', { name: '下一步' }).click();
  await expect(bar.getByRole('heading', { name: '请拖动滑块' })).toBeVisible();
  const before = await page.evaluate(() => devicePixelRatio);
  await bar.getByRole('button', { name: '指给我看' }).click();
  await expect(page.locator('[elder-pointed]')).toHaveClass('slide-verify');
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(before * 1.5);
  // Where the hand is and where the piece is are told by the same yardstick, as before.
  const knob = await page.locator('#knob').evaluate((element) => element.getBoundingClientRect().toJSON());
  const [x, y] = [knob.x + 20, knob.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 100, y, { steps: 5 });
  const under = await page.locator('#knob').evaluate((element) => element.getBoundingClientRect().x);
  expect(Math.abs(under - (knob.x + 100))).toBeLessThanOrEqual(1);
  await page.mouse.up();
  expect(Math.abs(Number(await page.locator('#knob').getAttribute('data-at')) - 100)).toBeLessThanOrEqual(1);
  await bar.getByRole('button', { name: '我弄好了' }).click();
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(before);
  await expect(bar.getByRole('heading', { name: '请写电话' })).toBeVisible();
});

test('closing while something is pointed at puts the page back as large as it was', async ({
  visit,
  page,
  overlay,
}) => {
  await visit(PUZZLE);
  const bar = await overlay();
  await openFormSteps(bar);
  await bar.getByRole('button', { name: '看全部' }).click();
  await bar.getByRole('button', { name: /滑块/ }).click();
  const before = await page.evaluate(() => devicePixelRatio);
  await bar.getByRole('button', { name: '指给我看' }).click();
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(before * 1.5);
  await bar.getByRole('button', { name: '关闭' }).click();
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(before);
  await expect(page.locator('[elder-pointed]')).toHaveCount(0);
});

const TWO_PAGES = `${HEAD}<form><div id="one"><label>姓名 <input name="a" required></label><label>电话 <input name="b" required></label></div>
  <div id="two" hidden><label>住址 <input name="c"></label><label>邮编 <input name="d"></label></div><button>下一步</button></form><script>
  document.forms[0].onsubmit = (event) => { event.preventDefault();
    if (!two.hidden) { document.documentElement.dataset.sent = new URLSearchParams(new FormData(event.target)); return; }
    one.hidden = true; two.hidden = false; document.querySelector('form > button').textContent = '提交'; };
</script>`;

test('a form in two pages goes on counting, and is walked to its end', async ({ visit, page, overlay }) => {
  await visit(TWO_PAGES);
  const bar = await overlay();
  await openFormSteps(bar);
  await expect(bar.getByText('第 1 步，这一页到第 2 步')).toBeVisible();
  await walkToReview(bar, { 姓名: '王桂英', 电话: '13800138000' });
  await bar.getByRole('button', { name: /按「下一步」/ }).click();
  await expect(bar.getByText('第 3 步，共 4 步')).toBeVisible();
  await walkToReview(bar, { 住址: '和平里', 邮编: '100013' });
  await bar.getByRole('button', { name: /提交/ }).click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-sent',
    String(new URLSearchParams({ a: '王桂英', b: '13800138000', c: '和平里', d: '100013' })),
  );
});

test('a form in another site’s frame is pointed at, in words that say so', async ({
  site,
  page,
  overlay,
}) => {
  const other = await site(`${HEAD}<form><label>卡号 <input name="card"></label></form>`);
  const served = await site(
    `${HEAD}<h1>付款</h1><iframe src="${other.url('/', 'bank.localhost')}" width="400" height="200"></iframe>`,
  );
  await page.goto(served.url('/', 'shop.localhost'));
  const bar = await overlay();
  await openFormSteps(bar);
  await expect(bar.getByText('表在框里，是别的网站的。请直接填。')).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('elder-pointed', '');
  await bar.getByRole('button', { name: '我弄好了' }).click();
  await expect(page.locator('iframe')).not.toHaveAttribute('elder-pointed', '');
});

test('SMS codes: where they are, how long until another, and the site’s own button', async ({
  visit,
  page,
  overlay,
}) => {
  await visit(`${HEAD}<form><p><label>手机号 <input type="tel" name="a" required></label></p><p><label>短信验证码 <input name="b" maxlength="4" required></label> <button type="button" id="send">获取验证码</button></p><button>登录</button></form><script>
    send.onclick = () => { let left = 60; send.disabled = true; const tick = () => { send.textContent = left + '秒后重发'; left--; }; tick(); setInterval(tick, 1000); };</script>`);
  const bar = await overlay();
  await openFormSteps(bar);
  await bar.locator('.elder-form-text').fill('13800138000');
  await bar.getByRole('button', { name: '下一步' }).click();
  await expect(bar.getByText('验证码在手机短信里，4 位数字。')).toBeVisible();
  await bar.getByRole('button', { name: /获取验证码/ }).click();
  await expect(bar.getByText(/再等 \d+ 秒，可以重发。/)).toBeVisible();
  await expect(page.locator('#send')).toBeDisabled();
});
