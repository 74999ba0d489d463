import type { Clock } from './clock.ts';
import { syllables } from './text/pieces.ts';

/** What is wrong with a voice that gives no sign of life, or that the whole machine was asleep. */
export type Silence = 'never-started' | 'never-ended' | 'slept';

/** A voice that has not begun to speak after this time will not. */
const START_WITHIN = 2800;
/** The voice in the package tells when it fails; on a slow machine its first word may take this long. */
const PACKAGE_START_WITHIN = 8000;
/** A voice may be this much later than expected with its next sign of life. */
const GRACE = 2500;
/**
 * The slowest Mandarin taken for normal, in syllables a second at rate 1. Speech of 250 characters a minute has 4.2;
 * Chromium with speech-dispatcher was measured at 2.9.
 */
const SLOW = 2.8;
/** A timer that is later than this did not run because the machine slept. */
const ASLEEP = 4000;

/** About how long a text takes at rate 1, in syllables; marks are breaths as long as one. */
function length(text: string): number {
  return syllables(text) + (text.match(/[，。、；：！？,.;:!?]/gu)?.length ?? 0);
}

/** Watches one voice: whether it starts, goes on and ends in time. Learns how fast the voice speaks. */
export class Watchdog {
  readonly #clock: Clock;
  readonly #alarm: (silence: Silence) => void;
  readonly #speeds = new Map<string, number>();
  #cancel: (() => void) | undefined;
  #voice = '';
  #text = '';
  #rate = 1;
  #startedAt = 0;

  constructor(clock: Clock, alarm: (silence: Silence) => void) {
    this.#clock = clock;
    this.#alarm = alarm;
  }

  /**
   * An utterance was handed over: it must start.
   * @param voice the voice's `voiceKey`
   */
  expectStart(voice: string, text: string, rate: number): void {
    this.#voice = voice;
    this.#text = text;
    this.#rate = rate;
    this.#arm(voice.startsWith('package:') ? PACKAGE_START_WITHIN : START_WITHIN, 'never-started');
  }

  /** It started: it must end in about the time that its text takes. */
  sawStart(): void {
    this.#startedAt = this.#clock.now();
    this.#expectEnd(0);
  }

  /** It said the word at this position: only the rest is waited for. */
  sawWord(position: number): void {
    this.#expectEnd(position);
  }

  /** It ended: nothing is waited for, and the speed is remembered. */
  sawEnd(): void {
    this.rest();
    const seconds = (this.#clock.now() - this.#startedAt) / 1000;
    if (seconds > 1) this.#speeds.set(this.#voice, length(this.#text) / seconds / this.#rate);
  }

  /** Waits for nothing. */
  rest(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #expectEnd(position: number): void {
    const known = this.#speeds.get(this.#voice);
    const speed = Math.min(SLOW, known === undefined ? SLOW : known * 0.85) * this.#rate;
    this.#arm((length(this.#text.slice(position)) / speed) * 1000 + GRACE, 'never-ended');
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
