/** How much text an element holds, and how much of it is in links. Characters without white space. */
export interface TextShare {
  chars: number;
  linkChars: number;
  links: number;
  /** Characters outside links in pieces long enough to be running text. */
  prose: number;
}

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'SVG', 'svg']);

/** A piece of text from this many Chinese (or this many other) characters on is running text, not a label. */
const PROSE_HAN = 15;
const PROSE_OTHER = 40;

const EMPTY: Readonly<TextShare> = { chars: 0, linkChars: 0, links: 0, prose: 0 };

/** Measures every element under a root in one pass without a look at styles. */
export class TextShares {
  readonly #shares = new WeakMap<Element, TextShare>();

  constructor(root: Element) {
    this.#measure(root, false);
  }

  of(element: Element): Readonly<TextShare> {
    return this.#shares.get(element) ?? EMPTY;
  }

  #measure(element: Element, isInLink: boolean): TextShare {
    const share = { ...EMPTY };
    const inLink = isInLink || element.localName === 'a';
    if (element.localName === 'a') share.links = 1;
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.#addText(share, (node as Text).data, inLink);
      else if (node.nodeType === 1 && !NO_TEXT.has((node as Element).tagName)) {
        const inner = this.#measure(node as Element, inLink);
        share.chars += inner.chars;
        share.linkChars += inner.linkChars;
        share.links += inner.links;
        share.prose += inner.prose;
      }
    }
    this.#shares.set(element, share);
    return share;
  }

  #addText(share: TextShare, data: string, inLink: boolean): void {
    const text = data.trim();
    if (text === '') return;
    const chars = text.replace(/\s+/gu, '').length;
    share.chars += chars;
    if (inLink) share.linkChars += chars;
    else if (chars >= (/\p{Script=Han}/u.test(text) ? PROSE_HAN : PROSE_OTHER)) share.prose += chars;
  }
}
