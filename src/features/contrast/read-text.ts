import { px } from '@/core/px';

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'HEAD', 'OPTION', 'OPTGROUP']);
const FIELDS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
const BUTTONS = new Set(['submit', 'reset', 'button', 'image']);
const WORDS = /[\p{L}\p{N}]/u;
/** How many nodes are looked at between two looks at the clock. */
const STEP = 200;

/** Calls `found` with each element below `top` that has text of its own or is a field, in document order. */
export function* textOwners(top: Node, found: (element: Element) => void): Generator<void> {
  const document = top.ownerDocument;
  if (!document) return;
  if (top.nodeType === 1 && showsText(top as Element)) found(top as Element);
  const walker = document.createTreeWalker(top, 5 /* elements and text */);
  // Text and elements take turns in many a box: each would be found again after every one of its children.
  const owners = new Set<Element>();
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count += 1;
    if (count % STEP === 0) yield;
    if (node.nodeType === 1) {
      if (showsText(node as Element)) found(node as Element);
      continue;
    }
    const owner: Element | null = node.parentElement;
    if (!owner || owners.has(owner) || UNSEEN.has(owner.tagName) || !/\S/.test((node as Text).data)) continue;
    owners.add(owner);
    found(owner);
  }
}

/** Whether it is a field that shows text, or will; a button without a value of its own is shown by its picture. */
function showsText(element: Element): boolean {
  if (!isField(element)) return false;
  const { type, value } = element as HTMLInputElement;
  if (!BUTTONS.has(type) || /\S/.test(value)) return true;
  return type !== 'button' && type !== 'image' && !element.hasAttribute('value');
}

export function isField(element: Element): boolean {
  return FIELDS.has(element.tagName);
}

/** Text moved out of sight, so that the box shows its picture alone. */
export function hidesText(style: CSSStyleDeclaration): boolean {
  return Math.abs(px(style.textIndent)) >= 100 || px(style.fontSize) < 2;
}

/** Whether words stand in an element itself. Signs alone (arrows, bars, crosses) are drawings in letters. */
export function ownsWords(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && WORDS.test((node as Text).data)) return true;
  return false;
}
