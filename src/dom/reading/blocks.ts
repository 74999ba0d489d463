import { Cuts } from './cuts.ts';
import { howShown } from './shown.ts';
import { cellsOf, columnHeadings, isDataTable, isHeadingRow, rowsOf } from './tables.ts';
import { BlockBuilder, type TextBlock } from './text-block.ts';

export interface ReadingOptions {
  /** Parts that are not read: menus, advertisements. */
  isNoise(element: Element): boolean;
  /** Of the parts that stand still while the page moves, those that are not read; none when absent. */
  readonly isAfloat?: ((element: Element) => boolean) | undefined;
  /** Only these text nodes and pictures are read; all when absent. */
  readonly kept?: ReadonlySet<Node> | undefined;
  /** What is read in place of a frame that belongs to another site. */
  readonly frameBlocks?: ((frame: HTMLIFrameElement) => Iterable<TextBlock>) | undefined;
  /** A field in words, given what was read just before it; fields are passed over when absent. */
  readonly fieldWords?: ((field: Element, before: string) => string) | undefined;
  /** The word said before a picture's name. */
  readonly pictureWord: string;
  shadowRootOf(element: Element): ShadowRoot | null;
}

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'object',
  'embed',
  'head',
  'rt',
  'rp',
  'datalist',
  'title',
]);

/** Side by side they are a choice: 退出，不退出. */
const BUTTONS = 'button,[role="button"]';
const FIELDS = new Set(['input', 'textarea', 'select']);

/** A number that stands in a box of its own is said with what it numbers. */
const LIST_MARK = /^[（(]?\d{1,2}(?:[)）]|[.、．])$/u;

/** A picture is named when it is large enough to be looked at. */
const PICTURE_SIZE = 40;

/** The blocks of a page in reading order, made one at a time so that the first can be said at once. */
export function* readBlocks(root: Element, options: ReadingOptions): Generator<TextBlock> {
  const view = root.ownerDocument.defaultView;
  if (view === null) return;
  const walk = new BlockWalk(view, options);
  yield* walk.element(root);
  yield* walk.flush();
}

/** One walk over the page: text gathers in `#builder` until a box of its own begins or ends. */
class BlockWalk {
  readonly #view: Window;
  readonly #options: ReadingOptions;
  readonly #bodyIsHidden: boolean;
  #builder: BlockBuilder | undefined;
  readonly #cuts: Cuts;

  constructor(view: Window, options: ReadingOptions) {
    this.#view = view;
    this.#options = options;
    this.#cuts = new Cuts(view);
    this.#bodyIsHidden = view.getComputedStyle(view.document.body).visibility === 'hidden';
  }

  *flush(): Generator<TextBlock> {
    const builder = this.#builder;
    if (LIST_MARK.test(builder?.text ?? '')) return;
    this.#builder = undefined;
    if (builder === undefined || builder.isEmpty) return;
    const block = builder.build();
    if (/[\p{L}\p{N}]/u.test(block.text)) yield block;
  }

  *element(element: Element): Generator<TextBlock> {
    const { localName } = element;
    if (SKIPPED.has(localName) || this.#options.isNoise(element)) return;
    const shown = howShown(element, this.#view, this.#bodyIsHidden);
    if (shown === 'gone' || (shown === 'floating' && this.#options.isAfloat?.(element))) return;
    if (this.#cuts.hides(element)) return;
    if (localName === 'br' || localName === 'hr') return yield* this.flush();
    if (localName === 'img') return this.#picture(element as HTMLImageElement);
    if (FIELDS.has(localName)) return this.#field(element as HTMLInputElement);
    if (localName === 'iframe' || localName === 'frame')
      return yield* this.#frame(element as HTMLIFrameElement);
    if (localName === 'table' && isDataTable(element as HTMLTableElement))
      return yield* this.#table(element as HTMLTableElement);
    if (shown !== 'inline') yield* this.flush();
    const leave = this.#cuts.enter(element);
    const isButton = element.matches(BUTTONS);
    if (isButton) this.#builder?.addPause();
    yield* this.#children(element, shown !== 'silent');
    if (isButton) this.#builder?.addPause();
    leave();
    if (shown !== 'inline') yield* this.flush();
  }

  *#children(element: Element, isSeen: boolean): Generator<TextBlock> {
    for (const node of childrenOf(element, this.#options)) {
      if (node.nodeType === 1) yield* this.element(node as Element);
      else if (node.nodeType === 3 && isSeen && this.#keeps(node)) this.#open(element).addText(node as Text);
    }
  }

  /** White space is always kept: it parts words. */
  #keeps(node: Node): boolean {
    const { kept } = this.#options;
    return kept === undefined || kept.has(node) || (node.nodeType === 3 && (node as Text).data.trim() === '');
  }

  #open(element: Element): BlockBuilder {
    this.#builder ??= new BlockBuilder(element);
    return this.#builder;
  }

  #picture(image: HTMLImageElement): void {
    const name = image.alt.trim();
    if (name === '' || image.width < PICTURE_SIZE || image.height < PICTURE_SIZE || !this.#keeps(image))
      return;
    if (/\.(?:jpe?g|png|gif|webp|svg)$/iu.test(name) || saysSame(image, name)) return;
    const builder = this.#open(image);
    builder.addPause();
    builder.addWords(`${this.#options.pictureWord}${name}`);
    builder.addPause();
  }

  #field(field: HTMLInputElement): void {
    if (!this.#keeps(field) || field.type === 'hidden') return;
    const isButton = /^(?:submit|button|reset)$/u.test(field.type);
    const before = this.#builder?.text ?? '';
    const words = isButton ? field.value : (this.#options.fieldWords?.(field, before) ?? '');
    if (words === '') return;
    const builder = this.#open(field);
    builder.addPause();
    builder.addWords(words);
    builder.addPause();
  }

  *#frame(frame: HTMLIFrameElement): Generator<TextBlock> {
    const body = frame.contentDocument?.body;
    if (frame.offsetWidth < PICTURE_SIZE || frame.offsetHeight < PICTURE_SIZE) return;
    yield* this.flush();
    if (!body) yield* this.#options.frameBlocks?.(frame) ?? [];
    else yield* readBlocks(body, { ...this.#options, kept: undefined });
  }

  *#table(table: HTMLTableElement): Generator<TextBlock> {
    yield* this.flush();
    if (table.caption !== null) yield* this.element(table.caption);
    const headings = columnHeadings(table);
    for (const [index, row] of rowsOf(table).entries()) {
      if (howShown(row, this.#view) === 'gone') continue;
      this.#row(row, index === 0 || isHeadingRow(row) ? [] : headings);
      yield* this.flush();
    }
  }

  /** "车次 G1，出发 八点": each cell after its column's heading. Boxes within a cell do not break the row. */
  #row(row: HTMLTableRowElement, headings: readonly string[]): void {
    let column = 0;
    for (const cell of cellsOf(row)) {
      const heading = cell.localName === 'th' ? '' : (headings[column] ?? '');
      column += Math.max(1, cell.colSpan || 1);
      const builder = new BlockBuilder(row);
      gatherText(cell, this.#view, builder);
      if (builder.isEmpty) continue;
      this.#open(row).addPause();
      if (heading !== '') this.#open(row).addWords(`${heading} `);
      gatherText(cell, this.#view, this.#open(row));
    }
  }
}

/** What an element shows as its children: its shadow tree with the slots filled, or its own. */
function childrenOf(element: Element, options: ReadingOptions): Iterable<Node> {
  const shadow = options.shadowRootOf(element);
  if (shadow !== null) return shadow.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

function gatherText(element: Element, view: Window, builder: BlockBuilder): void {
  const shown = howShown(element, view);
  if (SKIPPED.has(element.localName) || shown === 'gone') return;
  for (const node of element.childNodes) {
    if (node.nodeType === 1) gatherText(node as Element, view, builder);
    else if (node.nodeType === 3 && shown !== 'silent') builder.addText(node as Text);
  }
}

/** Whether the words beside a picture, in its link or figure, say its name already. */
function saysSame(image: HTMLImageElement, name: string): boolean {
  const around =
    image.closest('a,button,figure')?.textContent ??
    image.parentElement?.nextElementSibling?.textContent ??
    '';
  return around.replace(/\s/gu, '').includes(name.replace(/\s/gu, ''));
}
