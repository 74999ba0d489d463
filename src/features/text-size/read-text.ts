import { XHTML } from '@/core/namespaces';
import { px } from '@/core/px';
import { textWeight } from '@/core/text-weight';
import type { Box, BoxBook } from '@/dom/box-book';
import { styleOf } from '@/dom/style-of';
import type { BlockModel } from './core/kind.ts';

/** An element with text of its own. */
export interface Owner {
  readonly element: Element;
  readonly px: number;
  /** Line box in px; null for the font's own. */
  readonly lineHeight: number | null;
  readonly block: Block;
  readonly nodes: Text[];
}

/** A box whose text flows together. */
export interface Block extends BlockModel {
  readonly box: Box;
  readonly owners: Owner[];
}

const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'TEXTAREA', 'OPTION', 'RP']);
const CONTROL = 'a,button,label,select,nav,[role=button],[role=link]';
const MENU = 'nav,[role=navigation],[role=menu],[role=menubar],[role=tablist]';
const FORM_OR_TABLE = 'td,th,label,fieldset,dd';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const FIELD = 'input:not([type=hidden]),select,textarea';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export interface ReadParts {
  readonly book: BoxBook;
  /** Text that was read before is not read again: what it has now is ours. */
  isKnown(element: Element): boolean;
}

/** Reads the text below `tops` and the blocks that it flows in. Changes nothing. */
export function readText(tops: Iterable<Element>, { book, isKnown }: ReadParts): Block[] {
  const owners = new Map<Element, Owner>();
  const blocks = new Map<Element, Writable<Block>>();

  function blockOf(element: Element): Writable<Block> {
    let box = book.of(element);
    while ((box.display === 'inline' || box.display === 'contents') && box.parent) box = box.parent;
    let block = blocks.get(box.element);
    if (!block) {
      block = emptyBlock(box);
      blocks.set(box.element, block);
    }
    return block;
  }

  function ownerOf(element: Element): Owner {
    let owner = owners.get(element);
    if (!owner) {
      const style = styleOf(element);
      const lineHeight = Number.parseFloat(style.lineHeight);
      const block = blockOf(element);
      owner = {
        element,
        px: px(style.fontSize),
        lineHeight: Number.isNaN(lineHeight) ? null : lineHeight,
        block,
        nodes: [],
      };
      owners.set(element, owner);
      block.owners.push(owner);
      block.px = Math.max(block.px, owner.px);
    }
    return owner;
  }

  for (const top of tops) {
    for (const node of textNodes(top)) {
      const element = node.parentElement;
      if (element && !isKnown(element)) ownerOf(element).nodes.push(node);
    }
    for (const field of fields(top)) if (!isKnown(field)) ownerOf(field);
  }
  for (const owner of owners.values()) weigh(owner, blocks.get(owner.block.box.element));
  return [...blocks.values()];
}

function emptyBlock(box: Box): Writable<Block> {
  const { element } = box;
  return {
    box,
    owners: [],
    px: 0,
    isHeading: element.closest(HEADING) !== null,
    isMenu: element.closest(MENU) !== null,
    isFormOrTable: element.closest(FORM_OR_TABLE) !== null,
    controlWeight: 0,
    proseWeight: 0,
    longest: 0,
  };
}

function weigh(owner: Owner, block: Writable<Block> | undefined): void {
  if (!block) return;
  const isControl = owner.element.closest(CONTROL) !== null;
  for (const node of owner.nodes) {
    const weight = textWeight(node.data);
    if (isControl) block.controlWeight += weight;
    else {
      block.proseWeight += weight;
      block.longest = Math.max(block.longest, weight);
    }
  }
}

function fields(top: Element): Element[] {
  return [...(top.matches(FIELD) ? [top] : []), ...top.querySelectorAll(FIELD)];
}

function* textNodes(top: Element): Generator<Text> {
  const walker = top.ownerDocument.createTreeWalker(top, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (parent && /\S/.test(node.data) && !NOT_TEXT.has(parent.tagName) && isHtml(parent)) yield node;
  }
}

/** Text in drawings is laid out by the drawing, not by the page. */
function isHtml(element: Element): boolean {
  return element.namespaceURI === XHTML;
}
