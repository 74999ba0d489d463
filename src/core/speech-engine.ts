/** Where a voice comes from, in the order in which they are asked. */
export type EngineId = 'page' | 'browser' | 'package' | 'recording';

/** A voice as an engine lists it. */
export interface Voice {
  readonly engine: EngineId;
  /** Unique within its engine. */
  readonly id: string;
  /** As the platform names it. */
  readonly name: string;
  /** As the platform writes it (`zh_CN`, `cmn`, `zh-HK`); `canonicalLanguage` brings them together. */
  readonly lang: string;
  /** Speaks without the internet. */
  readonly local: boolean;
}

/** One piece of a sentence to be said. */
export interface Utterance {
  readonly text: string;
  readonly voice: Voice;
  /** 1 is the voice's own speed. */
  readonly rate: number;
  /** 0–1. */
  readonly volume: number;
}

/** What an engine tells while it speaks. `ended` and `failed` come at most once, and one of them last. */
export interface SpeechListener {
  /** It is at work: being loaded, making the sound, playing it. Engines that cannot know do not tell. */
  working?(): void;
  started(): void;
  /** A word begins at this position of the text; not every voice tells. */
  word(position: number, length: number): void;
  ended(): void;
  failed(reason: string): void;
}

/**
 * A maker of speech. It says one utterance at a time: `speak` while another is being said replaces it. After `stop`
 * or a replacing `speak` the old listener hears nothing more.
 */
export interface SpeechEngine {
  readonly id: EngineId;
  /** The voices that it has now; waits for platforms that list theirs late. Never rejects: no voices is an answer. */
  voices(): Promise<readonly Voice[]>;
  speak(utterance: Utterance, listener: SpeechListener): void;
  stop(): void;
  /** It is likely to be asked soon, and for this first: whatever takes time may begin now. */
  wake?(first: Utterance): void;
  /** Gives back what it holds (workers, listeners). */
  close?(): void;
}
