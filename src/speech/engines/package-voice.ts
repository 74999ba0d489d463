import { PACKAGE_VOICES } from '@/core/package-voices';
import type { SpeechEngine, SpeechListener, Utterance, Voice } from '@/core/speech-engine';
import type { Espeak, Sound } from './espeak.ts';

/** The loudspeaker: plays a sound and calls when it is over; the result ends it early. */
export type Loudspeaker = (sound: Sound, volume: number, over: () => void) => () => void;

/** The voice in the package. It runs where there is a loudspeaker: an extension page, not a content script. */
export class PackageVoice implements SpeechEngine {
  readonly id = 'package';
  readonly #load: () => Promise<Espeak>;
  readonly #play: Loudspeaker;
  #espeak: Promise<Espeak> | undefined;
  #turn = 0;
  #hush: (() => void) | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(load: () => Promise<Espeak>, play: Loudspeaker) {
    this.#load = load;
    this.#play = play;
  }

  voices(): Promise<readonly Voice[]> {
    return Promise.resolve(PACKAGE_VOICES);
  }

  speak(utterance: Utterance, listener: SpeechListener): void {
    this.stop();
    const turn = this.#turn;
    void this.#synthesise(utterance).then(
      (sound) => (turn === this.#turn ? this.#perform(sound, utterance.volume, listener) : undefined),
      (error: unknown) => (turn === this.#turn ? listener.failed(String(error)) : undefined),
    );
  }

  stop(): void {
    this.#turn++;
    this.#hush?.();
    this.#hush = undefined;
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
  }

  async #synthesise({ text, voice, rate }: Utterance): Promise<Sound> {
    this.#espeak ??= this.#load();
    return (await this.#espeak).synthesise(text, voice.id, rate);
  }

  #perform(sound: Sound, volume: number, listener: SpeechListener): void {
    this.#hush = this.#play(sound, volume, () => {
      this.stop();
      listener.ended();
    });
    listener.started();
    this.#timers = sound.words.map(({ position, length, at }) =>
      setTimeout(() => listener.word(position, length), at),
    );
  }
}

/** Plays through the page's audio device. */
export function createLoudspeaker(context: AudioContext): Loudspeaker {
  return (sound, volume, over) => {
    const buffer = context.createBuffer(1, Math.max(1, sound.samples.length), sound.rate);
    buffer.copyToChannel(sound.samples, 0);
    const source = context.createBufferSource();
    const gain = context.createGain();
    gain.gain.value = volume;
    source.buffer = buffer;
    source.connect(gain).connect(context.destination);
    source.onended = over;
    void context.resume();
    source.start();
    return () => {
      source.onended = null;
      source.stop();
      source.disconnect();
    };
  };
}
