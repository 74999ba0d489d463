import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { netLogSwitch, readNetLog } from '../../scripts/browser/netlog.ts';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { folder, serve } from '../../scripts/browser/serve.ts';
import { ROOT } from '../../scripts/run.ts';

test('the extension asks the network for nothing', async () => {
  const place = mkdtempSync(join(tmpdir(), 'elder-netlog-'));
  const log = join(place, 'netlog.json');
  const site = await serve(folder(join(ROOT, 'public')));
  const elder = await launchChromium({ args: [netLogSwitch(log)] });
  const page = await elder.context.newPage();
  const askedBy = async (enabled: boolean) => {
    await elder.set({ enabled });
    const from = site.asked.length;
    await page.goto(site.url('/practice/hospital.html'));
    const bar = await openOverlay(page);
    if (enabled) await pressEverything(bar);
    return site.asked
      .slice(from)
      .filter((it) => !it.endsWith('/favicon.ico'))
      .sort();
  };
  const without = await askedBy(false);
  expect(await askedBy(true)).toEqual(without);
  for (const own of ['popup.html', 'setup.html']) await page.goto(`chrome-extension://${elder.id}/${own}`);
  await elder.close();
  await site.close();

  const requests = readNetLog(log);
  const ours = requests.filter(({ initiator }) => initiator?.startsWith('chrome-extension:'));
  const abroad = requests.filter(({ initiator, url }) => initiator && isAbroad(url));
  expect(requests.some(({ url }) => url.startsWith('http://localhost'))).toBe(true);
  expect(ours.filter(({ url }) => !url.startsWith(`chrome-extension://${elder.id}/`))).toEqual([]);
  expect(abroad).toEqual([]);
  rmSync(place, { recursive: true });
});

/** Every button of the bar once, so that what loads on demand has loaded. */
async function pressEverything(bar: Awaited<ReturnType<typeof openOverlay>>): Promise<void> {
  const buttons = bar.getByRole('navigation').getByRole('button');
  const names = await buttons.allTextContents();
  for (const name of names.filter((it) => it !== '关掉')) {
    await buttons.filter({ hasText: name }).click();
    const close = bar.getByRole('button', { name: '关闭' });
    if ((await close.count()) > 0) await close.first().click();
  }
}

function isAbroad(url: string): boolean {
  return /^(https?|wss?):/.test(url) && new URL(url).hostname !== 'localhost';
}
