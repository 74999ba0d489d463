/** A word in the sound: where in the text (UTF-16 positions), and when (milliseconds). */
export interface SpokenWord {
  readonly position: number;
  readonly length: number;
  readonly at: number;
}

/** A sentence as sound. */
export interface Sound {
  /** Mono, −1 to 1. */
  readonly samples: Float32Array<ArrayBuffer>;
  /** Hertz. */
  readonly rate: number;
  readonly words: readonly SpokenWord[];
}

interface EspeakEvent {
  readonly type: string;
  readonly text_position: number;
  readonly word_length: number;
  readonly audio_position: number;
}

interface EspeakWorker {
  set_voice(name: string, language: string, gender: number, age: number, variant: number): number;
  set_rate(wordsPerMinute: number): number;
  get_samplerate(): number;
  synthesize(text: string, heard: (audio: Int16Array, events: readonly EspeakEvent[]) => boolean): void;
}

type EspeakModule = (options: object) => Promise<{ eSpeakNGWorker: new () => EspeakWorker }>;

/** espeak's own speed in words a minute; at this it says about four Chinese syllables a second. */
const WORDS_A_MINUTE = 165;

/** The voice in the package: text to sound, in this process. */
export class Espeak {
  readonly #worker: EspeakWorker;

  private constructor(worker: EspeakWorker) {
    this.#worker = worker;
  }

  /** Loads code and data from the folder in which the build put them. */
  static async load(folder: string): Promise<Espeak> {
    const { default: create } = (await import(/* @vite-ignore */ `${folder}/espeak-ng.js`)) as {
      default: EspeakModule;
    };
    const { eSpeakNGWorker } = await create({});
    return new Espeak(new eSpeakNGWorker());
  }

  /** Says a text in a language (`cmn`, `en`) at a speed (1 is normal). */
  synthesise(text: string, language: string, rate: number): Sound {
    this.#worker.set_voice(language, language, 0, 0, 0);
    this.#worker.set_rate(Math.round(WORDS_A_MINUTE * rate));
    const chunks: Int16Array[] = [];
    const words: SpokenWord[] = [];
    this.#worker.synthesize(text, (audio, events) => {
      chunks.push(audio);
      for (const { type, text_position, word_length, audio_position } of events) {
        if (type === 'word') words.push({ ...inUtf16(text, text_position, word_length), at: audio_position });
      }
      return false;
    });
    return { samples: joinSamples(chunks), rate: this.#worker.get_samplerate(), words };
  }
}

/** espeak counts characters from 1; JavaScript counts UTF-16 units from 0. */
function inUtf16(text: string, position: number, length: number): { position: number; length: number } {
  const before = [...text].slice(0, Math.max(0, position - 1)).join('');
  const word = [...text.slice(before.length)].slice(0, length).join('');
  return { position: before.length, length: word.length };
}

function joinSamples(chunks: readonly Int16Array[]): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    for (const sample of chunk) samples[at++] = sample / 0x8000;
  }
  return samples;
}
