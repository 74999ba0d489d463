import type { CDPSession, Page } from 'playwright-core';

/** Counts the CPU that a page's main thread uses, in ms of thread time: other processes do not count. */
export interface CpuMeter {
  /** CPU used by `work` and by all that follows from it, until the page is quiet. */
  during(work: () => Promise<unknown>): Promise<number>;
  /** Size of the JavaScript heap after a garbage collection, in bytes. */
  heap(): Promise<number>;
}

/** Quiet is less than this much CPU, in ms, in each of so many looks, so many ms apart. */
const QUIET = { cpu: 3, looks: 3, every: 150 };
const PATIENCE_MS = 60_000;

export async function meterCpu(page: Page): Promise<CpuMeter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async during(work) {
      const before = await used(session);
      await work();
      return (await untilQuiet(session)) - before;
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      return (await metrics(session))['JSHeapUsedSize'] ?? 0;
    },
  };
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function used(session: CDPSession): Promise<number> {
  return ((await metrics(session))['TaskDuration'] ?? 0) * 1000;
}

async function untilQuiet(session: CDPSession): Promise<number> {
  const end = performance.now() + PATIENCE_MS;
  let last = await used(session);
  for (let quiet = 0; quiet < QUIET.looks && performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, QUIET.every));
    const now = await used(session);
    quiet = now - last < QUIET.cpu ? quiet + 1 : 0;
    last = now;
  }
  return last;
}
