import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { ROOT } from '../run.ts';

/** A Chinese voice for Chromium without sound hardware; load it beside ours: `extensions: [OURS, SILENT_VOICE]`. */
export const SILENT_VOICE = join(ROOT, 'scripts/browser/voice');

/** Everything that the silent voice was given to say so far, in order. */
export async function readSpoken(context: BrowserContext): Promise<string[]> {
  const worker = context.serviceWorkers().find((it) => it.url().endsWith('/silent-voice.js'));
  if (!worker) throw new Error('The silent voice is not loaded.');
  return worker.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
}
