import type { Voice } from '@/core/speech-engine';
import { readVoiceChoices, USUAL_VOICES_KEY, VOICE_CHOICES_KEY } from './voice-choices.ts';
import { voiceKey } from './voices.ts';

/** Where this machine keeps things. */
interface Area {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** What this machine remembers of its voices: which family chose, and which was the best the last time. */
export class KnownVoices {
  readonly #storage: Area;
  #chosen: Readonly<Record<string, string>> = {};
  #usual: Readonly<Record<string, string>> = {};

  constructor(storage: Area) {
    this.#storage = storage;
  }

  /** Language → `voiceKey`. */
  get chosen(): Readonly<Record<string, string>> {
    return this.#chosen;
  }

  /** Language → `voiceKey`. */
  get usual(): Readonly<Record<string, string>> {
    return this.#usual;
  }

  async load(): Promise<void> {
    const [chosen, usual] = await Promise.all(
      [VOICE_CHOICES_KEY, USUAL_VOICES_KEY].map((key) => this.#storage.get(key)),
    );
    this.#chosen = readVoiceChoices(chosen);
    this.#usual = readVoiceChoices(usual);
  }

  /** This is the best voice for a language: the next time no better one is waited for. */
  async remember(language: string, voice: Voice): Promise<void> {
    const key = voiceKey(voice);
    if (this.#usual[language] === key) return;
    this.#usual = { ...this.#usual, [language]: key };
    await this.#storage.set(USUAL_VOICES_KEY, this.#usual);
  }
}
