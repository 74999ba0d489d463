import { createServer, type IncomingMessage } from 'node:http';
import { expect, type Locator } from '@playwright/test';
import { test } from '../support.ts';

const FORM =
  '<form><label>用水户号 <input></label><label>金额 <input></label><button>立即缴费</button></form>';
const TITLE = '<title>某市自来水公司 - 水费缴纳</title><h1>水费缴纳</h1>';
const LINKS = `<nav><a href="/news">公司新闻</a> <a href="/contact">联系我们</a> <a href="/branches">营业网点</a>
  <a href="/help">帮助中心</a> <a href="/service">客服</a> <a href="http://elsewhere.localhost/contact">联系方式</a></nav>`;
const CARD = '这个网站没写电话，也没写柜台。别的办法在这里。';

const openChannels = async (bar: Locator) => {
  await bar.getByRole('button', { name: '帮我' }).click();
  await bar.getByRole('button', { name: '电话和柜台' }).click();
};

/** A site that remembers who came, and with what. */
async function serveSite() {
  const requests: { path: string; cookie: string; referrer: string }[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '';
    if (path !== '/favicon.ico')
      requests.push({
        path,
        cookie: request.headers.cookie ?? '',
        referrer: request.headers.referer ?? '',
      });
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Set-Cookie', 'who=she; Path=/');
    response.end(
      path === '/branches'
        ? '<title>营业网点</title><p>南湖营业厅 客服热线：0592-2137188</p>'
        : `${TITLE}${FORM}${LINKS}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { requests, url: (host: string) => `http://${host}:${port}/`, close: () => server.close() };
}

test('nothing is asked for beside the page itself while family has not allowed it', async ({
  page,
  overlay,
}) => {
  const site = await serveSite();
  await page.goto(site.url('further-off.localhost'));
  const bar = await overlay();
  await expect(bar.getByText(CARD)).toBeVisible();
  await page.waitForTimeout(1500);
  expect(site.requests.map(({ path }) => path)).toEqual(['/']);
  site.close();
});

test('where family has allowed it, three pages of the site itself at most, without cookies', async ({
  page,
  elder,
  overlay,
}) => {
  await elder.set({ features: { 'channel-alert': { lookFurther: true } } });
  const site = await serveSite();
  await page.goto(site.url('further-on.localhost'));
  const bar = await overlay();
  await expect.poll(() => site.requests.length).toBe(4);
  await openChannels(bar);
  await expect(bar.locator('.elder-dial-number')).toHaveText('0592-213 7188');
  await page.waitForTimeout(1500);
  const [, ...further] = site.requests;
  expect(further).toEqual([
    { path: '/contact', cookie: '', referrer: '' },
    { path: '/branches', cookie: '', referrer: '' },
    { path: '/help', cookie: '', referrer: '' },
  ]);
  expect(await page.evaluate(() => document.cookie)).toBe('who=she');
  site.close();
});

test('以后这个网站不提醒 holds for the next visit', async ({ visit, elder, overlay, context }) => {
  const site = await visit({ 'mute.localhost/': `${TITLE}${FORM}` });
  const bar = await overlay();
  await bar.getByRole('button', { name: '看一看' }).click();
  await bar.getByRole('button', { name: '更多' }).click();
  await bar.getByRole('button', { name: '这里不再提醒' }).click();
  await expect(bar.getByText('好。这个网站以后不提醒了。')).toBeVisible();
  const { features } = await elder.settings();
  expect(features).toMatchObject({ 'channel-alert': { muted: [{ host: 'mute.localhost' }] } });
  const next = await context.newPage();
  await next.goto(site.url('/', 'mute.localhost'));
  await next.waitForTimeout(1500);
  await expect(next.getByText(CARD)).toHaveCount(0);
  await next.close();
});

test('the site’s own elder version is offered, and not where it is on already', async ({
  visit,
  page,
  overlay,
}) => {
  const body = `${TITLE}${FORM}<p>客服热线：0592-2137188</p><a href="#elder">长辈版</a>`;
  const site = await visit({ 'own-mode.localhost/': body, 'own-mode2.localhost/elder/': body });
  const bar = await overlay();
  await bar.getByRole('button', { name: '打开它' }).click();
  await expect(page).toHaveURL(/#elder$/);
  await page.goto(site.url('/elder/', 'own-mode2.localhost'));
  await page.waitForTimeout(1500);
  await expect((await overlay()).getByText('这个网站自己有长辈版。')).toHaveCount(0);
});

test('what a class or a town has put into the settings comes first on every site of its kind', async ({
  visit,
  elder,
  overlay,
}) => {
  await elder.set({
    features: {
      'channel-alert': {
        own: [{ whose: '老年大学', name: '班主任', phone: '0592-5551234', where: 'utility' }],
      },
    },
  });
  await visit({ 'water-class.localhost/': `${TITLE}${FORM}<p>客服热线：0592-2137188</p>` });
  const bar = await overlay();
  await openChannels(bar);
  await expect(bar.locator('.elder-dial-number')).toHaveText('0592-555 1234');
  await expect(bar.getByText('老年大学记下的')).toBeVisible();
});

const PAPERS = Array.from({ length: 12 }, (_, n) => `<li>第${n + 1}样证明材料原件和复印件各两份</li>`).join(
  '',
);
const LONG_FORM = `<title>厦门市某某区行政审批管理局政务服务网上办事大厅 - 居民最低生活保障待遇申请办理</title>
  <h1>申请办理</h1>${FORM}<p>本中心不再受理线下业务，请通过微信小程序提交；大厅自即日起停止收取现金。</p>
  <p>可到湖滨南路6号政务服务中心一楼综合窗口咨询；也可到各街道便民服务中心窗口办理登记手续。</p>
  <p>咨询电话：0592-2137188、0592-5551234，投诉电话：0592-7703700</p>
  <h3>所需材料</h3><ul>${PAPERS}</ul>`;

test('the sheet to take along is one page of A4, in letters of 18 points and more', async ({
  visit,
  context,
  elder,
  overlay,
}) => {
  await elder.set({ region: '350200' });
  await visit({ 'sheet.localhost/service/apply/minimum-living-allowance/step-one': LONG_FORM });
  const bar = await overlay();
  await openChannels(bar);
  await bar.getByRole('button', { name: '更多' }).click();
  await bar.getByRole('button', { name: '打印' }).click();
  const sheet = await bar
    .locator('iframe')
    .evaluate((frame) => (frame as HTMLIFrameElement).contentDocument?.documentElement.outerHTML ?? '');
  const paper = await context.newPage();
  await paper.setContent(sheet);
  await expect(paper.getByRole('heading', { name: '不用手机怎么办' })).toBeVisible();
  for (const words of ['0592-213 7188', '网页原话', '12363', 'sheet.localhost', '要带的东西'])
    await expect(paper.getByText(words).first()).toBeVisible();
  const points = await paper.evaluate(() =>
    [...document.querySelectorAll('body, body *')].map(
      (it) => (parseFloat(getComputedStyle(it).fontSize) * 3) / 4,
    ),
  );
  expect(Math.min(...points)).toBeGreaterThanOrEqual(18);
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
  const pdf = (await paper.pdf({ format: 'A4', margin })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await paper.close();
});
