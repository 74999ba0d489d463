import type { Clock } from './clock.ts';
import { syllables } from './text/pieces.ts';

/** What is wrong with a voice that gives no sign of life, or that the whole machine was asleep. */
export type Silence = 'never-started' | 'never-ended' | 'slept';

/** A voice that has not begun to speak after this time, and does not say that it is at work, will not. */
const START_WITHIN = 2800;
/** Nobody waits longer than this for a voice that is at work. */
const WORK_WITHIN = 8000;
/**
 * A voice may be this much later than expected with its end: what it needs for a text of any length (Chromium with
 * speech-dispatcher: 1.1 seconds), and some patience.
 */
const GRACE = 1800;
/** Where its pace is not known, the slowest is expected, and less is added to it. */
const FIRST_GRACE = 1300;
/** A voice that tells its words tells the next within this time: at speed 0.6 it is time for five syllables. */
const WORD_WITHIN = 2900;
/** From so many words on a voice is taken to tell them all. */
const TELLS_WORDS = 3;
/** What is known of a voice's pace is trusted so far; shorter texts than it was learned from change it but a little. */
const TRUST = 0.9;
const LEARN = 0.3;
/**
 * Of a voice whose pace is not known yet no more than so many syllables are asked at once, and then so many times what
 * was asked before: a voice that never ends is noticed within three seconds of the end that was due.
 */
const FIRST_BREATH = 6;
const NEXT_BREATH = 2.5;
/**
 * The slowest Mandarin taken for normal, in syllables a second at rate 1. Speech of 250 characters a minute has 4.2;
 * Chromium with speech-dispatcher was measured at 2.4 to 2.9, the slower the shorter the text and the busier the machine.
 */
const SLOW = 2.4;
/** A timer that is later than this did not run because the machine slept. */
const ASLEEP = 4000;

/** How fast a voice speaks, in syllables a second at rate 1, and the longest text from which that is known. */
interface Pace {
  readonly speed: number;
  readonly length: number;
}

/** About how long a text takes at rate 1, in syllables; marks are breaths as long as one. */
function length(text: string): number {
  return syllables(text) + (text.match(/[，。、；：！？,.;:!?]/gu)?.length ?? 0);
}

/** Watches one voice: whether it starts, goes on and ends in time. Learns how fast the voice speaks. */
export class Watchdog {
  readonly #clock: Clock;
  readonly #paces = new Map<string, Pace>();
  readonly #telling = new Set<string>();
  #alarm: (silence: Silence) => void = () => undefined;
  #cancel: (() => void) | undefined;
  #voice = '';
  #text = '';
  #rate = 1;
  #startedAt = 0;
  #handedAt = 0;
  #words = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * An utterance was handed over: it must start.
   * @param voice the voice's `voiceKey`
   * @param alarm told of it at most once
   */
  expectStart(voice: string, text: string, rate: number, alarm: (silence: Silence) => void): void {
    this.#alarm = alarm;
    this.#voice = voice;
    this.#text = text;
    this.#rate = rate;
    this.#words = 0;
    this.#handedAt = this.#clock.now();
    this.#arm(START_WITHIN, 'never-started');
  }

  /** It is at work: it may take a little longer. */
  sawWork(): void {
    const left = this.#handedAt + WORK_WITHIN - this.#clock.now();
    this.#arm(Math.max(0, Math.min(START_WITHIN, left)), 'never-started');
  }

  /** How many syllables may be asked of a voice at once; any number of one that tells by its words how far it is. */
  longestBreath(voice: string): number | undefined {
    if (this.#telling.has(voice)) return undefined;
    const pace = this.#paces.get(voice);
    return pace === undefined ? FIRST_BREATH : pace.length * NEXT_BREATH;
  }

  /** It started: it must end in about the time that its text takes. */
  sawStart(): void {
    this.#startedAt = this.#clock.now();
    this.#expectEnd(0);
  }

  /** It said the word at this position: the next is waited for, or the rest. */
  sawWord(position: number): void {
    if (++this.#words === TELLS_WORDS) this.#telling.add(this.#voice);
    this.#expectEnd(position);
  }

  /** It ended: nothing is waited for, and its pace is remembered. */
  sawEnd(): void {
    this.rest();
    const seconds = (this.#clock.now() - this.#startedAt) / 1000;
    if (seconds <= 1) return;
    const heard = { speed: length(this.#text) / seconds / this.#rate, length: length(this.#text) };
    const known = this.#paces.get(this.#voice);
    const isBetter = known === undefined || heard.length >= known.length;
    const speed = isBetter ? heard.speed : known.speed + (heard.speed - known.speed) * LEARN;
    this.#paces.set(this.#voice, { speed, length: Math.max(heard.length, known?.length ?? 0) });
  }

  /** Waits for nothing. */
  rest(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #expectEnd(position: number): void {
    const known = this.#paces.get(this.#voice);
    const speed = (known === undefined ? SLOW : known.speed * TRUST) * this.#rate;
    const grace = known === undefined ? FIRST_GRACE : GRACE;
    const end = (length(this.#text.slice(position)) / speed) * 1000 + grace;
    this.#arm(this.#words < TELLS_WORDS ? end : Math.min(end, WORD_WITHIN), 'never-ended');
  }

  #arm(delay: number, silence: Silence): void {
    this.rest();
    const due = this.#clock.now() + delay;
    this.#cancel = this.#clock.after(delay, () => {
      this.#cancel = undefined;
      this.#alarm(this.#clock.now() - due > ASLEEP ? 'slept' : silence);
    });
  }
}
