/** Elements whose text nobody sees. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'HEAD', 'OPTION', 'OPTGROUP']);
const FIELDS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
/** How many nodes are looked at between two looks at the clock. */
const STEP = 200;

/** Calls `found` with each element below `top` that has text of its own or is a field, in document order. */
export function* textOwners(top: Node, found: (element: Element) => void): Generator<void> {
  const document = top.ownerDocument;
  if (!document) return;
  if (top.nodeType === 1 && FIELDS.has((top as Element).tagName)) found(top as Element);
  const walker = document.createTreeWalker(top, 5 /* elements and text */);
  // Text and elements take turns in many a box: each would be found again after every one of its children.
  const owners = new Set<Element>();
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count += 1;
    if (count % STEP === 0) yield;
    if (node.nodeType === 1) {
      if (FIELDS.has((node as Element).tagName)) found(node as Element);
      continue;
    }
    const owner: Element | null = node.parentElement;
    if (!owner || owners.has(owner) || UNSEEN.has(owner.tagName) || !/\S/.test((node as Text).data)) continue;
    owners.add(owner);
    found(owner);
  }
}
