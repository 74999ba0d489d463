/** A run of characters of a block that comes unchanged from a text node. */
interface Run {
  /** Position in the block's text. */
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
}

/** One paragraph, heading, list item or table row as it is read, and where in the page its characters stand. */
export interface TextBlock {
  readonly text: string;
  /** The nearest `lang` of the page around it; empty when there is none. */
  readonly lang: string;
  /** The element in which it stands: what is scrolled to, and what a click on the paragraph finds. */
  readonly element: Element;
  /** The parts of the page that show these characters; none for words that only speech adds. */
  rangesOf(start: number, end: number): Range[];
  /** The position in the text of a point in the page; -1 when the point is not in this block. */
  positionOf(node: Node, offset: number): number;
}

/** Gathers text nodes and spoken words into a block, with white space as it is shown: one space, none between Chinese. */
export class BlockBuilder {
  readonly #element: Element;
  readonly #runs: Run[] = [];
  #text = '';
  #owesSpace = false;

  constructor(element: Element) {
    this.#element = element;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  get text(): string {
    return this.#text;
  }

  /** Adds what a text node shows. */
  addText(node: Text): void {
    for (const match of node.data.matchAll(/\s+|\S+/gu)) {
      if (/^\s/u.test(match[0])) {
        this.#owesSpace = true;
        continue;
      }
      this.#paySpace(match[0]);
      this.#runs.push({ at: this.#text.length, length: match[0].length, node, offset: match.index });
      this.#text += match[0];
    }
  }

  /** Adds words that the page does not show: a picture's name, a column's heading. */
  addWords(words: string): void {
    this.#paySpace(words);
    this.#text += words;
  }

  /** Keeps what comes next apart from what was: another cell, another control. */
  addPause(): void {
    if (this.#text !== '' && !/[\p{P}]$/u.test(this.#text)) this.#text += '，';
    this.#owesSpace = false;
  }

  build(): TextBlock {
    const text = this.#text;
    const runs = this.#runs;
    return {
      text,
      lang: this.#element.closest('[lang]')?.getAttribute('lang') ?? '',
      element: this.#element,
      rangesOf: (start, end) =>
        joinRuns(
          runs.filter(({ at, length }) => at < end && at + length > start),
          start,
          end,
        ),
      positionOf: (node, offset) => positionIn(runs, node, offset),
    };
  }

  #paySpace(next: string): void {
    const isBetweenHan = /[\p{Script=Han}\p{P}]$/u.test(this.#text) && /^[\p{Script=Han}\p{P}]/u.test(next);
    if (this.#owesSpace && this.#text !== '' && !isBetweenHan) this.#text += ' ';
    this.#owesSpace = false;
  }
}

/** Words without a place in the page; `lang` where their own language is known. */
export function plainBlock(text: string, element: Element, lang?: string): TextBlock {
  const builder = new BlockBuilder(element);
  builder.addWords(text);
  return lang === undefined ? builder.build() : { ...builder.build(), lang };
}

/** One range for neighbouring runs of one text node, so that a sentence is marked without gaps. */
function joinRuns(runs: readonly Run[], start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let last: { readonly node: Text; readonly range: Range } | undefined;
  for (const { at, length, node, offset } of runs) {
    const from = Math.min(node.length, offset + Math.max(0, start - at));
    const to = Math.min(node.length, offset + Math.min(length, end - at));
    if (last?.node === node) {
      last.range.setEnd(node, to);
      continue;
    }
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    ranges.push(range);
    last = { node, range };
  }
  return ranges;
}

function positionIn(runs: readonly Run[], node: Node, offset: number): number {
  const here = runs.filter((run) => run.node === node);
  const run = here.findLast((candidate) => candidate.offset <= offset) ?? here[0];
  return run === undefined ? -1 : run.at + Math.min(run.length, Math.max(0, offset - run.offset));
}
