import { createState, type Watched } from '@/core/state';
import type { Speaker } from '@/speech/speaker';
import type { ReadAloudContext } from '../context.ts';
import { type Pointed, pointedAt, pointedControl } from './at-point.ts';
import { watchRest } from './rest.ts';

/** 指读: what the pointer rests on or the focus reaches is shown large and said. Off until it is turned on. */
export class PointerReader {
  readonly #speaker: Speaker;
  readonly #isOn = createState(false);
  readonly #caption = createState('');
  #pointed: Pointed | undefined;

  constructor(context: ReadAloudContext, speaker: Speaker) {
    this.#speaker = speaker;
    watchPointing(context, (pointed, isSaid) => this.#hear(pointed, isSaid));
    const unhear = context.platform.messages.on('pointed', ({ words, language, isSaid }) => {
      this.#hear({ words, language }, isSaid);
      return null;
    });
    context.signal.addEventListener('abort', unhear, { once: true });
  }

  get isOn(): Watched<boolean> {
    return this.#isOn;
  }

  /** What is pointed at, to be shown large. */
  get caption(): Watched<string> {
    return this.#caption;
  }

  turn(isOn: boolean): void {
    this.#isOn.value = isOn;
    this.#caption.value = '';
    this.#pointed = undefined;
    if (!isOn) this.#speaker.stop();
  }

  #hear(pointed: Pointed, isSaid: boolean): void {
    if (!this.#isOn.peek()) return;
    this.#caption.value = pointed.words;
    if (!isSaid || this.#pointed?.words === pointed.words) return;
    this.#pointed = pointed;
    this.#speaker.say(pointed.words, pointed.language, (rest) => {
      // She may point at something else by now, which is shown before it is said.
      if (pointed.words.endsWith(this.#caption.peek())) this.#caption.value = rest;
    });
  }
}

/** In other frames than the top one: tells the top frame what is pointed at here. */
export function reportPointing(context: ReadAloudContext): void {
  watchPointing(context, ({ words, language }, isSaid) => {
    void context.platform.messages.send('pointed', { words, language, isSaid }, 'top').catch(context.report);
  });
}

function watchPointing(context: ReadAloudContext, hear: (pointed: Pointed, isSaid: boolean) => void): void {
  const { window, signal, say, platform } = context;
  let shown: Pointed | undefined;
  const pass = (pointed: Pointed | undefined, isSaid: boolean) => {
    shown = pointed;
    if (pointed !== undefined) hear(pointed, isSaid);
  };
  watchRest(window, signal, (element) => platform.shadowRootOf(element), {
    show: (element, x, y) => pass(pointedAt(element, x, y, say), false),
    say: () => pass(shown, true),
    focus: (element) => pass(pointedControl(element, say), true),
  });
}
