import { PACKAGE_VOICES } from '@/core/package-voices';
import type { SpeechEngine, SpeechListener, Utterance, Voice } from '@/core/speech-engine';
import type { Espeak, Sound } from './espeak.ts';

/** What the loudspeaker tells of a sound: it was played to its end, or the device went away meanwhile. */
export interface Heard {
  over(): void;
  lost(): void;
}

/** The loudspeaker: plays a sound; the result ends it early. */
export type Loudspeaker = (sound: Sound, volume: number, heard: Heard) => () => void;

/** How often it is said that the voice is at work, and that the device's clock is looked at. Milliseconds. */
const TELL_EVERY = 1000;
const CHECK_EVERY = 700;
/** So long after a sound was over by the device's clock it is over, whether or not the device has said so. Seconds. */
const OVER_AFTER = 0.5;

/** The voice in the package. It runs where there is a loudspeaker: an extension page, not a content script. */
export class PackageVoice implements SpeechEngine {
  readonly id = 'package';
  readonly #load: () => Promise<Espeak>;
  readonly #play: Loudspeaker;
  #espeak: Promise<Espeak> | undefined;
  /** What was made ahead, and of what. */
  #ahead: { readonly of: string; readonly sound: Promise<Sound> } | undefined;
  #turn = 0;
  #hush: (() => void) | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #work: ReturnType<typeof setInterval> | undefined;

  constructor(load: () => Promise<Espeak>, play: Loudspeaker) {
    this.#load = load;
    this.#play = play;
  }

  voices(): Promise<readonly Voice[]> {
    return Promise.resolve(PACKAGE_VOICES);
  }

  /** Makes the sound ahead. */
  wake(first: Utterance): void {
    const sound = this.#synthesise(first);
    // Whoever asks for it is told.
    sound.catch(() => undefined);
    this.#ahead = { of: nameOf(first), sound };
  }

  speak(utterance: Utterance, listener: SpeechListener): void {
    this.stop();
    const turn = this.#turn;
    listener.working?.();
    this.#work = setInterval(() => listener.working?.(), TELL_EVERY);
    const ifCurrent = (act: () => void) => (turn === this.#turn ? act() : undefined);
    this.#soundOf(utterance)
      .then((sound) => ifCurrent(() => this.#perform(sound, utterance.volume, listener)))
      .catch((error: unknown) =>
        ifCurrent(() => {
          this.stop();
          listener.failed(String(error));
        }),
      );
  }

  stop(): void {
    this.#turn++;
    clearInterval(this.#work);
    this.#hush?.();
    this.#hush = undefined;
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
  }

  #soundOf(utterance: Utterance): Promise<Sound> {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    return ahead?.of === nameOf(utterance) ? ahead.sound : this.#synthesise(utterance);
  }

  async #synthesise({ text, voice, rate }: Utterance): Promise<Sound> {
    this.#espeak ??= this.#load();
    return (await this.#espeak).synthesise(text, voice.id, rate);
  }

  #perform(sound: Sound, volume: number, listener: SpeechListener): void {
    const finish = (tell: () => void) => () => {
      this.stop();
      tell();
    };
    this.#hush = this.#play(sound, volume, {
      over: finish(() => listener.ended()),
      lost: finish(() => listener.failed('device-lost')),
    });
    listener.started();
    this.#timers = sound.words.map(({ position, length, at }) =>
      setTimeout(() => listener.word(position, length), at),
    );
  }
}

/** Two utterances with one name sound alike. */
function nameOf({ text, voice, rate }: Utterance): string {
  return `${voice.id} ${rate} ${text}`;
}

/** Plays through the page's audio device. */
export function createLoudspeaker(context: AudioContext): Loudspeaker {
  return (sound, volume, { over, lost }) => {
    const buffer = context.createBuffer(1, Math.max(1, sound.samples.length), sound.rate);
    buffer.copyToChannel(sound.samples, 0);
    const source = context.createBufferSource();
    const gain = context.createGain();
    gain.gain.value = volume;
    source.buffer = buffer;
    source.connect(gain).connect(context.destination);
    const finish = () => {
      unwatch();
      over();
    };
    const unwatch = watchClock(context, buffer.duration, { over: finish, lost });
    source.onended = finish;
    void context.resume();
    source.start();
    return () => {
      unwatch();
      source.onended = null;
      source.stop();
      source.disconnect();
    };
  };
}

/** A device that is unplugged stops the clock of its sound: twice standing still is lost. */
function watchClock(context: AudioContext, duration: number, { over, lost }: Heard): () => void {
  const due = context.currentTime + duration + OVER_AFTER;
  let last = context.currentTime;
  let still = 0;
  const timer = setInterval(() => {
    still = context.currentTime > last ? 0 : still + 1;
    last = context.currentTime;
    if (last < due && still < 2) return;
    clearInterval(timer);
    if (last >= due) over();
    else lost();
  }, CHECK_EVERY);
  return () => clearInterval(timer);
}
