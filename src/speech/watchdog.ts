import type { Clock } from './clock.ts';
import { syllables } from './text/pieces.ts';

/** What is wrong with a voice that gives no sign of life, or that the whole machine was asleep. */
export type Silence = 'never-started' | 'never-ended' | 'slept';

/** A voice that has not begun to speak after this time, and does not say that it is at work, will not. */
const START_WITHIN = 2600;
/** Nobody waits longer than this for a voice that is at work. */
const WORK_WITHIN = 8000;
/** What a voice needs for a text of any length, in seconds; speech-dispatcher on a busy machine up to 1.1. */
const ANY_TEXT = 0.5;
/**
 * A voice may be this much later than expected with its end. One of which a breath about as long is known is waited for
 * less: the least, what the latest of the last breaths was late, and so many times what they differed by.
 */
const GRACE = 1300;
const LEAST_GRACE = 400;
const SPREAD = 2;
const REMEMBERED = 5;
const ABOUT_AS_LONG = 1.25;
/**
 * A voice that begins later than this works on a busy machine, or from afar, and gets so many times that much more time,
 * up to a limit. Speech-dispatcher begins after 60 ms, on a machine with five times the work it can do after 150 to 1,050.
 */
const QUICK_START = 150;
const SLACK = 3;
const MOST_SLACK = 1200;
/** A voice that tells its words, or that it is at work, tells so again within this time: five syllables and a full stop at speed 0.6. */
const SIGN_WITHIN = 2600;
/** From so many words on a voice is taken to tell them all. */
const TELLS_WORDS = 3;
/** What is known of a voice's pace is trusted so far; shorter texts than it was learned from change it but a little. */
const TRUST = 0.9;
const LEARN = 0.3;
/**
 * Of a voice whose pace is not known yet no more than so many syllables are asked at once, and then so many times what
 * was asked before: a voice that never ends is noticed within three seconds of the end that was due.
 */
const FIRST_BREATH = 5;
const NEXT_BREATH = 2.5;
/**
 * A voice that does not tell its words is asked for no more than this at once, in seconds: if it dies, the rest of what
 * was asked is waited for. A comma's pause between two breaths is what speech-dispatcher makes of it (0.45 s).
 */
const LONGEST_BREATH = 2.2;
/**
 * The slowest Mandarin taken for normal, in syllables a second at rate 1. Speech of 250 characters a minute has 4.2;
 * Chromium with speech-dispatcher was measured at 2.4 to 2.9, the slower the shorter the text and the busier the machine.
 */
const SLOW = 2.4;
/**
 * So long before a voice is left there is reason to doubt it, and time for another to get ready; but not before its end is
 * overdue. Milliseconds.
 */
const DOUBT_BEFORE = 1000;
const OVERDUE = 100;
/** A timer that is later than this did not run because the machine slept. */
const ASLEEP = 4000;
/** One that is this much later did not run because the page was busy: what the voice told meanwhile is heard first. */
const BUSY = 100;

/** Told when a voice gives no sign of life. */
export interface Alarm {
  /** It is late, but may still come. At most once for each sign that is waited for. */
  doubtful(): void;
  /** It is not waited for any longer. At most once. */
  silent(silence: Silence): void;
}

/** How fast a voice speaks beyond `ANY_TEXT`, in syllables a second at rate 1, and the longest text from which that is known. */
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
  /** How late the last breaths of a voice of known pace ended; below zero for early. */
  readonly #lateness = new Map<string, readonly number[]>();
  #alarm: Alarm | undefined;
  #cancels: (() => void)[] = [];
  #voice = '';
  #text = '';
  #rate = 1;
  #startedAt: number | undefined;
  #slack = 0;
  #handedAt = 0;
  #endDue = 0;
  #words = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * An utterance was handed over: it must start.
   * @param voice the voice's `voiceKey`
   */
  expectStart(voice: string, text: string, rate: number, alarm: Alarm): void {
    this.#alarm = alarm;
    this.#voice = voice;
    this.#text = text;
    this.#rate = rate;
    this.#words = 0;
    this.#startedAt = undefined;
    this.#handedAt = this.#clock.now();
    this.#arm(START_WITHIN, 'never-started');
  }

  /** It is at work: it may take a little longer to begin, and is not dead while it speaks. */
  sawWork(): void {
    if (this.#startedAt !== undefined) {
      this.#arm(SIGN_WITHIN, 'never-ended');
      return;
    }
    const left = this.#handedAt + WORK_WITHIN - this.#clock.now();
    this.#arm(Math.max(0, Math.min(START_WITHIN, left)), 'never-started');
  }

  /** How many syllables may be asked of a voice at once; any number of one that tells by its words how far it is. */
  longestBreath(voice: string, rate: number): number | undefined {
    if (this.#telling.has(voice)) return undefined;
    const pace = this.#paces.get(voice);
    if (pace === undefined) return FIRST_BREATH;
    return Math.max(
      FIRST_BREATH,
      Math.min(pace.length * NEXT_BREATH, pace.speed * rate * (LONGEST_BREATH - ANY_TEXT)),
    );
  }

  /** It started: it must end in about the time that its text takes. */
  sawStart(): void {
    this.#startedAt = this.#clock.now();
    const late = this.#startedAt - this.#handedAt - QUICK_START;
    this.#slack = Math.min(MOST_SLACK, Math.max(0, late * SLACK));
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
    const now = this.#clock.now();
    if (this.#paces.has(this.#voice)) {
      const before = this.#lateness.get(this.#voice) ?? [];
      this.#lateness.set(this.#voice, [...before, now - this.#endDue].slice(-REMEMBERED));
    }
    const seconds = (now - (this.#startedAt ?? now)) / 1000;
    if (seconds <= ANY_TEXT) return;
    // Of a short breath it is not known how much of it any text takes: it is taken for slower than it is.
    const speaking = seconds > 2 * ANY_TEXT ? seconds - ANY_TEXT : seconds;
    const heard = { speed: length(this.#text) / speaking / this.#rate, length: length(this.#text) };
    const known = this.#paces.get(this.#voice);
    const isBetter = known === undefined || heard.length > known.length;
    const speed = isBetter ? heard.speed : known.speed + (heard.speed - known.speed) * LEARN;
    this.#paces.set(this.#voice, { speed, length: Math.max(heard.length, known?.length ?? 0) });
  }

  /** Waits for nothing. */
  rest(): void {
    for (const cancel of this.#cancels.splice(0)) cancel();
  }

  #expectEnd(position: number): void {
    const known = this.#paces.get(this.#voice);
    const speed = (known === undefined ? SLOW : known.speed * TRUST) * this.#rate;
    const beside = known === undefined ? 0 : ANY_TEXT * 1000;
    const lasts = beside + (length(this.#text.slice(position)) / speed) * 1000;
    this.#endDue = this.#clock.now() + lasts;
    const end = lasts + this.#grace() + this.#slack;
    if (this.#words < TELLS_WORDS) this.#arm(end, 'never-ended', lasts + OVERDUE);
    else this.#arm(Math.min(end, SIGN_WITHIN), 'never-ended');
  }

  /** How much later than expected this voice may end. */
  #grace(): number {
    const known = this.#lateness.get(this.#voice);
    const longest = this.#paces.get(this.#voice)?.length ?? 0;
    if (known === undefined || length(this.#text) > longest * ABOUT_AS_LONG) return GRACE;
    const latest = Math.max(...known);
    return Math.min(GRACE, LEAST_GRACE + Math.max(0, latest) + SPREAD * (latest - Math.min(...known)));
  }

  /** Leaves the voice after a delay, and doubts it before, but not too early. */
  #arm(delay: number, silence: Silence, doubt = 0): void {
    this.rest();
    const due = this.#clock.now() + delay;
    const leave = () => {
      const late = this.#clock.now() - due;
      if (late > BUSY && late <= ASLEEP)
        this.#cancels = [this.#clock.after(BUSY, () => this.#leave(silence))];
      else this.#leave(late > ASLEEP ? 'slept' : silence);
    };
    this.#cancels = [
      this.#clock.after(Math.max(doubt, delay - DOUBT_BEFORE), () => this.#alarm?.doubtful()),
      this.#clock.after(delay, leave),
    ];
  }

  #leave(silence: Silence): void {
    this.rest();
    this.#alarm?.silent(silence);
  }
}
