import type { EngineId, SpeechEngine, Voice } from '@/core/speech-engine';

/** The engines of this build and the voices that they have told of so far. */
export class Catalogue {
  readonly #engines: readonly SpeechEngine[];
  readonly #voices = new Map<EngineId, readonly Voice[]>();
  #asked: Promise<void> | undefined;
  #firstAsked: Promise<void> | undefined;
  #isComplete = false;

  constructor(engines: readonly SpeechEngine[]) {
    this.#engines = engines;
  }

  /** Whether every engine has answered. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** All voices known now. */
  list(): Voice[] {
    return this.#engines.flatMap(({ id }) => this.#voices.get(id) ?? []);
  }

  /** Asks every engine once; resolves when all have answered. An engine that throws has no voices. */
  ask(): Promise<void> {
    if (this.#asked === undefined) {
      const answers = this.#engines.map((engine) => this.#askOne(engine));
      [this.#firstAsked] = answers;
      this.#asked = Promise.all(answers).then(() => {
        this.#isComplete = true;
      });
    }
    return this.#asked;
  }

  /** Asks every engine; resolves when the first and best of them has answered. */
  async askFirst(): Promise<void> {
    void this.ask();
    await this.#firstAsked;
  }

  engineOf(voice: Voice): SpeechEngine | undefined {
    return this.#engines.find(({ id }) => id === voice.engine);
  }

  async #askOne(engine: SpeechEngine): Promise<void> {
    this.#voices.set(engine.id, await engine.voices().catch(() => []));
  }
}
