import type { Stop } from '@/core/stop';
import { createSheet, type OwnSheet } from '@/dom/style-sheets';

/** A selection lies above all marks: while it is read it must let them through. */
const CSS_TEXT = `
::highlight(elder-sentence) { background-color: #ffe9a8; color: #141414; }
::highlight(elder-word) { background-color: #0f3557; color: #ffffff; }
::selection { background-color: #0f355726 !important; }
`;

type View = Window & typeof globalThis;

/** Marks what is being said on the page itself, without a change to its tree. */
export class ReadingMarks {
  readonly #sheets = new Map<View, OwnSheet>();
  readonly #ours = new Set<Highlight>();
  readonly #stops: Stop[] = [];
  #words: readonly Highlight[] = [];

  /** Marks a sentence; the word of the sentence before is no longer marked. */
  markSentence(ranges: readonly Range[]): void {
    this.clear();
    this.#add('elder-sentence', ranges);
  }

  markWord(ranges: readonly Range[]): void {
    for (const highlight of this.#words) highlight.clear();
    this.#words = this.#add('elder-word', ranges);
  }

  clear(): void {
    for (const highlight of this.#ours) highlight.clear();
  }

  remove(): void {
    this.clear();
    for (const sheet of this.#sheets.values()) sheet.remove();
    for (const stop of this.#stops.splice(0)) stop();
  }

  #add(name: 'elder-sentence' | 'elder-word', ranges: readonly Range[]): Highlight[] {
    return ranges.flatMap((range) => {
      const view = range.startContainer.ownerDocument?.defaultView as View | null | undefined;
      if (!view?.CSS?.highlights) return [];
      const highlight = this.#highlightOf(view, name);
      this.#styleAt(view, range.startContainer.getRootNode());
      highlight.add(range);
      return [highlight];
    });
  }

  #highlightOf(view: View, name: string): Highlight {
    const known = view.CSS.highlights.get(name);
    if (known !== undefined && this.#ours.has(known)) return known;
    const highlight = new view.Highlight();
    // A word lies in a sentence, and is marked over it.
    highlight.priority = name === 'elder-word' ? 2 : 1;
    view.CSS.highlights.set(name, highlight);
    this.#ours.add(highlight);
    this.#stops.push(() => view.CSS.highlights.delete(name));
    return highlight;
  }

  /** Highlights are styled by the sheets of the tree in which the text stands. */
  #styleAt(view: View, root: Node): void {
    if (root.nodeType !== 9 && !('host' in root)) return;
    const sheet = this.#sheets.get(view) ?? createSheet(view, CSS_TEXT, []);
    this.#sheets.set(view, sheet);
    sheet.adoptInto(root as Document | ShadowRoot);
  }
}
