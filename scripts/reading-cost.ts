/**
 * `node scripts/reading-cost.ts [--elements 20000] [--presses 5] [--words 60]` (after a build): what reading costs the
 * page's main thread, on a page of running text and on one of cards. From the press on 朗读 to the first request to a
 * voice: time as a reader waits (it grows while other programs work), thread CPU, layouts and style passes. Then each
 * word's mark: thread CPU with all that it makes the browser do, net of the same page in silence.
 */
import { parseArgs } from 'node:util';
import type { Page, Worker } from 'playwright-core';
import { median, percentile } from './bench/statistics.ts';
import { syntheticPage } from './bench/synthetic.ts';
import { type ElderBrowser, EXTENSION, launchChromium } from './browser/chromium.ts';
import { openOverlay } from './browser/overlay.ts';
import { pages, serve } from './browser/serve.ts';
import { resetVoice, SILENT_VOICE } from './browser/voice.ts';

const { values } = parseArgs({
  options: {
    elements: { type: 'string', default: '20000' },
    presses: { type: 'string', default: '5' },
    words: { type: 'string', default: '60' },
  },
});
const elements = Number(values.elements);
/** One word of the silent voice takes so long, in ms; a look at the CPU is taken as often. */
const WORD_MS = 300;
const CHARACTERS_A_WORD = 2;
const SETTLED_MS = 4000;

type Metrics = Readonly<Record<string, number>>;
/** CPU in ms: all of the main thread, and what of it was script. */
interface Used {
  readonly all: number;
  readonly script: number;
}
interface Press {
  readonly waited: number;
  readonly cpu: number;
  readonly layouts: number;
  readonly styles: number;
}

const site = await serve(pages({ '/prose': prosePage(elements), '/cards': syntheticPage(elements) }));
for (const name of ['prose', 'cards']) {
  const elder = await launchChromium({ extensions: [EXTENSION, SILENT_VOICE] });
  await elder.set({ enabled: true });
  await measure(elder, name);
  await elder.close();
}
await site.close();

async function measure(elder: ElderBrowser, name: string): Promise<void> {
  const page = await elder.context.newPage();
  await page.goto(site.url(`/${name}`));
  await page.waitForTimeout(SETTLED_MS);
  const look = await metricsOf(page);
  const voice = await listen(elder);
  const presses: Press[] = [];
  for (let at = 0; at < Number(values.presses); at += 1) {
    await resetVoice(elder.context);
    presses.push(await pressOnce(page, look, voice));
    await press(page, '停');
    await page.waitForTimeout(1000);
  }
  const each = (of: (one: Press) => number) => presses.map((one) => Math.round(of(one))).join(' ');
  console.log(`${name}, ${elements} elements: press to first request to a voice`);
  console.log(`  waited ${each((it) => it.waited)} ms; CPU ${each((it) => it.cpu)} ms`);
  console.log(`  layouts ${each((it) => it.layouts)}; style passes ${each((it) => it.styles)}`);
  await wordCosts(elder, page, look);
}

/** The page's counters, CPU as thread time. */
async function metricsOf(page: Page): Promise<() => Promise<Metrics>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
}

interface VoiceGlobal {
  firstAsked: Promise<number>;
  chrome: { ttsEngine: { onSpeak: { addListener(listener: () => void): void } } };
}

/** Makes the silent voice tell when it is first asked after now. */
async function listen({ context }: ElderBrowser): Promise<() => Promise<number>> {
  const worker = context.serviceWorkers().find((it) => it.url().endsWith('/silent-voice.js')) as Worker;
  return async () => {
    await worker.evaluate(() => {
      const world = globalThis as unknown as VoiceGlobal;
      world.firstAsked = new Promise((resolve) => {
        world.chrome.ttsEngine.onSpeak.addListener(() => resolve(performance.timeOrigin + performance.now()));
      });
    });
    return worker.evaluate(() => (globalThis as unknown as VoiceGlobal).firstAsked);
  };
}

async function pressOnce(
  page: Page,
  look: () => Promise<Metrics>,
  listenOnce: () => Promise<number>,
): Promise<Press> {
  const asked = listenOnce();
  await pointAt(page, '朗读');
  const before = await look();
  await page.mouse.down();
  // Pages do not see presses on our buttons; the clock of this program is the browser's.
  const pressed = performance.timeOrigin + performance.now();
  await page.mouse.up();
  const at = await asked;
  const after = await look();
  const grown = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
  return {
    waited: at - pressed,
    cpu: grown('TaskDuration') * 1000,
    layouts: grown('LayoutCount'),
    styles: grown('RecalcStyleCount'),
  };
}

async function press(page: Page, name: string): Promise<void> {
  await (await openOverlay(page)).getByRole('button', { name, exact: true }).click();
}

/** Brings the pointer over a button, and waits until the browser has done what it does for looking at it. */
async function pointAt(page: Page, name: string): Promise<void> {
  await (await openOverlay(page)).getByRole('button', { name, exact: true }).hover();
  await page.waitForTimeout(1000);
}

async function wordCosts(elder: ElderBrowser, page: Page, look: () => Promise<Metrics>): Promise<void> {
  await resetVoice(elder.context, { pace: WORD_MS / CHARACTERS_A_WORD });
  await press(page, '朗读');
  await page.waitForTimeout(SETTLED_MS);
  const speaking = await samples(page, look);
  await press(page, '暂停');
  await page.waitForTimeout(1000);
  const silence = await samples(page, look);
  for (const kind of ['script', 'all'] as const) {
    const rest = median(silence.map((it) => it[kind]));
    const costs = speaking.map((it) => it[kind] - rest);
    const [middle, high] = [median(costs), percentile(costs, 95)].map((it) => it.toFixed(2));
    const what = kind === 'script' ? 'script' : 'script and the frame that shows it';
    console.log(`  a word's mark, ${what}: median ${middle} ms, p95 ${high} ms of CPU`);
  }
}

/** CPU used in each stretch of a word's length. */
async function samples(page: Page, look: () => Promise<Metrics>): Promise<Used[]> {
  const used: Used[] = [];
  let last = await look();
  for (let at = 0; at < Number(values.words); at += 1) {
    await page.waitForTimeout(WORD_MS);
    const now = await look();
    const grown = (name: string) => ((now[name] ?? 0) - (last[name] ?? 0)) * 1000;
    used.push({ all: grown('TaskDuration'), script: grown('ScriptDuration') });
    last = now;
  }
  return used;
}

/** Paragraphs with a list under each, in one box: eight elements a part. */
function prosePage(count: number): string {
  const part = (at: number): string =>
    `<div><p>第${at}段：为了方便老年人看病，医院在一楼大厅保留了人工窗口，<b>不会用手机</b>的老人可以直接到窗口。</p>
<ul><li><a href="#">相关${at}</a></li><li><span>说明</span></li></ul></div>`;
  const parts = Array.from({ length: Math.round(count / 8) }, (_, at) => part(at));
  return `<!doctype html><html lang="zh-CN"><title>通知</title><main>${parts.join('')}</main></html>`;
}
