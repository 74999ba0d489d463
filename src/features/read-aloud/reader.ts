import type { SpeechEngine } from '@/core/speech-engine';
import { createState, type Watched } from '@/core/state';
import { Player, type PlayerState, type Trouble } from '@/speech/player';
import { Speaker } from '@/speech/speaker';
import { readVoiceChoices, VOICE_CHOICES_KEY } from '@/speech/voice-choices';
import type { ReadAloudContext } from './context.ts';
import { Follower } from './follow.ts';
import { FrameTexts } from './frames.ts';
import { ReadingMarks } from './marks.ts';
import { blocksOf, blocksToRead, type PageOptions } from './page.ts';
import { pageOptions } from './page-options.ts';
import { pickPlace } from './pick-place.ts';
import { PointerReader } from './pointing/pointer-reader.ts';
import type { ReadingControls } from './ReadingStrip.tsx';
import { Reading, type ReadingPiece } from './reading.ts';
import { strings } from './strings.ts';
import { wordsFor } from './troubles.ts';

const SLOWEST = 0.6;
const FASTEST = 1.5;

/** Reads the page: joins the text, the player, the marks on the page and the following. */
export class PageReader {
  readonly #context: ReadAloudContext;
  readonly #frames: FrameTexts;
  readonly #marks = new ReadingMarks();
  readonly #follower: Follower;
  readonly #player: Player;
  readonly #state = createState<PlayerState>('idle');
  readonly #note = createState('');
  readonly #pointer: PointerReader;
  readonly #speaker: Speaker;
  #reading: Reading;
  #chosen: Readonly<Record<string, string>> = {};

  constructor(context: ReadAloudContext, engines: readonly SpeechEngine[]) {
    this.#context = context;
    this.#frames = new FrameTexts(context);
    this.#follower = new Follower(context.window, context.signal);
    this.#reading = new Reading(blocksToRead(context.document, this.#pageOptions()));
    this.#player = new Player({
      engines,
      pieceAt: (index) => this.#reading.pieceAt(index),
      manner: () => this.#manner(),
      events: {
        state: (state) => this.#showState(state),
        piece: (index) => this.#showPiece(this.#reading.pieceAt(index)),
        word: (index, position, length) => this.#showWord(this.#reading.pieceAt(index), position, length),
        trouble: (trouble) => this.#tellTrouble(trouble),
        finished: () => this.#tell(strings.finished),
      },
    });
    this.#speaker = new Speaker({
      engines,
      manner: () => this.#manner(),
      trouble: (trouble) => this.#tellTrouble(trouble),
    });
    this.#pointer = new PointerReader(context, this.#speaker);
  }

  /** 指读: whether it is on, and what is pointed at. */
  get pointer(): PointerReader {
    return this.#pointer;
  }

  get state(): Watched<PlayerState> {
    return this.#state;
  }

  get note(): Watched<string> {
    return this.#note;
  }

  /** Begins to read. False when there is nothing to read. */
  async start(): Promise<boolean> {
    const ready = this.#frames.ready(this.#context.document);
    // Without frames the beginning is read at once: whatever opens on the page after it costs a restyling.
    if (ready !== undefined) await ready;
    if (this.#context.signal.aborted) return true;
    if (this.#reading.pieceAt(0) === undefined) return false;
    const begin = () => void this.#player.play();
    this.#loadChoices().then(begin, begin);
    return true;
  }

  /** Silence at once, for good. */
  close(): void {
    this.#speaker.close();
    this.#player.close();
    this.#marks.remove();
  }

  /** Silence until she asks: the tab was left, the lid was closed. */
  pause(): void {
    this.#player.pause();
    this.#speaker.stop();
  }

  readonly controls: ReadingControls = {
    pause: () => this.#player.pause(),
    resume: () =>
      this.#go(() => (this.#player.state === 'paused' ? this.#player.resume() : void this.#player.play())),
    previous: () => this.#go(() => this.#player.previous()),
    next: () => this.#go(() => this.#player.next()),
    changeRate: (by) => void this.#changeRate(by),
    pickPlace: () => this.#pickPlace(),
    point: (isOn) => this.#point(isOn),
    stop: () => this.#context.chooseTool(null),
  };

  /** Whatever she asks for, she wants to see. */
  #go(act: () => void): void {
    this.#note.value = '';
    this.#follower.follow();
    act();
  }

  #point(isOn: boolean): void {
    this.#player.stop();
    this.#note.value = '';
    this.#pointer.turn(isOn);
    if (isOn) this.#tell(strings.pointHere);
    else this.#go(() => void this.#player.play());
  }

  #tellTrouble(trouble: Trouble): void {
    this.#context.overlay?.tell(this.#context.say(wordsFor(trouble)), 'warning');
  }

  #tell(message: (typeof strings)[keyof typeof strings]): void {
    this.#note.value = this.#context.say(message);
  }

  async #loadChoices(): Promise<void> {
    this.#chosen = readVoiceChoices(await this.#context.platform.storage.get(VOICE_CHOICES_KEY));
  }

  #pageOptions(): PageOptions {
    return { ...pageOptions(this.#context), frameBlocks: (frame) => this.#frames.blocksOf(frame) };
  }

  #manner() {
    const { rate, volume, onlineVoices } = this.#context.settings.peek();
    return { rate, volume, wishes: { chosen: this.#chosen, onlineFirst: onlineVoices } };
  }

  async #changeRate(by: number): Promise<void> {
    const { rate } = this.#context.settings.peek();
    const next = Math.round(Math.min(FASTEST, Math.max(SLOWEST, rate + by)) * 10) / 10;
    await this.#context.updateSettings({ rate: next });
    this.#player.restart();
  }

  /** 从这里读: the next click on the page chooses the place. */
  #pickPlace(): void {
    this.#player.pause();
    this.#tell(strings.pickPlace);
    pickPlace(this.#context.document, this.#context.signal, (place) => this.#go(() => this.#readFrom(place)));
  }

  #readFrom(place: { readonly node: Node; readonly offset: number; readonly element: Element }): void {
    const isHere = ({ block, span }: ReadingPiece) => {
      const position = block.positionOf(place.node, place.offset);
      return position >= span.start && position < span.end;
    };
    let index = this.#reading.find(isHere);
    if (index < 0) index = this.#reading.find(({ block }) => place.element.contains(block.element));
    if (index < 0) {
      this.#reading = new Reading(blocksOf(place.element, this.#pageOptions()));
      index = 0;
    }
    void this.#player.play(index);
  }

  #showState(state: PlayerState): void {
    this.#state.value = state;
    if (state !== 'speaking') this.#marks.clear();
  }

  #showPiece(piece: ReadingPiece | undefined): void {
    if (piece === undefined) return;
    const { block, sentenceSpan, span } = piece;
    this.#marks.markSentence(block.rangesOf(sentenceSpan.start, sentenceSpan.end));
    this.#follower.show(block.rangesOf(span.start, span.end)[0]);
  }

  #showWord(piece: ReadingPiece | undefined, position: number, length: number): void {
    if (piece === undefined) return;
    const { block, span, spoken } = piece;
    const start = span.start + spoken.toSource(position);
    const end = span.start + spoken.toSource(position + Math.max(1, length));
    this.#marks.markWord(block.rangesOf(start, Math.max(start + 1, end)));
  }
}
