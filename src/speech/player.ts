import type { SpeechEngine, Voice } from '@/core/speech-engine';
import { type Clock, systemClock } from './clock.ts';
import { type Manner, type SpeechPiece, type Trouble, Voicing } from './voicing.ts';

export type PlayerState = 'idle' | 'speaking' | 'paused';

export interface PlayerEvents {
  state?(state: PlayerState): void;
  /** A piece is being said. */
  piece?(index: number): void;
  /** A word of it is being said, at a position in its text. */
  word?(index: number, position: number, length: number): void;
  trouble?(trouble: Trouble): void;
  /** All voices are listed, and this is the best of them for a language. Told once, after a breath. */
  knowBest?(language: string, voice: Voice): void;
  /** The machine was asleep: what was being said waits for `resume`. */
  slept?(): void;
  /** The last piece was said. */
  finished?(): void;
}

export interface PlayerOptions {
  readonly engines: readonly SpeechEngine[];
  /** The pieces, made when they are asked for; `undefined` after the last. */
  pieceAt(index: number): SpeechPiece | undefined;
  readonly manner: Manner;
  readonly events: PlayerEvents;
  readonly clock?: Clock;
}

/**
 * Reads pieces one after another. Engines need not know how to pause: pausing stops, going on says the sentence
 * again.
 */
export class Player {
  readonly #options: PlayerOptions;
  readonly #voicing: Voicing;
  #state: PlayerState = 'idle';
  #index = 0;
  #turn = 0;

  constructor(options: PlayerOptions) {
    const { engines, manner, clock = systemClock, events } = options;
    this.#options = options;
    this.#voicing = new Voicing({
      engines,
      manner,
      clock,
      trouble: (it) => events.trouble?.(it),
      knowBest: (language, voice) => events.knowBest?.(language, voice),
    });
  }

  get state(): PlayerState {
    return this.#state;
  }

  /** The piece that is being said, or would be on going on. */
  get index(): number {
    return this.#index;
  }

  /** Reads from this piece, whatever is being read now. */
  async play(from = 0): Promise<void> {
    this.#halt();
    this.#index = from;
    this.#setState('speaking');
    const turn = this.#turn;
    const first = this.#options.pieceAt(from);
    if (first !== undefined) await this.#voicing.ready(first);
    if (turn === this.#turn) this.#say();
  }

  /** Falls silent at once; `resume` says the sentence again from its beginning. */
  pause(): void {
    if (this.#state !== 'speaking') return;
    this.#halt();
    this.#setState('paused');
  }

  resume(): void {
    if (this.#state === 'paused') void this.play(this.#sentenceStart(this.#index));
  }

  /** The pieces were made anew: the one that is being said, or was last, is this one now. */
  renumber(index: number): void {
    this.#index = index;
  }

  next(): void {
    const sentence = this.#options.pieceAt(this.#index)?.sentence;
    let index = this.#index;
    while (this.#options.pieceAt(index)?.sentence === sentence && this.#options.pieceAt(index) !== undefined)
      index++;
    if (this.#options.pieceAt(index) !== undefined) void this.play(index);
  }

  previous(): void {
    const start = this.#sentenceStart(this.#index);
    void this.play(start === 0 ? 0 : this.#sentenceStart(start - 1));
  }

  /** Says the current sentence again, in the manner that now holds (rate, volume, voice). */
  restart(): void {
    if (this.#state === 'speaking') void this.play(this.#sentenceStart(this.#index));
  }

  stop(): void {
    this.#halt();
    this.#setState('idle');
  }

  /** Stops and gives back the engines. */
  close(): void {
    this.stop();
    this.#voicing.close();
  }

  #sentenceStart(index: number): number {
    const sentence = this.#options.pieceAt(index)?.sentence;
    let start = index;
    while (start > 0 && this.#options.pieceAt(start - 1)?.sentence === sentence) start--;
    return start;
  }

  #setState(state: PlayerState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#options.events.state?.(state);
  }

  #halt(): void {
    this.#turn++;
    this.#voicing.hush();
  }

  #say(): void {
    const { events } = this.#options;
    const piece = this.#options.pieceAt(this.#index);
    if (piece === undefined) {
      this.#finish();
      return;
    }
    const turn = ++this.#turn;
    this.#voicing.say(piece, {
      word: (position, length) => events.word?.(this.#index, position, length),
      said: () => this.#goOn(this.#index + 1),
      unsaid: (why) => (why === 'silent' ? this.pause() : this.#goOn(this.#afterLanguage(piece.language))),
      slept: () => {
        // Nobody is waiting for the rest of the sentence: silence until she asks.
        this.pause();
        events.slept?.();
      },
    });
    // Marks are made after the voice was asked: she hears it at once, and sees it a moment later.
    if (turn === this.#turn) events.piece?.(this.#index);
  }

  #goOn(index: number): void {
    this.#index = index;
    this.#say();
  }

  #afterLanguage(language: string): number {
    let index = this.#index;
    while (this.#options.pieceAt(index)?.language === language) index++;
    return index;
  }

  #finish(): void {
    this.#index = 0;
    this.stop();
    this.#options.events.finished?.();
  }
}
