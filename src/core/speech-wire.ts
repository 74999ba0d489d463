import type { Utterance, Voice } from './speech-engine.ts';

/** How a page speaks with an engine in another process: one channel an engine, one utterance at a time. */
export type ToEngine =
  | { readonly ask: 'voices' }
  | { readonly ask: 'wake'; readonly utterance: Utterance }
  | { readonly ask: 'speak'; readonly id: number; readonly utterance: Utterance }
  | { readonly ask: 'stop' };

export type FromEngine =
  /** Sent at once when a channel is opened: somebody is there who serves it. */
  | { readonly is: 'ready' }
  | { readonly is: 'voices'; readonly voices: readonly Voice[] }
  | { readonly is: 'working' | 'started' | 'ended'; readonly id: number }
  | { readonly is: 'word'; readonly id: number; readonly position: number; readonly length: number }
  | { readonly is: 'failed'; readonly id: number; readonly reason: string };

/** Names of channels, so that each process answers its own only. */
export const CHANNELS = { browser: 'elder-voice-browser', package: 'elder-voice-package' } as const;
