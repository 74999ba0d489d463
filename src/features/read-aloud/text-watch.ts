/** How often it is looked whether the text is still there, in ms: often enough that half a sentence is not said. */
const LOOK_EVERY = 400;

/** Notices when what is being read leaves the page: taken out, hidden, or its frame removed. */
export class TextWatch {
  readonly #window: Window;
  readonly #gone: () => void;
  #timer: number | undefined;

  constructor(window: Window, gone: () => void) {
    this.#window = window;
    this.#gone = gone;
  }

  /** Watches this text from now on, and no other. */
  watch(ranges: readonly Range[], element: Element): void {
    this.rest();
    // What has no place of its own, or is read though it is not seen, is there as long as its element is.
    const own = ranges.some(isShown) ? ranges : [];
    const look = () => {
      if (isThere(own, element)) return;
      this.rest();
      this.#gone();
    };
    this.#timer = this.#window.setInterval(look, LOOK_EVERY);
    look();
  }

  rest(): void {
    this.#window.clearInterval(this.#timer);
  }
}

/** Whether a text is still shown; one without ranges, whether its element is still in a document that is. */
function isThere(ranges: readonly Range[], element: Element): boolean {
  if (ranges.length > 0) return ranges.some(isShown);
  return element.isConnected && element.ownerDocument.defaultView !== null;
}

function isShown(range: Range): boolean {
  return range.getClientRects().length > 0;
}
