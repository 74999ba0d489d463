import type { Page } from 'playwright-core';
import { type ElderBrowser, launchChromium } from '../browser/chromium.ts';
import type { PageToOpen } from '../pages.ts';
import { meterCpu } from './cpu.ts';
import { median } from './statistics.ts';
import { card, storm } from './synthetic.ts';
import { TECHNIQUES, type Technique, type TechniqueName } from './techniques.ts';

/** CPU in ms by technique, net of doing nothing. */
export type Costs = Record<Exclude<TechniqueName, 'nothing'>, number>;

/** What each technique costs on a loaded page, until it is quiet; they take turns. */
export async function afterLoad(elder: ElderBrowser, { url }: PageToOpen): Promise<Costs> {
  return net((technique) =>
    withPage(elder, url, async (page, meter) => meter.during(() => technique.apply(page, elder))),
  );
}

/** 2,000 elements in 50 batches on a page that is restyled already: the extra CPU, and frames over 50 ms. */
export async function underStorm(
  elder: ElderBrowser,
  url: string,
): Promise<{ cpu: Costs; longFrames: Record<string, number> }> {
  const html = Array.from({ length: 2 }, (_, at) => card(at)).join('');
  const longFrames: Record<string, number> = {};
  const cpu = await net((technique) =>
    withPage(elder, url, async (page, meter) => {
      await meter.during(() => technique.apply(page, elder));
      return meter.during(async () => {
        longFrames[technique.name] = await page.evaluate(storm, { batches: 50, html });
      });
    }),
  );
  return { cpu, longFrames };
}

/** CPU of loading a page, ÷ that of a browser without the extension: with the mode on, and with it off. */
export async function whileLoading(
  elder: ElderBrowser,
  pages: readonly PageToOpen[],
): Promise<{ on: number; off: number }> {
  const plain = await launchChromium({ extensions: [] });
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

/** A load varies by a third from one time to the next. */
const TURNS = 5;

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
  return withPage(elder, url, async (page, meter) => {
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

async function net(cost: (technique: Technique) => Promise<number>): Promise<Costs> {
  const costs: Record<string, number> = {};
  for (const technique of TECHNIQUES) costs[technique.name] = await cost(technique);
  const nothing = costs['nothing'] ?? 0;
  const over = (name: string): number => Math.max(0.1, (costs[name] ?? 0) - nothing);
  return { F2: over('F2'), 'Dark Reader': over('Dark Reader'), 'Elder Mode': over('Elder Mode') };
}

async function withPage<T>(
  { context, set }: ElderBrowser,
  url: string,
  measure: (page: Page, meter: Awaited<ReturnType<typeof meterCpu>>) => Promise<T>,
): Promise<T> {
  if (context.serviceWorkers().length > 0) await set({ enabled: false });
  const page = await context.newPage();
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
