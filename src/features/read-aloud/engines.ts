import type { SpeechEngine } from '@/core/speech-engine';
import type { Platform } from '@/platform/port';
import { PageVoices } from '@/speech/engines/page-voices';

/** Makes the engines of a build, the better first. */
export type EngineMaker = (window: Window & typeof globalThis, platform: Platform) => readonly SpeechEngine[];

/** The engine that every build has: the page's own voices. */
export const pageEngines: EngineMaker = (window) =>
  'speechSynthesis' in window ? [new PageVoices(window)] : [];
