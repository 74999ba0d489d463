import type { SpeechEngine, Voice } from '@/core/speech-engine';
import { createState, type Watched } from '@/core/state';
import type { FeatureContext } from '@/features/contract';
import { Catalogue } from '@/speech/catalogue';
import { Player } from '@/speech/player';
import { readVoiceChoices, VOICE_CHOICES_KEY } from '@/speech/voice-choices';
import { languageOf, rankVoices, voiceKey } from '@/speech/voices';
import { type DoctorLanguage, LANGUAGES, nextVoice, SAMPLES } from './core.ts';
import type { manifest } from './manifest.ts';
import { strings } from './strings.ts';

type DoctorContext = FeatureContext<typeof manifest.settings>;

/** What is known of one language. */
export interface Finding {
  readonly language: DoctorLanguage;
  /** The voice that is used; absent when there is none. */
  readonly voice: Voice | undefined;
  readonly choices: readonly Voice[];
}

/** Finds voices, lets them be heard, and remembers which one family wants. */
export class VoiceDoctor {
  readonly #context: DoctorContext;
  readonly #catalogue: Catalogue;
  readonly #engines: readonly SpeechEngine[];
  readonly #findings = createState<readonly Finding[] | null>(null);
  readonly #note = createState('');
  #chosen: Record<string, string> = {};
  #player: Player | undefined;

  constructor(context: DoctorContext, engines: readonly SpeechEngine[]) {
    this.#context = context;
    this.#engines = engines;
    this.#catalogue = new Catalogue(engines);
  }

  /** Null while it looks. */
  get findings(): Watched<readonly Finding[] | null> {
    return this.#findings;
  }

  get note(): Watched<string> {
    return this.#note;
  }

  async look(): Promise<void> {
    this.#chosen = readVoiceChoices(await this.#context.platform.storage.get(VOICE_CHOICES_KEY));
    await this.#catalogue.ask();
    this.#show();
  }

  /** Says the sample of a language with the voice that is used for it. */
  listen({ language }: Finding): void {
    const { say } = this.#context;
    this.#player?.stop();
    let hasFailed = false;
    const piece = { text: SAMPLES[language], language, sentence: 0 };
    this.#player = new Player({
      engines: this.#engines,
      pieceAt: (index) => (index === 0 ? piece : undefined),
      manner: () => ({ rate: 0.9, volume: 1, wishes: { chosen: this.#chosen, onlineFirst: false } }),
      events: {
        trouble: () => {
          hasFailed = true;
          this.#note.value = say(strings.silent);
        },
        finished: () => {
          if (!hasFailed) this.#note.value = say(strings.heard);
        },
      },
    });
    void this.#player.play();
  }

  /** Uses the next voice for a language, from now on, and lets it be heard. */
  change(finding: Finding): void {
    const next = nextVoice(finding.choices, finding.voice);
    if (next === undefined) return;
    this.#chosen = { ...this.#chosen, [finding.language]: voiceKey(next) };
    this.#context.platform.storage.set(VOICE_CHOICES_KEY, this.#chosen).catch(this.#context.report);
    this.#show();
    this.listen({ ...finding, voice: next });
  }

  close(): void {
    this.#player?.stop();
    for (const engine of this.#engines) engine.close?.();
  }

  #show(): void {
    this.#findings.value = LANGUAGES.map((language) => {
      const voices = this.#catalogue.list().filter((voice) => speaks(voice, language));
      return {
        language,
        voice: rankVoices(voices, language, { chosen: this.#chosen, onlineFirst: false })[0],
        choices: rankVoices(voices, language, { chosen: {}, onlineFirst: false }),
      };
    });
  }
}

/** A Mandarin voice that would read Cantonese writing is no Cantonese voice, and is not shown as one. */
function speaks(voice: Voice, language: DoctorLanguage): boolean {
  const spoken = languageOf(voice);
  return spoken === language || (language === 'zh-CN' && spoken === 'zh-TW');
}
