import { PACKAGE_VOICES } from '@/core/package-voices';
import type { SpeechEngine, SpeechListener, Utterance, Voice } from '@/core/speech-engine';
import type { Espeak, Sound } from './espeak.ts';

/** What the loudspeaker tells of a sound: it begins, and was played to its end or lost its device. */
export interface Heard {
  began(): void;
  over(): void;
  lost(): void;
}

/** The loudspeaker: plays a sound; the result ends it early. */
export type Loudspeaker = (sound: Sound, volume: number, heard: Heard) => () => void;

/** How often it is said that the voice is at work, and that the device's clock is looked at. Milliseconds. */
const TELL_EVERY = 1000;
const CHECK_EVERY = 700;
/** So often the clock may stand still, and before its first step: some loudspeakers take two seconds to wake. */
const STILL = 1;
const STILL_AT_FIRST = 3;
/** So long after a sound was over by the device's clock it is over, whether or not the device has said so. Seconds. */
const OVER_AFTER = 0.5;
/** The silence that opens the device lasts until there is a sound. Seconds. */
const SILENCE = 2;

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

  /** Makes the sound ahead, once. */
  wake(first: Utterance): void {
    if (this.#ahead?.of === nameOf(first)) return;
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
    const turn = this.#turn;
    const ifCurrent = (act: () => void) => () => (turn === this.#turn ? act() : undefined);
    const finish = (tell: () => void) =>
      ifCurrent(() => {
        this.stop();
        tell();
      });
    this.#hush = this.#play(sound, volume, {
      began: ifCurrent(() => this.#begin(sound, listener)),
      over: finish(() => listener.ended()),
      lost: finish(() => listener.failed('device-lost')),
    });
  }

  #begin({ words }: Sound, listener: SpeechListener): void {
    listener.started();
    this.#timers = words.map(({ position, length, at }) =>
      setTimeout(() => listener.word(position, length), at),
    );
  }
}

/** Two utterances with one name sound alike. */
function nameOf({ text, voice, rate }: Utterance): string {
  return `${voice.id} ${rate} ${text}`;
}

/** Plays through the page's audio device, which begins to open now. */
export function createLoudspeaker(context: AudioContext): Loudspeaker {
  openDevice(context);
  return (sound, volume, { began, over, lost }) => {
    const buffer = context.createBuffer(1, Math.max(1, sound.samples.length), sound.rate);
    buffer.copyToChannel(sound.samples, 0);
    const source = context.createBufferSource();
    const gain = context.createGain();
    gain.gain.value = volume;
    source.buffer = buffer;
    source.connect(gain).connect(context.destination);
    const watch = new AbortController();
    const end = (tell: () => void) => () => {
      watch.abort();
      tell();
    };
    source.onended = end(over);
    // The device went; browsers that do not say so are found out by the clock.
    context.addEventListener('error', end(lost), { signal: watch.signal });
    watchClock(context, buffer.duration, watch.signal, { over: end(over), lost: end(lost) });
    source.start();
    // Without a device it never resumes; the clock tells.
    context.resume().then(began, () => undefined);
    return () => {
      watch.abort();
      source.onended = null;
      source.stop();
      source.disconnect();
    };
  };
}

/**
 * A device takes 0.2 to 0.6 s to open, and Firefox opens it only for something to play: silence, while the first sound
 * is being made.
 */
function openDevice(context: AudioContext): void {
  const silence = context.createConstantSource();
  silence.offset.value = 0;
  silence.connect(context.destination);
  silence.start();
  silence.stop(context.currentTime + SILENCE);
  context.resume().catch(() => undefined);
}

/** A device that is unplugged stops the clock of its sound; one that is being opened has not started it yet. */
function watchClock(
  context: AudioContext,
  duration: number,
  signal: AbortSignal,
  { over, lost }: Pick<Heard, 'over' | 'lost'>,
): void {
  const due = context.currentTime + duration + OVER_AFTER;
  let last = context.currentTime;
  let still = 0;
  let most = STILL_AT_FIRST;
  const timer = setInterval(() => {
    const goes = context.currentTime > last;
    if (goes) most = STILL;
    still = goes ? 0 : still + 1;
    last = context.currentTime;
    if (last >= due) over();
    else if (still > most) lost();
  }, CHECK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
