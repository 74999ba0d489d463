import type { ReadAloudContext } from './context.ts';
import { Follower } from './follow.ts';
import { ReadingMarks } from './marks.ts';
import type { ReadingPiece } from './reading.ts';
import { TextWatch } from './text-watch.ts';

/** Shows on the page what is being said: marks it, keeps it in sight, and notices when it leaves the page. */
export class PlaceShown {
  readonly #marks = new ReadingMarks();
  readonly #follower: Follower;
  readonly #watch: TextWatch;

  constructor({ window, signal }: ReadAloudContext, gone: () => void) {
    this.#follower = new Follower(window, signal);
    this.#watch = new TextWatch(window, gone);
  }

  showPiece({ block, sentenceSpan, span }: ReadingPiece): void {
    const ranges = block.rangesOf(span.start, span.end);
    this.#marks.markSentence(block.rangesOf(sentenceSpan.start, sentenceSpan.end));
    this.#follower.show(ranges[0]);
    this.#watch.watch(ranges, block.element);
  }

  /** @param position in what is spoken of the piece */
  showWord({ block, span, spoken }: ReadingPiece, position: number, length: number): void {
    const start = span.start + spoken.toSource(position);
    const end = span.start + spoken.toSource(position + Math.max(1, length));
    this.#marks.markWord(block.rangesOf(start, Math.max(start + 1, end)));
  }

  /** Whatever she asks for, she wants to see, also if she has scrolled away before. */
  follow(): void {
    this.#follower.follow();
  }

  clear(): void {
    this.#watch.rest();
    this.#marks.clear();
  }

  remove(): void {
    this.#watch.rest();
    this.#marks.remove();
  }
}
