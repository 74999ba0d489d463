import type { SpeechEngine } from '@/core/speech-engine';
import { detectLanguage } from './languages.ts';
import { Player } from './player.ts';
import { toSpoken } from './spoken/spoken.ts';
import { splitPieces } from './text/pieces.ts';
import type { Manner, SpeechPiece, Trouble } from './voicing.ts';

export interface SpeakerOptions {
  readonly engines: readonly SpeechEngine[];
  readonly manner: Manner;
  trouble(trouble: Trouble): void;
}

/** Says short texts that have no place in the page, each in place of the one before. */
export class Speaker {
  readonly #player: Player;
  #pieces: readonly SpeechPiece[] = [];
  #begins: (index: number) => void = () => undefined;

  constructor({ engines, manner, trouble }: SpeakerOptions) {
    this.#player = new Player({
      engines,
      manner,
      pieceAt: (index) => this.#pieces[index],
      events: { trouble, piece: (index) => this.#begins(index) },
    });
  }

  /**
   * @param hint the language of the page around the text
   * @param reached told, as each part of a long text begins, what is still to be said
   */
  say(text: string, hint = '', reached: (rest: string) => void = () => undefined): void {
    const spans = splitPieces(text);
    this.#begins = (index) => reached(text.slice(spans[index]?.start));
    this.#pieces = spans.map(({ start, end, sentence }) => {
      const written = text.slice(start, end);
      const language = detectLanguage(written, hint);
      return { text: toSpoken(written, language).text, language, sentence };
    });
    void this.#player.play();
  }

  stop(): void {
    this.#player.stop();
  }

  close(): void {
    this.#player.close();
  }
}
