/** What an article is made of. Everything else is left out, with its text kept. */
const ELEMENTS = new Set(
  'a abbr article b blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s section small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  ),
);

/** Their text is no words of the article: code, labels of controls, what plays. */
const SILENT = new Set(
  'audio button canvas embed form frame iframe input math noembed noframes noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** The attributes that are kept, and whether they hold an address. */
const ATTRIBUTES: Readonly<Record<string, 'text' | 'address'>> = {
  alt: 'text',
  colspan: 'text',
  dir: 'text',
  href: 'address',
  lang: 'text',
  rowspan: 'text',
  src: 'address',
};

/** The kinds of address that may be followed or shown. */
const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Builds an article anew from the elements and attributes above. Nothing of the source is taken over, so nothing in
 * it can act: no handlers, no scripts, no styles, no addresses that run code. A text stays a text and is never parsed.
 *
 * @param maker makes the new nodes; they belong to it
 */
export function copyAllowed(source: Node, maker: Document): DocumentFragment {
  const fragment = maker.createDocumentFragment();
  copyChildren(source, fragment, maker);
  return fragment;
}

function copyChildren(source: Node, target: Node, maker: Document): void {
  for (const child of source.childNodes) {
    if (child.nodeType === 3) target.appendChild(maker.createTextNode(child.nodeValue ?? ''));
    else if (child.nodeType === 1) copyElement(child as Element, target, maker);
  }
}

function copyElement(element: Element, target: Node, maker: Document): void {
  const name = element.localName.toLowerCase();
  if (SILENT.has(name)) return;
  if (!ELEMENTS.has(name)) {
    copyChildren(element, target, maker);
    return;
  }
  const copy = maker.createElement(name);
  for (const [attribute, kind] of Object.entries(ATTRIBUTES)) {
    const value = element.getAttribute(attribute);
    if (value !== null && (kind === 'text' || isSafe(value, element.baseURI)))
      copy.setAttribute(attribute, value);
  }
  copyChildren(element, copy, maker);
  target.appendChild(copy);
}

function isSafe(address: string, base: string): boolean {
  const url = URL.parse(address, base);
  return url !== null && PROTOCOLS.has(url.protocol);
}
