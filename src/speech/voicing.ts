import type { SpeechEngine, Utterance, Voice } from '@/core/speech-engine';
import { Catalogue } from './catalogue.ts';
import type { Clock } from './clock.ts';
import { endOfBreath } from './text/pieces.ts';
import { rankVoices, systemOf, type VoiceWishes, voiceKey } from './voices.ts';
import { Watchdog } from './watchdog.ts';

/** What is said in one breath, as it is spoken (not as it is written). */
export interface SpeechPiece {
  readonly text: string;
  readonly language: string;
  /** Counts sentences: pieces of one sentence share it. */
  readonly sentence: number;
}

/** What the reader has to know. A change is told once, a missing voice once a language, silence at every attempt. */
export type Trouble =
  | { readonly kind: 'voice-changed'; readonly from: Voice; readonly to: Voice }
  | { readonly kind: 'no-voice'; readonly language: string }
  | { readonly kind: 'silent' };

/** How to speak: asked before each breath, so that changes of settings count from the next. */
export type Manner = () => {
  readonly rate: number;
  readonly volume: number;
  readonly wishes: VoiceWishes;
  /** Language → `voiceKey` of the voice that was the best the last time: when it is listed, no better one is waited for. */
  readonly usual?: Readonly<Record<string, string>>;
};

export interface VoicingOptions {
  readonly engines: readonly SpeechEngine[];
  readonly manner: Manner;
  readonly clock: Clock;
  trouble(trouble: Trouble): void;
  /** All voices are listed, and this is the best of them for a language. Told once, after a breath. */
  knowBest?(language: string, voice: Voice): void;
}

/** What becomes of a piece: `word` any number of times, then one of the others. */
export interface PieceEvents {
  word(position: number, length: number): void;
  said(): void;
  /** No voice here speaks its language, or none that does makes a sound. */
  unsaid(why: 'no-voice' | 'silent'): void;
  /** The whole machine was asleep in the middle of it. */
  slept(): void;
}

/**
 * How long the first press waits for voices better than the one in the package: browsers list theirs late, and
 * 13,000 of them later still.
 */
const PATIENCE = 450;

/** A page's own script cut off the shared voice, or the background died: no reason to give the voice up at once. */
const NOT_ITS_FAULT = /interrupted|canceled|disconnected/u;
const INTERRUPTIONS = 2;
const DEVICE_LOST = 'device-lost';
/** It fell silent without a word: what makes the sound is dead, and with it all its other voices. */
const FELL_SILENT = /^(?:died|never-started|never-ended|device-lost)$/u;

/** Says one piece at a time with the best voice for it. A voice that fails is left, and the next says the piece again. */
export class Voicing {
  readonly #options: VoicingOptions;
  readonly #catalogue: Catalogue;
  readonly #watchdog: Watchdog;
  readonly #broken = new Set<string>();
  /** Systems of which a voice fell silent: their other voices are tried when nothing else is left. */
  readonly #suspects = new Set<string>();
  readonly #told = new Set<string>();
  /** Counts what was asked of voices: whatever still comes from an earlier one counts for nothing. */
  #turn = 0;
  #engine: SpeechEngine | undefined;
  #interruptions = 0;
  /** The voice that was left, until another begins. */
  #left: Voice | undefined;

  constructor(options: VoicingOptions) {
    this.#options = options;
    this.#catalogue = new Catalogue(options.engines);
    this.#watchdog = new Watchdog(options.clock);
  }

  /** Resolves when there is a voice for a piece, or nothing more to wait for. */
  async ready(piece: SpeechPiece): Promise<void> {
    const { clock } = this.#options;
    const { language } = piece;
    const turn = this.#turn;
    const patience = new Promise<void>((resolve) => clock.after(PATIENCE, resolve));
    await Promise.race([
      patience,
      this.#catalogue.askUntil(() => {
        const isEnough = this.#isBestListed(language);
        // Nobody knows yet who speaks here: the one who can already gets ready while better ones are waited for.
        const isNew = this.#options.manner().usual?.[language] === undefined;
        if (!isEnough && isNew && turn === this.#turn) this.#wake(this.#candidates(language)[0], piece);
        return isEnough;
      }),
    ]);
    if (this.#candidates(language).length === 0) await this.#catalogue.ask();
  }

  /** Whether nothing better is expected than what is listed: the chosen voice, or else the one that usually speaks. */
  #isBestListed(language: string): boolean {
    const { wishes, usual } = this.#options.manner();
    const isListed = (key: string) => this.#catalogue.list().some((voice) => voiceKey(voice) === key);
    const chosen = wishes.chosen[language];
    if (chosen !== undefined) return isListed(chosen);
    const expected = usual?.[language];
    return this.#catalogue.knowsBest || (expected !== undefined && isListed(expected));
  }

  /** Says a piece; nothing else is being said, or `hush` came before. */
  say(piece: SpeechPiece, events: PieceEvents): void {
    if (isSaid(piece.text)) events.said();
    else this.#breathe(piece, 0, events);
  }

  /** Silence at once. */
  hush(): void {
    this.#turn++;
    this.#watchdog.rest();
    this.#engine?.stop();
    this.#engine = undefined;
  }

  /** Silence, and gives back the engines. */
  close(): void {
    this.hush();
    for (const engine of this.#options.engines) engine.close?.();
  }

  /** Lets the voice that would say a piece get ready to begin it. */
  #wake(voice: Voice | undefined, piece: SpeechPiece): void {
    if (voice !== undefined) this.#catalogue.engineOf(voice)?.wake?.(this.#utterance(piece.text, voice));
  }

  /** A voice is late: the one that would go on gets ready. */
  #wakeAfter(doubtful: Voice, piece: SpeechPiece): void {
    const isOther = (voice: Voice) => systemOf(voice) !== systemOf(doubtful);
    this.#wake(this.#candidates(piece.language).find(isOther), piece);
  }

  #candidates(language: string): Voice[] {
    const { wishes } = this.#options.manner();
    const whole = rankVoices(this.#catalogue.list(), language, wishes).filter(
      (voice) => !this.#broken.has(voiceKey(voice)),
    );
    const isSuspect = (voice: Voice) => this.#suspects.has(systemOf(voice));
    return [...whole.filter((voice) => !isSuspect(voice)), ...whole.filter(isSuspect)];
  }

  /** Says a piece from a position on. */
  #breathe(piece: SpeechPiece, from: number, events: PieceEvents): void {
    const [voice] = this.#candidates(piece.language);
    const engine = voice && this.#catalogue.engineOf(voice);
    if (voice === undefined || engine === undefined) {
      this.#cannotSay(piece, events);
      return;
    }
    const utterance = this.#utterance(piece.text.slice(from), voice);
    const { text, rate } = utterance;
    const turn = ++this.#turn;
    const ifCurrent = (act: () => void) => (turn === this.#turn ? act() : undefined);
    const failed = (reason: string) => this.#failed(reason, voice, piece, events);
    this.#engine = engine;
    this.#watchdog.expectStart(voiceKey(voice), text, rate, {
      doubtful: () => this.#wakeAfter(voice, piece),
      silent: (silence) => {
        if (silence !== 'slept') return failed(silence);
        this.hush();
        events.slept();
      },
    });
    engine.speak(utterance, {
      working: () => ifCurrent(() => this.#watchdog.sawWork()),
      started: () => ifCurrent(() => this.#started(voice)),
      word: (position, length) =>
        ifCurrent(() => {
          this.#watchdog.sawWord(position);
          events.word(from + position, length);
        }),
      ended: () => ifCurrent(() => this.#ended(piece, from + text.length, events)),
      failed: (reason) => ifCurrent(() => failed(reason)),
    });
  }

  /** As much of a text as is asked of a voice at once, in the manner that now holds. */
  #utterance(text: string, voice: Voice): Utterance {
    const { rate, volume } = this.#options.manner();
    const longest = this.#watchdog.longestBreath(voiceKey(voice), rate);
    const end = longest === undefined ? text.length : endOfBreath(text, longest);
    const isWhole = isSaid(text.slice(end));
    return { text: isWhole ? text : text.slice(0, end), voice, rate, volume };
  }

  #started(voice: Voice): void {
    this.#watchdog.sawStart();
    if (this.#left !== undefined)
      this.#tellOnce('voice-changed', { kind: 'voice-changed', from: this.#left, to: voice });
    this.#left = undefined;
  }

  #ended(piece: SpeechPiece, said: number, events: PieceEvents): void {
    this.#watchdog.sawEnd();
    this.#interruptions = 0;
    this.#tellBest(piece.language);
    if (isSaid(piece.text.slice(said))) events.said();
    else this.#breathe(piece, said, events);
  }

  /** A voice that failed may be well the next time: nothing is learned after that. */
  #tellBest(language: string): void {
    const key = `best ${language}`;
    if (!this.#catalogue.isComplete || this.#broken.size > 0 || this.#told.has(key)) return;
    this.#told.add(key);
    const [best] = this.#candidates(language);
    if (best) this.#options.knowBest?.(language, best);
  }

  #failed(reason: string, voice: Voice, piece: SpeechPiece, events: PieceEvents): void {
    this.hush();
    const isInterruption = NOT_ITS_FAULT.test(reason) && this.#interruptions++ < INTERRUPTIONS;
    if (!isInterruption) this.#giveUp(voice, reason);
    // Two systems fell silent, and one says why: there is nothing to hear them by.
    if (reason === DEVICE_LOST && this.#suspects.size > 1) this.#fallSilent(events);
    else this.#breathe(piece, 0, events);
  }

  #giveUp(voice: Voice, reason: string): void {
    this.#broken.add(voiceKey(voice));
    this.#left ??= voice;
    if (FELL_SILENT.test(reason)) this.#suspects.add(systemOf(voice));
  }

  #fallSilent(events: PieceEvents): void {
    this.#options.trouble({ kind: 'silent' });
    // The next press tries every voice again: she may have turned the loudspeaker on.
    this.#broken.clear();
    this.#suspects.clear();
    this.#left = undefined;
    events.unsaid('silent');
  }

  #cannotSay(piece: SpeechPiece, events: PieceEvents): void {
    if (!this.#catalogue.isComplete) {
      const turn = ++this.#turn;
      void this.#catalogue
        .ask()
        .then(() => (turn === this.#turn ? this.#breathe(piece, 0, events) : undefined));
      return;
    }
    const { language } = piece;
    const voices = this.#catalogue.list();
    if (rankVoices(voices, language, this.#options.manner().wishes).length > 0) {
      // They are there, and none makes a sound.
      this.#fallSilent(events);
    } else if (voices.length === 0) {
      this.#options.trouble({ kind: 'no-voice', language });
      events.unsaid('silent');
    } else {
      this.#tellOnce(`no-voice ${language}`, { kind: 'no-voice', language });
      events.unsaid('no-voice');
    }
  }

  #tellOnce(key: string, trouble: Trouble): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#options.trouble(trouble);
  }
}

/** Whether nothing is left that a voice could say. */
function isSaid(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest);
}
