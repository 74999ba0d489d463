import browser from 'webextension-polyfill';
import type { SpeechEngine } from '@/core/speech-engine';
import { CHANNELS } from '@/core/speech-wire';
import { serveSpeech } from './extension-speech.ts';

/** For the page of the voice in the package: lets web pages' content scripts use it. */
export function servePackageVoice(engine: SpeechEngine): void {
  serveSpeech(browser, engine, CHANNELS.package);
}
