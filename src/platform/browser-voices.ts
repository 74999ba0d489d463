import type { SpeechEngine, SpeechListener, Utterance, Voice } from '@/core/speech-engine';

/** The part of `chrome.tts` that is used; Firefox has none, and the polyfill does not know it. */
export interface TtsApi {
  getVoices(): Promise<
    readonly { voiceName?: string; lang?: string; remote?: boolean; extensionId?: string }[]
  >;
  speak(text: string, options: object): Promise<void>;
  stop(): void;
  isSpeaking(): Promise<boolean>;
}

/** How often it is checked that the browser is still speaking, in ms. */
const CHECK_EVERY = 700;

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
  #silence: Promise<unknown> | undefined;
  #turn = 0;
  #check: ReturnType<typeof setInterval> | undefined;

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
    clearInterval(this.#check);
    const onEvent = (event: TtsEvent) => {
      if (turn !== this.#turn) return;
      if (event.type === 'start') this.#watch(turn, listener);
      else if (event.type !== 'word') clearInterval(this.#check);
      hear(event, listener);
    };
    this.#silenceAtFirst()
      .then(() => {
        if (turn !== this.#turn) return;
        return this.#tts.speak(text, { voiceName: voice.id, lang: voice.lang, rate, volume, onEvent });
      })
      .catch((error: unknown) => (turn === this.#turn ? listener.failed(String(error)) : undefined));
  }

  stop(): void {
    this.#turn++;
    clearInterval(this.#check);
    this.#tts.stop();
  }

  /**
   * A worker that died may have left a sentence behind, and the browser numbers utterances anew for the next one:
   * the interruption of the old would be taken for that of ours.
   */
  #silenceAtFirst(): Promise<unknown> {
    if (this.#silence === undefined) {
      this.#tts.stop();
      // Only the order counts: an answer that does not come is no reason not to speak.
      this.#silence = this.#tts.isSpeaking().catch(() => undefined);
    }
    return this.#silence;
  }

  /** A device that is unplugged ends speech without a word: twice not speaking is dead. */
  #watch(turn: number, listener: SpeechListener): void {
    let silent = 0;
    const check = setInterval(async () => {
      const speaks = await this.#tts.isSpeaking().catch(() => true);
      silent = speaks ? 0 : silent + 1;
      if (silent < 2 || turn !== this.#turn) return;
      this.#turn++;
      clearInterval(check);
      listener.failed('died');
    }, CHECK_EVERY);
    this.#check = check;
  }
}

function hear(
  { type, charIndex = 0, length = 0, errorMessage = '' }: TtsEvent,
  listener: SpeechListener,
): void {
  if (type === 'start') listener.started();
  else if (type === 'word') listener.word(charIndex, Math.max(0, length));
  else if (type === 'end') listener.ended();
  else if (/^(?:error|interrupted|cancelled)$/u.test(type)) listener.failed(errorMessage || type);
}
