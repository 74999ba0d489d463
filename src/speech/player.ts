import type { SpeechEngine, Voice } from '@/core/speech-engine';
import { Catalogue } from './catalogue.ts';
import { type Clock, systemClock } from './clock.ts';
import { splitPieces } from './text/pieces.ts';
import { rankVoices, type VoiceWishes, voiceKey } from './voices.ts';
import { type Silence, Watchdog } from './watchdog.ts';

/** What is said in one breath, as it is spoken (not as it is written). */
export interface SpeechPiece {
  readonly text: string;
  readonly language: string;
  /** Counts sentences: pieces of one sentence share it. */
  readonly sentence: number;
}

export type PlayerState = 'idle' | 'speaking' | 'paused';

/** What the reader has to know. A change is told once, a missing voice once a language, silence at every attempt. */
export type Trouble =
  | { readonly kind: 'voice-changed'; readonly from: Voice; readonly to: Voice }
  | { readonly kind: 'no-voice'; readonly language: string }
  | { readonly kind: 'silent' };

export interface PlayerEvents {
  state?(state: PlayerState): void;
  /** A piece is about to be said. */
  piece?(index: number): void;
  /** A word of it is being said, at a position in its text. */
  word?(index: number, position: number, length: number): void;
  trouble?(trouble: Trouble): void;
  /** The last piece was said. */
  finished?(): void;
}

export interface PlayerOptions {
  readonly engines: readonly SpeechEngine[];
  /** The pieces, made when they are asked for; `undefined` after the last. */
  pieceAt(index: number): SpeechPiece | undefined;
  /** Asked before each piece, so that changes of settings count from the next. */
  manner(): { readonly rate: number; readonly volume: number; readonly wishes: VoiceWishes };
  readonly events: PlayerEvents;
  readonly clock?: Clock;
}

/**
 * How long the first press waits for voices better than the one in the package: browsers list theirs late, and
 * 13,000 of them later still.
 */
const PATIENCE = 600;

/**
 * Of a voice whose pace is not known yet no more than so many syllables are asked at once: its pace is then soon
 * known, and a voice that never ends is noticed within three seconds of the end that was due.
 */
const FIRST_BREATH = 8;

/** A page's own script cut off the shared voice, or the background died: no reason to give the voice up at once. */
const NOT_ITS_FAULT = /interrupted|canceled|disconnected/u;

/**
 * Reads pieces one after another with the best voice for each. A voice that fails is left, and the next goes on
 * from the same piece. Engines need not know how to pause: pausing stops, going on says the sentence again.
 */
export class Player {
  readonly #options: PlayerOptions;
  readonly #catalogue: Catalogue;
  readonly #clock: Clock;
  readonly #watchdog: Watchdog;
  readonly #broken = new Set<string>();
  readonly #told = new Set<string>();
  #state: PlayerState = 'idle';
  #index = 0;
  /** How much of the piece was said. */
  #said = 0;
  #turn = 0;
  #engine: SpeechEngine | undefined;
  #voice: Voice | undefined;
  #interruptions = 0;

  constructor(options: PlayerOptions) {
    this.#options = options;
    this.#catalogue = new Catalogue(options.engines);
    this.#clock = options.clock ?? systemClock;
    this.#watchdog = new Watchdog(this.#clock, (silence) => this.#fellSilent(silence));
  }

  get state(): PlayerState {
    return this.#state;
  }

  /** The piece that is being said, or would be on going on. */
  get index(): number {
    return this.#index;
  }

  /** Lists voices ahead of the first press. */
  prepare(): Promise<void> {
    return this.#catalogue.ask();
  }

  /** Reads from this piece, whatever is being read now. */
  async play(from = 0): Promise<void> {
    this.#halt();
    this.#index = from;
    this.#said = 0;
    this.#setState('speaking');
    const turn = ++this.#turn;
    await this.#voicesReady();
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
    for (const engine of this.#options.engines) engine.close?.();
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

  /** Makes whatever still comes from the current utterance count for nothing. */
  #halt(): void {
    this.#turn++;
    this.#watchdog.rest();
    this.#engine?.stop();
    this.#engine = undefined;
  }

  async #voicesReady(): Promise<void> {
    const patience = new Promise<void>((resolve) => this.#clock.after(PATIENCE, resolve));
    await Promise.race([this.#catalogue.askFirst(), patience]);
    const language = this.#options.pieceAt(this.#index)?.language ?? '';
    if (this.#candidates(language).length === 0) await this.#catalogue.ask();
  }

  #candidates(language: string): Voice[] {
    const { wishes } = this.#options.manner();
    return rankVoices(this.#catalogue.list(), language, wishes).filter(
      (voice) => !this.#broken.has(voiceKey(voice)),
    );
  }

  #say(): void {
    const piece = this.#options.pieceAt(this.#index);
    if (piece === undefined) {
      this.#finish();
      return;
    }
    const [voice] = this.#candidates(piece.language);
    const engine = voice && this.#catalogue.engineOf(voice);
    if (voice === undefined || engine === undefined) {
      this.#cannotSay(piece);
      return;
    }
    const { rate, volume } = this.#options.manner();
    const turn = ++this.#turn;
    const ifCurrent = (act: () => void) => () => (turn === this.#turn ? act() : undefined);
    this.#engine = engine;
    this.#voice = voice;
    const from = this.#said;
    const text = this.#breath(piece.text.slice(from), voice);
    this.#watchdog.expectStart(voiceKey(voice), text, rate);
    engine.speak(
      { text, voice, rate, volume },
      {
        working: ifCurrent(() => this.#watchdog.sawWork()),
        started: ifCurrent(() => this.#watchdog.sawStart()),
        word: (position, length) => ifCurrent(() => this.#sayWord(from, position, length))(),
        ended: ifCurrent(() => this.#goOn(from + text.length)),
        failed: (reason) => ifCurrent(() => this.#failed(reason))(),
      },
    );
    // Marks are made after the voice was asked: she hears it at once, and sees it a moment later.
    if (turn === this.#turn && from === 0) this.#options.events.piece?.(this.#index);
  }

  #breath(text: string, voice: Voice): string {
    if (this.#watchdog.knowsPace(voiceKey(voice))) return text;
    const [first] = splitPieces(text, FIRST_BREATH);
    return first === undefined || isSaid(text.slice(first.end)) ? text : text.slice(0, first.end);
  }

  #sayWord(from: number, position: number, length: number): void {
    this.#watchdog.sawWord(position);
    this.#options.events.word?.(this.#index, from + position, length);
  }

  #goOn(said: number): void {
    this.#watchdog.sawEnd();
    this.#interruptions = 0;
    const text = this.#options.pieceAt(this.#index)?.text ?? '';
    const isWhole = isSaid(text.slice(said));
    this.#said = isWhole ? 0 : said;
    if (isWhole) this.#index++;
    this.#say();
  }

  #finish(): void {
    this.#index = 0;
    this.stop();
    this.#options.events.finished?.();
  }

  #cannotSay(piece: SpeechPiece): void {
    if (!this.#catalogue.isComplete) {
      const turn = ++this.#turn;
      void this.#catalogue.ask().then(() => (turn === this.#turn ? this.#say() : undefined));
      return;
    }
    if (this.#broken.size > 0 || this.#catalogue.list().length === 0) {
      this.#options.events.trouble?.({ kind: 'silent' });
      // The next press tries every voice again: she may have turned the loudspeaker on.
      this.#broken.clear();
      this.pause();
      return;
    }
    this.#tellOnce(`no-voice ${piece.language}`, { kind: 'no-voice', language: piece.language });
    while (this.#options.pieceAt(this.#index)?.language === piece.language) this.#index++;
    this.#say();
  }

  #fellSilent(silence: Silence): void {
    // After sleep nobody is waiting for the rest of the sentence: silence until she asks.
    if (silence === 'slept') this.pause();
    else this.#failed(silence);
  }

  #failed(reason: string): void {
    const from = this.#voice;
    this.#halt();
    this.#said = 0;
    const isInterruption = NOT_ITS_FAULT.test(reason) && this.#interruptions++ < 2;
    if (from !== undefined && !isInterruption) this.#giveUp(from);
    this.#say();
  }

  #giveUp(from: Voice): void {
    this.#broken.add(voiceKey(from));
    const [to] = this.#candidates(this.#options.pieceAt(this.#index)?.language ?? '');
    if (to !== undefined) this.#tellOnce('voice-changed', { kind: 'voice-changed', from, to });
  }

  #tellOnce(key: string, trouble: Trouble): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#options.events.trouble?.(trouble);
  }
}

/** Whether nothing is left that a voice could say. */
function isSaid(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest);
}
