import { controlAt, describeControl } from '@/dom/naming/control';
import { readBlocks } from '@/dom/reading/blocks';
import type { Say } from '@/i18n/messages';
import { splitSentences } from '@/speech/text/sentences';
import { strings } from './strings.ts';
import { wordsOf } from './words.ts';

/** What is pointed at, in words. */
export interface Pointed {
  readonly words: string;
  readonly language: string;
}

/** Boxes in which a text belongs together. */
const BOXES =
  'p,li,td,th,dt,dd,h1,h2,h3,h4,h5,h6,caption,figcaption,blockquote,pre,label,legend,summary,address,div,section,article';

/** A control in words; `undefined` when there is none at or around the element. */
export function pointedControl(element: Element, say: Say): Pointed | undefined {
  const description = describeControl(element);
  if (description === undefined) return undefined;
  return { words: wordsOf(description, say), language: languageOf(controlAt(element) ?? element) };
}

/** The control under the pointer, or the sentence. */
export function pointedAt(element: Element, x: number, y: number, say: Say): Pointed | undefined {
  return pointedControl(element, say) ?? pointedText(element, x, y, say);
}

function pointedText(element: Element, x: number, y: number, say: Say): Pointed | undefined {
  const root = element.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const caret = element.ownerDocument.caretPositionFromPoint?.(x, y, { shadowRoots });
  const box = element.closest(BOXES);
  if (!caret || box === null || !isOver(caret, x, y)) return undefined;
  const options = { isNoise: () => false, pictureWord: say(strings.picture), shadowRootOf: () => null };
  const near = partAround(box, caret.offsetNode);
  if (!(near instanceof Element))
    return sentenceAt(caret.offsetNode.textContent ?? '', caret.offset, languageOf(element));
  for (const block of readBlocks(near, options)) {
    const position = block.positionOf(caret.offsetNode, caret.offset);
    if (position >= 0) return sentenceAt(block.text, position, languageOf(element));
  }
  return undefined;
}

function sentenceAt(text: string, position: number, language: string): Pointed | undefined {
  const spans = splitSentences(text);
  const span = spans.find(({ end }) => position <= end) ?? spans.at(-1);
  return span && { words: text.slice(span.start, span.end), language };
}

/** More elements than this are not read for the sake of one sentence: it would be shown too late. */
const MANY = 500;

/** The box, or of one that holds a whole page the part of it in which a node is. */
function partAround(box: Element, node: Node): Node {
  let part = node;
  while (part !== box) {
    const around = part.parentElement;
    if (around === null || around.getElementsByTagName('*').length > MANY) break;
    part = around;
  }
  return part;
}

/** Between two lines is over the text, too. Px. */
const LEADING = 12;

/** The browser names the nearest text even where there is none under the pointer. */
function isOver({ offsetNode }: CaretPosition, x: number, y: number): boolean {
  const range = offsetNode.ownerDocument?.createRange();
  range?.selectNodeContents(offsetNode);
  return [...(range?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - LEADING && y <= bottom + LEADING,
  );
}

function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}
