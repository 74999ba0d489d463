import type { TextBlock } from '@/dom/reading/text-block';
import { detectLanguage } from '@/speech/languages';
import { type SpokenText, toSpoken } from '@/speech/spoken/spoken';
import { splitPieces } from '@/speech/text/pieces';
import type { Span } from '@/speech/text/span';
import type { SpeechPiece } from '@/speech/voicing';

/** A piece of speech and where it stands in the page. */
export interface ReadingPiece extends SpeechPiece {
  readonly block: TextBlock;
  /** In the block's text. */
  readonly span: Span;
  /** The whole sentence around it, in the block's text. */
  readonly sentenceSpan: Span;
  readonly spoken: SpokenText;
}

/**
 * Where reading goes on in a page that was read anew because the text at `index` has left it.
 *
 * A page that drew itself anew says the same text in another place (`isSame`). One that stayed, but for a frame or a
 * box that was closed, goes on behind what was read last. Any other is a new page, and nobody asked for that.
 */
export function goOnAt(
  before: Reading,
  index: number,
  anew: Reading,
  isSamePage: boolean,
): { readonly index: number; readonly isSame: boolean } | undefined {
  const gone = before.pieceAt(index);
  const same = anew.find(({ text }) => text === gone?.text);
  if (same >= 0) return { index: same, isSame: true };
  for (let last = index - 1; isSamePage && last >= 0; last--) {
    const piece = before.pieceAt(last);
    const found = anew.find(
      ({ text, block }) => text === piece?.text && block.element === piece.block.element,
    );
    if (found >= 0 && anew.pieceAt(found + 1) !== undefined) return { index: found + 1, isSame: false };
  }
  return undefined;
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

  /** The first piece from `start` on for which the answer is yes; -1 when there is none. */
  find(isIt: (piece: ReadingPiece) => boolean, start = 0): number {
    for (let index = start; ; index++) {
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
