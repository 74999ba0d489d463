/**
 * `npm start`: builds, and opens a browser with the extension on the practice hospital. Without a display it walks
 * the main job by itself instead, and leaves pictures and a one-page summary in output/start/ (`--headless` forces
 * that).
 */
import { join } from 'node:path';
import { launchChromium } from './browser/chromium.ts';
import { findBrowser } from './browser/find.ts';
import { launchFirefox } from './browser/firefox.ts';
import { ensureBrowser, ensureFonts, NoBrowser } from './browser/install.ts';
import { folder, serve } from './browser/serve.ts';
import { ROOT, runTool } from './run.ts';
import { walk } from './walk.ts';

try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<number> {
  await ensureFonts();
  console.log('Building …');
  const { ok, output } = await runTool('../scripts/build.ts', []);
  if (!ok) {
    console.error(output);
    return 1;
  }
  const family = findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
  await ensureBrowser(family);
  const site = await serve(folder(join(ROOT, 'public')));
  const address = site.url('/practice/hospital.html');
  const shown = hasDisplay() && !process.argv.includes('--headless');
  const code = shown ? await openWindow(family, address) : await walk(family, address);
  await site.close();
  return code;
}

/** Resolves when the reader closes the browser. */
async function openWindow(family: 'chromium' | 'firefox', address: string): Promise<number> {
  console.log(`Opening the practice hospital: ${address}\nClose the browser to end.`);
  if (family === 'firefox') {
    const { browser } = await launchFirefox({ headless: false });
    await (await browser.newPage()).goto(address);
    await new Promise((resolve) => browser.once('disconnected', resolve));
  } else {
    const { context } = await launchChromium({ headless: false, viewport: null, online: true });
    await (context.pages()[0] ?? (await context.newPage())).goto(address);
    await new Promise((resolve) => context.once('close', resolve));
  }
  return 0;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
