import type { SpeechEngine, SpeechListener, Utterance, Voice } from '@/core/speech-engine';

/** The part of `chrome.tts` that is used; Firefox has none, and the polyfill does not know it. */
export interface TtsApi {
  getVoices(): Promise<
    readonly { voiceName?: string; lang?: string; remote?: boolean; extensionId?: string }[]
  >;
  speak(text: string, options: object): Promise<void>;
  stop(): void;
}

interface TtsEvent {
  readonly type: string;
  readonly charIndex?: number;
  readonly length?: number;
  readonly errorMessage?: string;
}

/** The browser's own voices, as extensions may use them: they work where a page may not speak. */
export class BrowserVoices implements SpeechEngine {
  readonly id = 'browser';
  readonly #tts: TtsApi;
  #turn = 0;

  constructor(tts: TtsApi) {
    this.#tts = tts;
  }

  async voices(): Promise<readonly Voice[]> {
    const listed = await this.#tts.getVoices();
    return listed.map(({ voiceName = '', lang = '', remote = false }) => ({
      engine: this.id,
      id: voiceName,
      name: voiceName,
      lang,
      local: !remote,
    }));
  }

  speak({ text, voice, rate, volume }: Utterance, listener: SpeechListener): void {
    const turn = ++this.#turn;
    const onEvent = (event: TtsEvent) => (turn === this.#turn ? hear(event, listener) : undefined);
    this.#tts
      .speak(text, { voiceName: voice.id, lang: voice.lang, rate, volume, onEvent })
      .catch((error: unknown) => (turn === this.#turn ? listener.failed(String(error)) : undefined));
  }

  stop(): void {
    this.#turn++;
    this.#tts.stop();
  }
}

function hear(
  { type, charIndex = 0, length = 0, errorMessage = type }: TtsEvent,
  listener: SpeechListener,
): void {
  if (type === 'start') listener.started();
  else if (type === 'word') listener.word(charIndex, Math.max(0, length));
  else if (type === 'end') listener.ended();
  else if (/^(?:error|interrupted|cancelled)$/u.test(type)) listener.failed(errorMessage);
}
