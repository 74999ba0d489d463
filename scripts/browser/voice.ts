import { join } from 'node:path';
import type { BrowserContext, Worker } from 'playwright-core';
import { ROOT } from '../run.ts';

/** A Chinese voice for Chromium without sound hardware; load it beside ours: `extensions: [OURS, SILENT_VOICE]`. */
export const SILENT_VOICE = join(ROOT, 'scripts/browser/voice');

/** How the silent voice behaves. */
export interface Manner {
  /** Milliseconds a character. */
  readonly pace: number;
  readonly does: 'speaks' | 'dies' | 'never starts';
}

/** The global of its worker. */
interface VoiceGlobal {
  spoken: string[];
  isSpeaking: boolean;
  manner: Manner;
}

/** Everything that the silent voice was given to say so far, in order. */
export function readSpoken(context: BrowserContext): Promise<string[]> {
  return workerOf(context).evaluate(() => (globalThis as unknown as VoiceGlobal).spoken);
}

/** Whether it would be heard now. */
export function isSpeaking(context: BrowserContext): Promise<boolean> {
  return workerOf(context).evaluate(() => (globalThis as unknown as VoiceGlobal).isSpeaking);
}

/** Forgets what was said, and tells it; behaves in this manner from the next sentence on. */
export function resetVoice(context: BrowserContext, manner: Partial<Manner> = {}): Promise<string[]> {
  return workerOf(context).evaluate((next) => {
    const voice = globalThis as unknown as VoiceGlobal;
    const { spoken } = voice;
    Object.assign(voice, { spoken: [], manner: { pace: 20, does: 'speaks', ...next } });
    return spoken;
  }, manner);
}

function workerOf(context: BrowserContext): Worker {
  const worker = context.serviceWorkers().find((it) => it.url().endsWith('/silent-voice.js'));
  if (!worker) throw new Error('The silent voice is not loaded.');
  return worker;
}
