import { columnHead } from './column-heads.ts';
import type { Block, Control, Link, PageModel, Region } from './core/page-model.ts';
import { DIVIDERS, REGION_OF_TAG, regionAround, regionOf } from './page-regions.ts';

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'svg',
  'head',
  'textarea',
  'datalist',
]);

const BLOCKS = new Set(
  'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

/** One of our own elements: what we show is not what the page says. */
function isOurs(localName: string): boolean {
  return localName.charCodeAt(0) === 101 && localName.startsWith('elder-');
}

/** Five digits, or groups of three, in whatever width: no date, no count. */
const SPOKEN_NUMBER = /[\d０-９]{5}|[\d０-９]{3}[-－ ][\d０-９]{3}/;
const CODE = /二维码|扫码|qr-?code|erweima|ewm/i;

/** Nodes between two pauses. */
const SLICE = 1000;

/** Buttons with a picture have short names, or none; longer links need no other. */
const SHORT_NAME = 8;

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface Opened {
  readonly element: Element;
  readonly region: Region;
  readonly isBlock: boolean;
}

/**
 * Reads a page into a plain model. Nothing of layout is asked, so it also reads pages without style; give the same
 * reader later sub-trees and it goes on where it was.
 */
export class PageReader {
  readonly #blocks: Block[] = [];
  readonly #elements: Element[] = [];
  readonly #links: Link[] = [];
  readonly #linkElements: Element[] = [];
  readonly #controls: Control[] = [];
  readonly #codes: string[] = [];
  readonly #regionOfNames = new Map<string, Region | undefined>();
  #run = '';
  #owner: Element | null = null;
  /** How much of the run lies in links, the link that we are in, and where in the run it begins. */
  #linkedLength = 0;
  /** Owners of blocks and their texts from earlier sub-trees. */
  #known: ReadonlySet<Element> | null = null;
  readonly #texts = new Set<string>();
  #link: Element | null = null;
  #linkStart = 0;
  #seen = 0;

  /** The element in which a block stands. */
  elementOf(index: number): Element | undefined {
    return this.#elements[index];
  }

  /** The element of the link at a place in the model's list. */
  linkElement(at: number): Element | undefined {
    return this.#linkElements[at];
  }

  /** Reads a sub-tree; pauses after every few hundred elements so that the caller can give the page its turn. */
  *read(root: Element): Generator<void> {
    // Elements that the page or we have only moved come as new ones: what was read in them is not read again.
    this.#known = this.#blocks.length > 0 ? new Set(this.#elements) : null;
    yield* this.#walk(root, regionAround(root));
    this.#endBlock('main');
  }

  /** What has been read so far. */
  model(document: Document, url: string): PageModel {
    const meta = (name: string) =>
      document.querySelector(`meta[name="${name}" i]`)?.getAttribute('content') ?? '';
    return {
      url,
      host: URL.parse(url)?.hostname ?? '',
      title: document.title,
      description: `${meta('description')} ${meta('keywords')}`,
      blocks: this.#blocks,
      links: this.#links,
      controls: this.#controls,
      codes: this.#codes,
    };
  }

  /** Goes through the tree without recursion: a generator for each element would cost more than the reading. */
  *#walk(root: Element, outer: Region): Generator<void> {
    const open: Opened[] = [];
    let region = outer;
    let node: Node | null = root;
    while (node) {
      if (++this.#seen % SLICE === 0) yield;
      const nodeType: number = node.nodeType;
      const entered: boolean = nodeType === 1 && this.#enter(node as Element, region, open);
      if (entered) region = open.at(-1)?.region ?? outer;
      else if (nodeType === 3) this.#addText(node.nodeValue ?? '', open.at(-1)?.element ?? root);
      const child: Node | null = entered ? node.firstChild : null;
      if (child) {
        node = child;
        continue;
      }
      if (entered) region = this.#leave(open, outer);
      // Each step in the tree is asked of the page once: over thousands of nodes the asking is what costs.
      let next: Node | null = node === root ? null : node.nextSibling;
      while (!next && node !== root && open.length > 0) {
        node = open.at(-1)?.element ?? root;
        region = this.#leave(open, outer);
        next = node === root ? null : node.nextSibling;
      }
      node = next;
    }
  }

  /** Opens an element; false for one that is not read. */
  #enter(element: Element, outer: Region, open: Opened[]): boolean {
    const { localName } = element;
    if (SKIPPED.has(localName) || isOurs(localName)) return false;
    const isBlock = BLOCKS.has(localName);
    if (isBlock) this.#endBlock(outer);
    const isDivider = DIVIDERS.has(localName) && element.hasAttributes();
    const region = (isDivider ? regionOf(element, this.#regionOfNames) : REGION_OF_TAG[localName]) ?? outer;
    open.push({ element, region, isBlock });
    this.#meet(element, localName, region);
    return true;
  }

  /** Closes the innermost element; returns the region around it. */
  #leave(open: Opened[], outermost: Region): Region {
    const closed = open.pop();
    if (closed?.element === this.#link) this.#leaveLink();
    if (closed?.isBlock) this.#endBlock(closed.region);
    return open.at(-1)?.region ?? outermost;
  }

  #addText(text: string, owner: Element): void {
    if (!/\S/.test(text)) {
      if (this.#owner) this.#run += ' ';
      return;
    }
    this.#owner ??= owner;
    this.#run += text;
    if (this.#link) this.#linkedLength += text.trim().length;
  }

  #endBlock(region: Region): void {
    const owner = this.#owner;
    if (!owner) {
      this.#run = '';
      return;
    }
    const text = tidy(this.#run);
    const isLinked = this.#linkedLength > 0 && this.#linkedLength >= text.replaceAll(' ', '').length * 0.8;
    this.#run = '';
    this.#linkedLength = 0;
    this.#owner = null;
    this.#add(text, owner, region, isLinked);
  }

  #add(text: string, owner: Element, region: Region, isLinked: boolean): void {
    if (this.#known?.has(owner) && this.#texts.has(text)) return;
    this.#texts.add(text);
    const heading = columnHead(owner.localName === 'td' ? owner : (owner.closest('td') ?? owner), text);
    const block = { index: this.#blocks.length, text, tag: owner.localName, region, linked: isLinked };
    this.#blocks.push(heading === undefined ? block : { ...block, heading });
    this.#elements.push(owner);
  }

  /** Notes what an element is beside being text: a link, a control, a picture. */
  #meet(element: Element, localName: string, region: Region): void {
    switch (localName) {
      case 'a':
        this.#enterLink(element, region);
        break;
      case 'input':
        this.#meetInput(element);
        break;
      case 'button':
        this.#meetSpoken(element, region);
        this.#controls.push({ text: (element.textContent ?? '').trim(), type: 'button' });
        break;
      case 'label':
        this.#controls.push({ text: (element.textContent ?? '').trim(), type: 'label' });
        break;
      case 'img':
        this.#meetPicture(element, region);
        break;
    }
  }

  /** A number that only the tooltip or the name for screen readers holds, as on buttons with a picture. */
  #meetSpoken(element: Element, region: Region): void {
    const spoken = element.getAttribute('aria-label') ?? element.getAttribute('title');
    if (spoken !== null && SPOKEN_NUMBER.test(spoken) && !element.textContent?.includes(spoken.trim()))
      this.#add(spoken.trim(), element, region, false);
  }

  #enterLink(element: Element, region: Region): void {
    this.#run += ' ';
    this.#link = element;
    this.#linkStart = this.#run.length;
    this.#linkElements.push(element);
    this.#links.push({
      text: '',
      href: element.getAttribute('href') ?? '',
      region,
      index: this.#blocks.length,
    });
  }

  /** The words of a link are those that the run has won in it, unless blocks inside it have begun runs of their own. */
  #leaveLink(): void {
    const at = this.#links.length - 1;
    const link = this.#links[at];
    const element = this.#link;
    this.#link = null;
    if (!link || !element) return;
    const whole = link.index === this.#blocks.length ? this.#run.slice(this.#linkStart) : element.textContent;
    const text = tidy(whole ?? '');
    this.#run += ' ';
    if (text.length <= SHORT_NAME) this.#meetSpoken(element, link.region);
    this.#links[at] = { ...link, text: text || (element.getAttribute('title') ?? '') };
  }

  #meetInput(element: Element): void {
    const type = (element.getAttribute('type') ?? 'text').toLowerCase();
    if (type === 'hidden') return;
    const isPress = type === 'button' || type === 'submit';
    const text = (isPress ? element.getAttribute('value') : element.getAttribute('placeholder')) ?? '';
    this.#controls.push({ text, type });
  }

  #meetPicture(element: Element, region: Region): void {
    const alt = element.getAttribute('alt')?.trim() ?? '';
    if (CODE.test(`${alt} ${element.getAttribute('src') ?? ''}`)) this.#codes.push(alt);
    if (alt.length > 3) this.#add(alt, element, region, false);
  }
}

/** Reads a whole page at once; `tops` are its sub-trees where it has more than its body, such as shadow roots. */
export function readPage(
  document: Document,
  url: string,
  tops: readonly Element[] = [document.body],
): { model: PageModel; reader: PageReader } {
  const reader = new PageReader();
  for (const top of tops) {
    for (const _pause of reader.read(top)) {
      // read through: whoever wants pauses drives the reader itself
    }
  }
  return { model: reader.model(document, url), reader };
}
