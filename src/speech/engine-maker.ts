import type { SpeechEngine } from '@/core/speech-engine';
import { PageVoices } from './engines/page-voices.ts';

type View = Window & typeof globalThis;

/** Makes the engines of a build, the better first. */
export type EngineMaker = (view: View) => readonly SpeechEngine[];

/** The engine that every build has: the page's own voices. */
export const pageEngines: EngineMaker = (view) => ('speechSynthesis' in view ? [new PageVoices(view)] : []);
