import type { Browser, Runtime } from 'webextension-polyfill';
import { PACKAGE_VOICES } from '@/core/package-voices';
import type { SpeechEngine } from '@/core/speech-engine';
import { CHANNELS } from '@/core/speech-wire';
import { BrowserVoices, type TtsApi } from './browser-voices.ts';
import { createExtensionPlatform } from './extension.ts';
import { type Channel, RemoteEngine, serveEngine } from './remote-engine.ts';

/** APIs of Chromium that the polyfill does not type. */
interface ChromeApis {
  readonly tts?: TtsApi;
  readonly offscreen?: {
    hasDocument(): Promise<boolean>;
    createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  };
}

const VOICE_PAGE = '/voice.html';

/** The makers of speech that an extension has beside the page's own. */
export function createExtensionEngines(browser: Browser): SpeechEngine[] {
  const { messages } = createExtensionPlatform(browser);
  const open = async (name: string): Promise<Channel> => {
    if (name === CHANNELS.package) await messages.send('wake-voice', {}, 'background');
    return browser.runtime.connect({ name }) as unknown as Channel;
  };
  const hasTts = browser.runtime.getManifest().permissions?.includes('tts') === true;
  return [
    ...(hasTts ? [new RemoteEngine('browser', () => open(CHANNELS.browser))] : []),
    new RemoteEngine('package', () => open(CHANNELS.package), PACKAGE_VOICES),
  ];
}

/** Answers pages that want to use an engine of this process. */
export function serveSpeech(browser: Browser, engine: SpeechEngine, name: string): void {
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name === name) serveEngine(engine, port as unknown as Channel);
  });
}

/** The background's part: the browser's voices where it has them, and the page of the voice in the package. */
export function serveBackgroundSpeech(browser: Browser): () => Promise<void> {
  const { tts, offscreen } = ((globalThis as { chrome?: ChromeApis }).chrome ?? {}) as ChromeApis;
  if (tts !== undefined) serveSpeech(browser, new BrowserVoices(tts), CHANNELS.browser);
  let waking: Promise<void> | undefined;
  const wake = offscreen === undefined ? wakeFrame : () => wakeOffscreen(offscreen);
  return () => {
    waking ??= wake().finally(() => {
      waking = undefined;
    });
    return waking;
  };
}

async function wakeOffscreen(offscreen: NonNullable<ChromeApis['offscreen']>): Promise<void> {
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: VOICE_PAGE,
    reasons: ['AUDIO_PLAYBACK'],
    justification: 'Reads web pages aloud with the voice in the package.',
  });
}

/** Where the background is a page itself (Firefox), the voice lives in a frame of it. */
async function wakeFrame(): Promise<void> {
  if (document.querySelector('iframe') !== null) return;
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = VOICE_PAGE;
  document.body.append(frame);
  await loaded;
}
