import type { Page } from 'playwright-core';
import { type ElderBrowser, launchChromium } from '../browser/chromium.ts';
import type { PageToOpen } from '../pages.ts';
import { meterCpu } from './cpu.ts';
import { median } from './statistics.ts';
import { card, storm } from './synthetic.ts';
import { TECHNIQUES, type Technique, type TechniqueName } from './techniques.ts';

/** CPU in ms by technique, net of doing nothing; `the looks` net of the bar. Medians of turns that they take. */
export type Costs = Record<Exclude<TechniqueName, 'nothing'>, number>;

/** What each technique costs on a loaded page, until it is quiet. */
export async function afterLoad(
  elder: ElderBrowser,
  { url }: PageToOpen,
  turns: number,
): Promise<{ costs: Costs; longestTask: number }> {
  let longestTask = 0;
  const costs = await net(turns, (technique) =>
    withPage(elder, url, technique, async (page, meter) => {
      await page.evaluate(watchTasks);
      const cpu = await meter.during(() => technique.apply(page, elder));
      if (technique.name === 'the looks')
        longestTask = Math.max(longestTask, Number(await page.evaluate('globalThis.benchLongest ?? 0')));
      return cpu;
    }),
  );
  return { costs, longestTask };
}

/** Runs in the page: remembers its longest task, in ms of the clock; those under 50 are not told. */
function watchTasks(): void {
  const watch = globalThis as { benchLongest?: number };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      watch.benchLongest = Math.max(watch.benchLongest ?? 0, duration);
  }).observe({ type: 'longtask' });
}

/** A storm's extra differs little from one page to the next, and a load varies by a third: so many turns are taken. */
const TURNS = 5;

/** 2,000 elements in 50 batches on a page that is restyled already: the extra CPU, and frames over 50 ms. */
export async function underStorm(
  elder: ElderBrowser,
  url: string,
): Promise<{ cpu: Costs; longFrames: Record<string, number> }> {
  const html = Array.from({ length: 2 }, (_, at) => card(at)).join('');
  const frames: Record<string, number[]> = {};
  const cpu = await net(TURNS, (technique) =>
    withPage(elder, url, technique, async (page, meter) => {
      await meter.during(() => technique.apply(page, elder));
      return meter.during(async () => {
        const long = await page.evaluate(storm, { batches: 50, html });
        frames[technique.name] = [...(frames[technique.name] ?? []), long];
      });
    }),
  );
  const longFrames = Object.fromEntries(
    Object.entries(frames).map(([name, counts]) => [name, median(counts)]),
  );
  return { cpu, longFrames };
}

/** CPU of loading a page, ÷ that of a browser without the extension: with the mode on, and with it off. */
export async function whileLoading(
  elder: ElderBrowser,
  pages: readonly PageToOpen[],
): Promise<{ on: number; off: number }> {
  const plain = await launchChromium({ extensions: [] });
  await choose(elder, 'all');
  const on: number[] = [];
  const off: number[] = [];
  for (const { url } of pages) {
    const costs: Record<'without' | 'off' | 'on', number[]> = { without: [], off: [], on: [] };
    for (let turn = 0; turn < TURNS; turn += 1) {
      costs.without.push(await loading(plain, url));
      await elder.set({ enabled: false });
      costs.off.push(await loading(elder, url));
      await elder.set({ enabled: true });
      costs.on.push(await loading(elder, url));
    }
    off.push(median(costs.off) / median(costs.without));
    on.push(median(costs.on) / median(costs.without));
  }
  await elder.set({ enabled: false });
  await plain.close();
  return { on: median(on), off: median(off) };
}

async function loading({ context }: ElderBrowser, url: string): Promise<number> {
  const page = await context.newPage();
  const meter = await meterCpu(page);
  const cpu = await meter.during(() => open(page, url));
  await page.close();
  return cpu;
}

/** Browsers keep what they learn of a script while it first runs again and again; so many turns warm it up. */
const WARM_TURNS = 20;

/** Bytes that the mode holds on a page, and how many more after many turns off and on, once it has run warm. */
export async function memory(
  elder: ElderBrowser,
  url: string,
  cycles: number,
): Promise<{ held: number; grown: number }> {
  return withPage(elder, url, EVERYTHING, async (page, meter) => {
    const turn = async (): Promise<void> => {
      await elder.set({ enabled: true });
      await page.waitForTimeout(200);
      await elder.set({ enabled: false });
    };
    const settled = async (): Promise<number> => {
      await page.waitForTimeout(1500);
      return meter.heap();
    };
    const before = await settled();
    await elder.set({ enabled: true });
    const held = (await settled()) - before;
    for (let at = 0; at < WARM_TURNS; at += 1) await turn();
    const warm = await settled();
    for (let at = 0; at < cycles; at += 1) await turn();
    return { held, grown: (await settled()) - warm };
  });
}

/** Frames painted with text on them before the mode is in force, while a page loads with it on. */
export async function flashes(elder: ElderBrowser, { url }: PageToOpen): Promise<number> {
  await choose(elder, 'all');
  await elder.set({ enabled: true });
  const page = await elder.context.newPage();
  await page.addInitScript(countFlashes);
  await open(page, url);
  const count = Number(await page.evaluate('globalThis.benchFlashes ?? 0'));
  await page.close();
  await elder.set({ enabled: false });
  return count;
}

/** Runs in the page: after each of its first frames, looks whether small text was shown that nobody has enlarged. */
function countFlashes(): void {
  const counter = globalThis as { benchFlashes?: number };
  counter.benchFlashes = 0;
  const channel = new MessageChannel();
  const isBare = (): boolean => {
    if (!document.body || getComputedStyle(document.documentElement).filter === 'opacity(0)') return false;
    const shown = [...document.body.querySelectorAll('p,li,td,a')].slice(0, 30);
    return shown.some(
      (element) =>
        /\S/.test(element.textContent ?? '') &&
        element.childElementCount === 0 &&
        element.checkVisibility() &&
        element.getBoundingClientRect().height > 0 &&
        Number.parseFloat(getComputedStyle(element).fontSize) < 17,
    );
  };
  channel.port1.onmessage = () => {
    if (isBare()) counter.benchFlashes = (counter.benchFlashes ?? 0) + 1;
  };
  const eachFrame = (): void => {
    channel.port2.postMessage(null);
    if (performance.now() < 3000) requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);
}

async function net(turns: number, cost: (technique: Technique) => Promise<number>): Promise<Costs> {
  const costs = new Map<TechniqueName, number[]>(TECHNIQUES.map(({ name }) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1)
    for (const technique of TECHNIQUES) costs.get(technique.name)?.push(await cost(technique));
  const over = (name: TechniqueName, base: TechniqueName): number =>
    median(costs.get(name) ?? []) - median(costs.get(base) ?? []);
  return {
    F2: over('F2', 'nothing'),
    'Dark Reader': over('Dark Reader', 'nothing'),
    'the bar': over('the bar', 'nothing'),
    'the looks': over('the looks', 'the bar'),
    everything: over('everything', 'nothing'),
  };
}

const EVERYTHING: Pick<Technique, 'features'> = { features: 'all' };

/** Turns the mode off, and of its features on those that are to come with it. */
async function choose(elder: ElderBrowser, features: Technique['features']): Promise<void> {
  const known = Object.keys((await elder.settings())['features'] as object);
  const isOn = (id: string): boolean => features === 'all' || (features?.includes(id) ?? false);
  const patch = Object.fromEntries(known.map((id) => [id, { enabled: isOn(id) }]));
  await elder.set({ enabled: false, features: patch });
}

/** Opens a page without the mode, waits until it is quiet, and measures. */
async function withPage<T>(
  elder: ElderBrowser,
  url: string,
  { features }: Pick<Technique, 'features'>,
  measure: (page: Page, meter: Awaited<ReturnType<typeof meterCpu>>) => Promise<T>,
): Promise<T> {
  await choose(elder, features);
  const page = await elder.context.newPage();
  const meter = await meterCpu(page);
  await meter.during(() => open(page, url));
  try {
    return await measure(page, meter);
  } finally {
    await page.close();
  }
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 }).catch(() => undefined);
}
