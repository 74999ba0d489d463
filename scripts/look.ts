/**
 * `npm run look -- URL|FOLDER|FILE [--out DIR] [--viewport WxH] [--full]`: pictures of pages before and after, with
 * the built extension, as `<name>.before.png` and `<name>.after.png`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from './browser/chromium.ts';
import { ensureFonts } from './browser/install.ts';
import { openPages } from './pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'output/look' },
    viewport: { type: 'string', default: '1366x768' },
    full: { type: 'boolean', default: false },
  },
});
const [target] = positionals;
const [width, height] = values.viewport.split('x').map(Number);
if (!target || !width || !height) {
  console.error('Usage: npm run look -- URL|FOLDER|FILE [--out DIR] [--viewport 1366x768] [--full]');
  process.exit(2);
}

await ensureFonts();
const open = await openPages(target);
const elder = await launchChromium({ online: open.online, viewport: { width, height } });
mkdirSync(values.out, { recursive: true });
for (const enabled of [false, true]) {
  await elder.set({ enabled });
  for (const { name, url } of open.pages) await picture(name, url, enabled ? 'after' : 'before');
}
await elder.close();
await open.close();

async function picture(name: string, url: string, when: string): Promise<void> {
  const page = await elder.context.newPage();
  await page
    .goto(url, { waitUntil: 'load', timeout: 20_000 })
    .catch((error) => console.error(`${name}: ${error}`));
  await settled(page);
  const path = join(values.out, `${name.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')}.${when}.png`);
  await page.screenshot({ path, fullPage: values.full, animations: 'disabled' });
  console.log(path);
  await page.close();
}

/** Until fonts are there and the page has been idle once: late restyling shows in the picture. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
