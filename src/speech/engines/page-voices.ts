import type { SpeechEngine, SpeechListener, Utterance, Voice } from '@/core/speech-engine';

/** Platforms that list their voices late do so within about a second; after this there are none. */
const VOICES_WITHIN = 1500;
/** Firefox speaks only with voices of the system, but says of speech-dispatcher's that they are not local. */
const FIREFOX = 'urn:moz-tts:';
/** How often it is checked that the platform is still speaking. */
const CHECK_EVERY = 700;

/** The browser's Web Speech API, as the page itself could use it. */
export class PageVoices implements SpeechEngine {
  readonly id = 'page';
  readonly #synthesis: SpeechSynthesis;
  readonly #window: Window & typeof globalThis;
  /** Kept so that the browser does not collect it while it speaks: it would then never end. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #check: number | undefined;

  constructor(window: Window & typeof globalThis) {
    this.#window = window;
    this.#synthesis = window.speechSynthesis;
    // Browsers begin to list voices when they are first asked.
    this.#synthesis.getVoices();
  }

  async voices(): Promise<readonly Voice[]> {
    if (this.#synthesis.getVoices().length === 0) await this.#voicesListed();
    return this.#synthesis.getVoices().map(({ voiceURI, name, lang, localService }) => ({
      engine: this.id,
      id: `${voiceURI} ${name} ${lang}`,
      name,
      lang,
      local: localService || voiceURI.startsWith(FIREFOX),
    }));
  }

  speak({ text, voice, rate, volume }: Utterance, listener: SpeechListener): void {
    this.stop();
    const platformVoice = this.#synthesis
      .getVoices()
      .find(({ voiceURI, name, lang }) => `${voiceURI} ${name} ${lang}` === voice.id);
    if (platformVoice === undefined) {
      listener.failed('voice-unavailable');
      return;
    }
    const utterance = new this.#window.SpeechSynthesisUtterance(text);
    // With only a language Firefox takes a wrong voice.
    utterance.voice = platformVoice;
    utterance.lang = platformVoice.lang;
    utterance.rate = rate;
    utterance.volume = volume;
    this.#listen(utterance, listener);
    this.#utterance = utterance;
    this.#synthesis.resume();
    this.#synthesis.speak(utterance);
  }

  stop(): void {
    this.#forget();
    this.#synthesis.cancel();
  }

  #listen(utterance: SpeechSynthesisUtterance, listener: SpeechListener): void {
    const ifCurrent = (act: () => void) => (this.#utterance === utterance ? act() : undefined);
    utterance.onstart = () =>
      ifCurrent(() => {
        this.#watch(utterance, listener);
        listener.started();
      });
    utterance.onboundary = ({ name, charIndex, charLength }) =>
      ifCurrent(() => (name === 'sentence' ? undefined : listener.word(charIndex, charLength ?? 0)));
    utterance.onend = () =>
      ifCurrent(() => {
        this.#forget();
        listener.ended();
      });
    utterance.onerror = ({ error }) =>
      ifCurrent(() => {
        this.#forget();
        listener.failed(error);
      });
  }

  /** A device that is unplugged ends speech without a word: twice not speaking is dead. */
  #watch(utterance: SpeechSynthesisUtterance, listener: SpeechListener): void {
    let silent = 0;
    this.#check = this.#window.setInterval(() => {
      if (this.#utterance !== utterance) return;
      silent = this.#synthesis.speaking ? 0 : silent + 1;
      if (silent < 2) return;
      this.#forget();
      listener.failed('died');
    }, CHECK_EVERY);
  }

  #forget(): void {
    this.#window.clearInterval(this.#check);
    this.#utterance = undefined;
  }

  #voicesListed(): Promise<void> {
    return new Promise((resolve) => {
      const timer = this.#window.setTimeout(resolve, VOICES_WITHIN);
      this.#synthesis.addEventListener(
        'voiceschanged',
        () => {
          this.#window.clearTimeout(timer);
          resolve();
        },
        { once: true },
      );
    });
  }
}
