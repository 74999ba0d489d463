import type { EngineId, SpeechEngine, Voice } from '@/core/speech-engine';

/** The engines of this build and the voices that they have told of so far. */
export class Catalogue {
  readonly #engines: readonly SpeechEngine[];
  readonly #voices = new Map<EngineId, readonly Voice[]>();
  #answers: readonly Promise<void>[] | undefined;
  #isComplete = false;

  constructor(engines: readonly SpeechEngine[]) {
    this.#engines = engines;
  }

  /** Whether every engine has answered. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Whether the first and best engine has answered. */
  get knowsBest(): boolean {
    const [best] = this.#engines;
    return best === undefined || this.#voices.has(best.id);
  }

  /** All voices known now. */
  list(): Voice[] {
    return this.#engines.flatMap(({ id }) => this.#voices.get(id) ?? []);
  }

  /** Asks every engine once; resolves when all have answered. An engine that throws has no voices. */
  async ask(): Promise<void> {
    this.#answers ??= this.#engines.map((engine) => this.#askOne(engine));
    await Promise.all(this.#answers);
    this.#isComplete = true;
  }

  /** Asks every engine; resolves as soon as what they have told is enough, or all have answered. */
  askUntil(isEnough: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      void this.ask().then(resolve);
      for (const answer of this.#answers ?? []) void answer.then(() => (isEnough() ? resolve() : undefined));
    });
  }

  engineOf(voice: Voice): SpeechEngine | undefined {
    return this.#engines.find(({ id }) => id === voice.engine);
  }

  async #askOne(engine: SpeechEngine): Promise<void> {
    this.#voices.set(engine.id, await engine.voices().catch(() => []));
  }
}
