import type { FrameMark } from '@/core/actions';
import type { ReadAloudContext } from './context.ts';
import { Follower } from './follow.ts';
import { placeInFrame } from './frames.ts';
import { ReadingMarks } from './marks.ts';
import type { ReadingPiece } from './reading.ts';
import { TextWatch } from './text-watch.ts';

/** Shows on the page what is being said: marks it, keeps it in sight, and notices when it leaves the page. */
export class PlaceShown {
  readonly #marks = new ReadingMarks();
  readonly #follower: Follower;
  readonly #watch: TextWatch;
  readonly #context: ReadAloudContext;
  /** Whether a frame of another site marks something. */
  #isInFrame = false;

  constructor(context: ReadAloudContext, gone: () => void) {
    const { window, signal } = context;
    this.#context = context;
    this.#follower = new Follower(window, signal);
    this.#watch = new TextWatch(window, gone);
  }

  showPiece({ block, sentenceSpan, span }: ReadingPiece): void {
    const ranges = block.rangesOf(span.start, span.end);
    const inFrame = placeInFrame(block);
    this.#clearFrame();
    if (inFrame) this.#markInFrame({ ...inFrame, sentence: [sentenceSpan.start, sentenceSpan.end] });
    this.#marks.markSentence(block.rangesOf(sentenceSpan.start, sentenceSpan.end));
    this.#follower.show(ranges[0]);
    this.#watch.watch(ranges, block.element);
  }

  /** @param position in what is spoken of the piece */
  showWord({ block, span, spoken }: ReadingPiece, position: number, length: number): void {
    const start = span.start + spoken.toSource(position);
    const end = span.start + spoken.toSource(position + Math.max(1, length));
    const inFrame = placeInFrame(block);
    if (inFrame) this.#markInFrame({ ...inFrame, word: [start, Math.max(start + 1, end)] });
    else this.#marks.markWord(block.rangesOf(start, Math.max(start + 1, end)));
  }

  /** Whatever she asks for, she wants to see, also if she has scrolled away before. */
  follow(): void {
    this.#follower.follow();
  }

  clear(): void {
    this.#watch.rest();
    this.#clearFrame();
    this.#marks.clear();
  }

  remove(): void {
    this.#watch.rest();
    this.#clearFrame();
    this.#marks.remove();
  }

  #clearFrame(): void {
    if (this.#isInFrame) this.#markInFrame({ frame: '', block: 0 });
    this.#isInFrame = false;
  }

  #markInFrame(mark: FrameMark): void {
    this.#isInFrame = true;
    const { platform, report } = this.#context;
    platform.messages.send('frame-mark', mark, 'frames').catch(report);
  }
}
