import { expect, type Page } from '@playwright/test';
import type { ElderBrowser } from '../../scripts/browser/chromium.ts';
import { chooseEngine, isSilentForGood, test } from '../reading.ts';

const LONG = '请您带好身份证和医保卡，早上八点到三号窗口办理，人多的时候请您在旁边坐一坐等一等。';
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
