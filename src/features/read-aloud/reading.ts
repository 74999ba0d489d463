import type { TextBlock } from '@/dom/reading/text-block';
import { detectLanguage } from '@/speech/languages';
import type { SpeechPiece } from '@/speech/player';
import { type SpokenText, toSpoken } from '@/speech/spoken/spoken';
import { splitPieces } from '@/speech/text/pieces';
import type { Span } from '@/speech/text/span';

/** A piece of speech and where it stands in the page. */
export interface ReadingPiece extends SpeechPiece {
  readonly block: TextBlock;
  /** In the block's text. */
  readonly span: Span;
  /** The whole sentence around it, in the block's text. */
  readonly sentenceSpan: Span;
  readonly spoken: SpokenText;
}

/** Blocks of a page turned into pieces of speech, as far as they were asked for. */
export class Reading {
  readonly #blocks: Iterator<TextBlock>;
  readonly #pieces: ReadingPiece[] = [];
  #sentences = 0;

  constructor(blocks: Iterable<TextBlock>) {
    this.#blocks = blocks[Symbol.iterator]();
  }

  pieceAt(index: number): ReadingPiece | undefined {
    while (this.#pieces.length <= index && this.#pullBlock());
    return this.#pieces[index];
  }

  /** The first piece for which the answer is yes; -1 when there is none. */
  find(isIt: (piece: ReadingPiece) => boolean): number {
    for (let index = 0; ; index++) {
      const piece = this.pieceAt(index);
      if (piece === undefined) return -1;
      if (isIt(piece)) return index;
    }
  }

  #pullBlock(): boolean {
    const next = this.#blocks.next();
    if (next.done === true) return false;
    this.#pieces.push(...this.#piecesOf(next.value));
    return true;
  }

  #piecesOf(block: TextBlock): ReadingPiece[] {
    const spans = splitPieces(block.text);
    const first = this.#sentences;
    this.#sentences += (spans.at(-1)?.sentence ?? -1) + 1;
    return spans.flatMap(({ start, end, sentence }) => {
      const written = block.text.slice(start, end);
      const language = detectLanguage(written, block.lang);
      const spoken = toSpoken(written, language);
      if (!/[\p{L}\p{N}]/u.test(spoken.text)) return [];
      const around = spans.filter((span) => span.sentence === sentence);
      const sentenceSpan = { start: around[0]?.start ?? start, end: around.at(-1)?.end ?? end };
      return [
        {
          text: spoken.text,
          language,
          sentence: first + sentence,
          block,
          span: { start, end },
          sentenceSpan,
          spoken,
        },
      ];
    });
  }
}
