import type { EngineId, SpeechEngine, Voice } from '@/core/speech-engine';

/** The engines of this build and the voices that they have told of so far. */
export class Catalogue {
  readonly #engines: readonly SpeechEngine[];
  readonly #voices = new Map<EngineId, readonly Voice[]>();
  #asked: Promise<void> | undefined;

  constructor(engines: readonly SpeechEngine[]) {
    this.#engines = engines;
  }

  /** All voices known now. */
  list(): Voice[] {
    return this.#engines.flatMap(({ id }) => this.#voices.get(id) ?? []);
  }

  /** Asks every engine once; resolves when all have answered. An engine that throws has no voices. */
  ask(): Promise<void> {
    this.#asked ??= Promise.all(this.#engines.map((engine) => this.#askOne(engine))).then(() => undefined);
    return this.#asked;
  }

  /** Asks again, for a voice that was installed or a device that was plugged in meanwhile. */
  askAgain(): Promise<void> {
    this.#asked = undefined;
    return this.ask();
  }

  engineOf(voice: Voice): SpeechEngine | undefined {
    return this.#engines.find(({ id }) => id === voice.engine);
  }

  async #askOne(engine: SpeechEngine): Promise<void> {
    this.#voices.set(engine.id, await engine.voices().catch(() => []));
  }
}
