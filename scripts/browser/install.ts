import { existsSync } from 'node:fs';
import { platform } from 'node:process';
import { chromium } from 'playwright-core';
import { run, runTool } from '../run.ts';
import { type Family, findBrowser, isRoot } from './find.ts';

const MINUTES = 60_000;
const DEBIAN_PACKAGE: Record<Family, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const ADVICE: Record<Family, string> = {
  chromium: 'Please install Chrome, Edge or Chromium, or set CHROMIUM to the path of its program.',
  firefox: 'Please install Firefox, or set FIREFOX to the path of its program.',
};

/** No browser is there and none could be installed; the message is one sentence that says what to do. */
export class NoBrowser extends Error {}

/**
 * Finds a browser, or installs one: the Debian package where we are root (it brings the system libraries),
 * else Playwright's download.
 * @throws NoBrowser
 */
export async function ensureBrowser(family: Family): Promise<string> {
  const installed = findBrowser(family) ?? downloaded(family);
  if (installed) return installed;
  if (canInstallPackages()) {
    console.error(`No ${family} found: installing Debian's package …`);
    await aptInstall(DEBIAN_PACKAGE[family]);
  }
  if (family === 'chromium' && !findBrowser(family)) await download();
  const program = findBrowser(family) ?? downloaded(family);
  if (!program) throw new NoBrowser(ADVICE[family]);
  return program;
}

/** Chinese fonts, without which every picture shows empty boxes. Says so where it cannot install them. */
export async function ensureFonts(): Promise<void> {
  if (platform !== 'linux') return;
  const { ok, output } = await run('fc-list', [':lang=zh', 'family']);
  if (ok && output.trim() !== '') return;
  if (canInstallPackages() && (await aptInstall('fonts-noto-cjk'))) return;
  console.error('No Chinese fonts found: characters will show as boxes. Please install fonts-noto-cjk.');
}

function canInstallPackages(): boolean {
  return isRoot() && existsSync('/usr/bin/apt-get');
}

async function aptInstall(name: string): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, timeout: 3 * MINUTES });
  const { ok, output } = await run('apt-get', ['install', '-y', '-qq', name], { env, timeout: 8 * MINUTES });
  if (!ok) console.error(output.trimEnd().split('\n').slice(-3).join('\n'));
  return ok;
}

async function download(): Promise<void> {
  console.error('No chromium found: trying to download one …');
  await runTool('playwright-core/cli.js', ['install', '--no-shell', 'chromium'], { timeout: 5 * MINUTES });
}

/** Playwright's Firefox is patched and takes no extensions, so only its Chromium counts. */
function downloaded(family: Family): string | undefined {
  const program = family === 'chromium' ? chromium.executablePath() : '';
  return existsSync(program) ? program : undefined;
}
