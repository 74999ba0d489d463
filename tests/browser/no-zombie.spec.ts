import { expect, type Page } from '@playwright/test';
import type { ElderBrowser } from '../../scripts/browser/chromium.ts';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { chooseEngine, isSilentForGood, test } from '../reading.ts';

const LONG = '请您带好身份证和医保卡，早上八点到三号窗口办理，人多的时候请您在旁边坐一坐等一等。';
const OTHER = '这是另一个网页，说的是天气，请您听一听。';
const NEXT = '<title>下一页</title><main><h1>下一页</h1></main>';

/** Which engine says it: a voice is listed by the page and by the browser, and family may have chosen either. */
const ENGINES = {
  'page voices': 'page',
  'chrome.tts': 'browser',
  'the voice in the package': 'package',
} as const;

type Leave = (here: {
  page: Page;
  elder: ElderBrowser;
  press(name: string): Promise<void>;
}) => Promise<unknown>;
const WAYS: Readonly<Record<string, Leave>> = {
  'the page is reloaded': ({ page }) => page.reload(),
  'another page is opened': ({ page }) => page.goto(new URL('/next', page.url()).href),
  'the tab is closed': ({ page }) => page.close(),
  'the mode is turned off elsewhere': ({ elder }) => elder.set({ enabled: false }),
  'reading aloud is switched off elsewhere': ({ elder }) =>
    elder.set({ features: { 'read-aloud': { enabled: false } } }),
  'she presses 停': ({ press }) => press('停'),
  'she presses 关掉': ({ press }) => press('关掉'),
};

for (const [engine, id] of Object.entries(ENGINES)) {
  test.describe(engine, () => {
    test.beforeEach(async ({ elder, voice, visit, press }) => {
      await chooseEngine(elder, id);
      await voice.behave({ pace: 120 });
      await visit({ '/': `<main><h1>通知</h1>${`<p>${LONG}</p>`.repeat(3)}</main>`, '/next': NEXT });
      await press('朗读');
      await expect.poll(voice.isSpeaking).toBe(true);
    });
    for (const [way, leave] of Object.entries(WAYS)) {
      test(`falls silent when ${way}`, async ({ page, elder, press, voice }) => {
        await leave({ page, elder, press });
        await isSilentForGood(voice);
      });
    }
  });
}

test('of two windows in sight only the one that began last reads', async ({
  visit,
  context,
  press,
  voice,
  overlay,
}) => {
  await voice.behave({ pace: 60 });
  const site = await visit({ '/': `<main><p>${LONG}</p></main>`, '/other': `<main><p>${OTHER}</p></main>` });
  await press('朗读');
  await expect.poll(voice.isSpeaking).toBe(true);
  const other = await context.newPage();
  await other.goto(site.url('/other'));
  await (await openOverlay(other)).getByRole('button', { name: '朗读', exact: true }).click();
  await expect((await overlay()).getByText('另一个网页在读')).toBeVisible();
  const before = (await voice.said()).length;
  await expect.poll(voice.said, { timeout: 15_000 }).toContain('请您听一听');
  expect((await voice.said()).slice(before)).not.toContain('医保卡');
  await other.close();
});
