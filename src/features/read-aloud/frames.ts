import type { FrameMark, FrameText } from '@/core/actions';
import { plainBlock, type TextBlock } from '@/dom/reading/text-block';
import type { ReadAloudContext } from './context.ts';
import { ReadingMarks } from './marks.ts';
import { blocksToRead } from './page.ts';
import { pageOptions } from './page-options.ts';

/** Smaller frames of other sites are counters and advertisements. Px. */
const LEAST = { width: 200, height: 100 };
/** Nobody listens to more of a frame than this many letters; it is sent as one message. */
const MOST_LETTERS = 20_000;
/** Frames within frames of other sites are read so deep; a page that holds itself has no end. */
const DEEPEST = 3;
/** A scroll bar, a border: by so much the sizes seen from inside and outside may differ. */
const SLACK = 24;
/** The first press waits no longer than this for frames; what tells later is read when reading gets there. Ms. */
const PATIENCE = 600;

/** A block of a frame of another site, which can mark it itself. */
interface FrameBlock extends TextBlock {
  readonly inFrame: Pick<FrameMark, 'frame' | 'block'>;
}

/** Where in a frame of another site a block stands; `undefined` for blocks of this page. */
export function placeInFrame(block: TextBlock): FrameBlock['inFrame'] | undefined {
  return 'inFrame' in block ? (block as FrameBlock).inFrame : undefined;
}

/** What frames of other sites have said of themselves: their text, to be read in their place. */
export class FrameTexts {
  readonly #told: FrameText[] = [];

  #heard: () => void = () => undefined;

  constructor({ platform, signal, report }: ReadAloudContext) {
    const unhear = platform.messages.on('frame-text', (text) => {
      this.#told.push(text);
      this.#heard();
      return null;
    });
    signal.addEventListener('abort', unhear, { once: true });
    platform.messages.send('tell-text', {}, 'frames').catch(report);
  }

  /** Resolves when frames have had time to tell; `undefined` where there are none to wait for. */
  ready(document: Document): Promise<void> | undefined {
    if (this.#told.length > 0 || ![...document.querySelectorAll('iframe')].some(isForeign)) return undefined;
    return new Promise<void>((resolve) => {
      this.#heard = resolve;
      setTimeout(resolve, PATIENCE);
    });
  }

  /** The text of a frame; nothing when it has not told, or is too small to be read. */
  blocksOf(frame: HTMLIFrameElement): FrameBlock[] {
    if (!isForeign(frame)) return [];
    const { clientWidth, clientHeight } = frame;
    const isSize = ({ width, height }: FrameText) =>
      Math.abs(width - clientWidth) <= SLACK && Math.abs(height - clientHeight) <= SLACK;
    const found =
      this.#told.find((text) => text.href === frame.src && isSize(text)) ??
      this.#told.find(({ href }) => href === frame.src) ??
      this.#told.find((text) => originOf(text.href) === originOf(frame.src) && isSize(text));
    return this.#blocksOf(found, frame, DEEPEST);
  }

  #blocksOf(told: FrameText | undefined, element: Element, depth: number): FrameBlock[] {
    if (told === undefined || depth === 0) return [];
    return told.blocks.flatMap(({ text, lang, inner }, block): FrameBlock[] => {
      if (inner !== undefined) return this.#blocksOf(this.#at(inner), element, depth - 1);
      return [{ ...plainBlock(text, element, lang), inFrame: { frame: told.frame, block } }];
    });
  }

  #at(address: string): FrameText | undefined {
    const origin = originOf(address);
    return (
      this.#told.find(({ href }) => href === address) ??
      this.#told.find(({ href }) => origin !== '' && originOf(href) === origin)
    );
  }
}

/** In other frames than the top one: tells the top frame what there is to read here, and marks what it says of it. */
export function reportText(context: ReadAloudContext): void {
  const { window, document, platform, signal, report } = context;
  const read: (TextBlock & { readonly inner?: string })[] = [];
  let letters = 0;
  const frameBlocks = (inner: HTMLIFrameElement) =>
    isForeign(inner) ? [{ ...plainBlock('', inner), inner: inner.src }] : [];
  for (const block of blocksToRead(document, { ...pageOptions(context), frameBlocks })) {
    letters += block.text.length;
    if (letters > MOST_LETTERS) break;
    read.push(block);
  }
  if (read.length === 0) return;
  const frame = String(Math.random());
  const blocks = read.map(({ text, lang, inner }) => ({ text, lang, ...(inner !== undefined && { inner }) }));
  const tell = (): void => {
    const { innerWidth: width, innerHeight: height } = window;
    const text = { frame, href: window.location.href, width, height, blocks };
    platform.messages.send('frame-text', text, 'top').catch(report);
  };
  tell();
  const unhear = platform.messages.on('tell-text', () => {
    tell();
    return null;
  });
  signal.addEventListener('abort', unhear, { once: true });
  markWhatIsSaid(context, frame, read);
}

function markWhatIsSaid(
  { platform, signal }: ReadAloudContext,
  frame: string,
  read: readonly TextBlock[],
): void {
  const marks = new ReadingMarks();
  const unhear = platform.messages.on('frame-mark', ({ frame: meant, block, sentence, word }) => {
    const said = meant === frame ? read[block] : undefined;
    if (word !== undefined) marks.markWord(said?.rangesOf(...word) ?? []);
    else marks.markSentence(sentence === undefined ? [] : (said?.rangesOf(...sentence) ?? []));
    return null;
  });
  signal.addEventListener(
    'abort',
    () => {
      unhear();
      marks.remove();
    },
    { once: true },
  );
}

/** Whether a frame belongs to another site, and is large enough to hold something to read. */
function isForeign(frame: HTMLIFrameElement): boolean {
  return (
    frame.contentDocument === null && frame.clientWidth >= LEAST.width && frame.clientHeight >= LEAST.height
  );
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}
