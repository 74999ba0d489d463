import { boundsOf } from '../bounds.ts';

/** Boxes in one row or column begin within so many px of each other, and nearly all of them have to. */
const APART = 6;
const ALIGNED = 0.8;

/** The boxes of the same kind and name beside an element, and beside the box around it; the element is one of them. */
export function kinOf(element: Element): Element[] {
  const names = element.getAttribute('class');
  const around = element.parentElement?.parentElement;
  return [...(around?.children ?? [])]
    .flatMap((box) => [box, ...box.children])
    .filter((it) => it.localName === element.localName && it.getAttribute('class') === names);
}

/** Whether the links in an element that are seen stand in one row or one column; a larger page's stand wider apart. */
export function isLine(element: Element, scale: number): boolean {
  const boxes = [...element.querySelectorAll('a')].map(boundsOf);
  const seen = boxes.filter(({ width, height }) => width > 0 && height > 0);
  const [first] = seen;
  if (first === undefined) return true;
  const share = (isSame: (box: DOMRect) => boolean) => seen.filter(isSame).length / seen.length;
  const inRow = share(({ top }) => Math.abs(top - first.top) <= APART * scale);
  const inColumn = share(({ left }) => Math.abs(left - first.left) <= APART * scale);
  return Math.max(inRow, inColumn) >= ALIGNED;
}
