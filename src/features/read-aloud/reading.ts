import type { TextBlock } from '@/dom/reading/text-block';
import { detectLanguage } from '@/speech/languages';
import { type SpokenText, toSpoken } from '@/speech/spoken/spoken';
import { splitSentence } from '@/speech/text/pieces';
import { splitSentences } from '@/speech/text/sentences';
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
  readonly #source: Iterator<ReadingPiece>;
  readonly #pieces: ReadingPiece[] = [];

  constructor(blocks: Iterable<TextBlock>) {
    this.#source = piecesOf(blocks);
  }

  pieceAt(index: number): ReadingPiece | undefined {
    while (this.#pieces.length <= index) {
      const next = this.#source.next();
      if (next.done === true) return undefined;
      this.#pieces.push(next.value);
    }
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
}

/** One at a time: a block may hold a whole book. */
function* piecesOf(blocks: Iterable<TextBlock>): Generator<ReadingPiece> {
  let sentence = 0;
  for (const block of blocks) {
    for (const span of splitSentences(block.text)) {
      yield* piecesOfSentence(block, span, sentence);
      sentence++;
    }
  }
}

function piecesOfSentence(block: TextBlock, sentenceSpan: Span, sentence: number): ReadingPiece[] {
  return splitSentence(block.text, sentenceSpan).flatMap((span) => {
    const written = block.text.slice(span.start, span.end);
    const language = detectLanguage(written, block.lang);
    const spoken = toSpoken(written, language);
    if (!/[\p{L}\p{N}]/u.test(spoken.text)) return [];
    return [{ text: spoken.text, language, sentence, block, span, sentenceSpan, spoken }];
  });
}
