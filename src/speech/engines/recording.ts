import type { EngineId, SpeechEngine, SpeechListener, Utterance, Voice } from '@/core/speech-engine';

/** Speaks in no time; starts and waits to be ended (or never ends); or fails in one of two ways. */
export type Behaviour = 'speaks' | 'waits' | 'never-starts' | 'fails';

/** Makes no sound and remembers what it was asked to say. For tests, and for measuring what would be read. */
export class RecordingEngine implements SpeechEngine {
  readonly id: EngineId;
  readonly said: Utterance[] = [];
  behaviour: Behaviour;
  stops = 0;
  /** The listener of the utterance that is being said. */
  listener: SpeechListener | undefined;
  readonly #voices: readonly Voice[];

  constructor(languages: readonly string[], behaviour: Behaviour = 'speaks', id: EngineId = 'recording') {
    this.id = id;
    this.behaviour = behaviour;
    this.#voices = languages.map((lang) => ({
      engine: id,
      id: lang,
      name: `recording ${lang}`,
      lang,
      local: true,
    }));
  }

  voices(): Promise<readonly Voice[]> {
    return Promise.resolve(this.#voices);
  }

  speak(utterance: Utterance, listener: SpeechListener): void {
    this.said.push(utterance);
    this.listener = listener;
    if (this.behaviour === 'never-starts') return;
    queueMicrotask(() => this.#perform(listener));
  }

  stop(): void {
    this.stops++;
    this.listener = undefined;
  }

  #perform(listener: SpeechListener): void {
    if (this.listener !== listener) return;
    if (this.behaviour === 'fails') {
      listener.failed('synthesis-failed');
      return;
    }
    listener.started();
    if (this.behaviour === 'speaks') listener.ended();
  }
}
