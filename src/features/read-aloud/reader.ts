import type { SpeechEngine } from '@/core/speech-engine';
import { createState, type Watched } from '@/core/state';
import type { Message } from '@/i18n/messages';
import { KnownVoices } from '@/speech/known-voices';
import { Player, type PlayerState } from '@/speech/player';
import { Speaker } from '@/speech/speaker';
import type { Trouble } from '@/speech/voicing';
import type { ReadAloudContext } from './context.ts';
import { FrameTexts } from './frames.ts';
import { OnePlace } from './one-place.ts';
import { blocksOf, blocksToRead, type PageOptions } from './page.ts';
import { pageOptions } from './page-options.ts';
import { type Place, pickPlace } from './pick-place.ts';
import { PlaceShown } from './place-shown.ts';
import { PointerReader } from './pointing/pointer-reader.ts';
import type { ReadingControls } from './ReadingStrip.tsx';
import { goOnAt, Reading, type ReadingPiece } from './reading.ts';
import { strings } from './strings.ts';
import { wordsFor } from './troubles.ts';

const SLOWEST = 0.6;
const FASTEST = 1.5;

/** Reads the page: joins the text, the player and what is shown on the page. */
export class PageReader {
  readonly #context: ReadAloudContext;
  readonly #frames: FrameTexts;
  readonly #shown: PlaceShown;
  readonly #place: OnePlace;
  readonly #player: Player;
  readonly #state = createState<PlayerState>('idle');
  readonly #note = createState('');
  readonly #pointer: PointerReader;
  readonly #speaker: Speaker;
  readonly #voices: KnownVoices;
  #reading: Reading;
  /** The address of the page whose text this is. */
  #address: string;

  constructor(context: ReadAloudContext, engines: readonly SpeechEngine[]) {
    this.#context = context;
    this.#voices = new KnownVoices(context.platform.storage);
    this.#frames = new FrameTexts(context);
    this.#shown = new PlaceShown(context, () => this.#textGone());
    this.#place = new OnePlace(context.platform.storage, context.signal, () => this.pause(strings.elsewhere));
    this.#reading = this.#readPage();
    this.#address = context.window.location.href;
    this.#player = new Player({
      engines,
      pieceAt: (index) => this.#reading.pieceAt(index),
      manner: () => this.#manner(),
      events: {
        state: (state) => this.#showState(state),
        piece: (index) => this.#withPiece(index, (piece) => this.#shown.showPiece(piece)),
        word: (index, position, length) =>
          this.#withPiece(index, (piece) => this.#shown.showWord(piece, position, length)),
        trouble: (trouble) => this.#tellTrouble(trouble),
        knowBest: (language, voice) => void this.#voices.remember(language, voice).catch(context.report),
        slept: () => this.#tell(strings.waiting),
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
    this.#voices.load().then(begin, begin);
    return true;
  }

  /** Silence at once, for good. */
  close(): void {
    this.#speaker.close();
    this.#player.close();
    this.#shown.remove();
  }

  /** Silence until she asks, and a word why: the tab was left, the lid was closed, another page reads. */
  pause(why: Message = strings.waiting): void {
    if (this.#player.state === 'speaking') this.#tell(why);
    this.#player.pause();
    this.#speaker.stop();
  }

  readonly controls: ReadingControls = {
    pause: () => this.#player.pause(),
    resume: () => this.#go(() => this.#resume()),
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
    this.#shown.follow();
    act();
  }

  #resume(): void {
    if (this.#player.state === 'paused') this.#player.resume();
    else this.#readAnew();
  }

  /** The page as it is now, from its beginning. */
  #readAnew(): void {
    this.#reading = this.#readPage();
    this.#address = this.#context.window.location.href;
    void this.#player.play();
  }

  #readPage(): Reading {
    return new Reading(blocksToRead(this.#context.document, this.#pageOptions()));
  }

  /** What is being read has left the page, or was drawn anew. */
  #textGone(): void {
    const before = this.#reading;
    const { index } = this.#player;
    const isSamePage = this.#address === this.#context.window.location.href;
    this.#reading = this.#readPage();
    const next = goOnAt(before, index, this.#reading, isSamePage);
    if (next?.isSame) {
      this.#player.renumber(next.index);
      this.#withPiece(next.index, (piece) => this.#shown.showPiece(piece));
    } else if (next) {
      void this.#player.play(next.index);
    } else {
      this.#player.stop();
      this.#player.renumber(0);
      this.#tell(strings.changed);
    }
  }

  #withPiece(index: number, act: (piece: ReadingPiece) => void): void {
    const piece = this.#reading.pieceAt(index);
    if (piece !== undefined) act(piece);
  }

  #point(isOn: boolean): void {
    this.#player.stop();
    this.#note.value = '';
    this.#pointer.turn(isOn);
    if (isOn) this.#tell(strings.pointHere);
    else this.#go(() => this.#readAnew());
  }

  #tellTrouble(trouble: Trouble): void {
    this.#context.overlay?.tell(this.#context.say(wordsFor(trouble)), 'warning');
  }

  #tell(message: Message): void {
    this.#note.value = this.#context.say(message);
  }

  #pageOptions(): PageOptions {
    return { ...pageOptions(this.#context), frameBlocks: (frame) => this.#frames.blocksOf(frame) };
  }

  #manner() {
    const { rate, volume, onlineVoices } = this.#context.settings.peek();
    const { chosen, usual } = this.#voices;
    return { rate, volume, wishes: { chosen, onlineFirst: onlineVoices }, usual };
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

  #readFrom(place: Place): void {
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
    if (state === 'speaking') this.#place.take().catch(this.#context.report);
    else this.#shown.clear();
  }
}
