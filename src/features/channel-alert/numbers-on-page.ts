import { digitsOf } from '@/core/phone-number';
import type { Watched } from '@/core/state';
import { type Stop, stopAll } from '@/core/stop';
import { createSheet } from '@/dom/style-sheets';
import { numberPattern } from './core/number-pattern.ts';
import type { Context, Reading } from './site-reader.ts';

const NAME = 'elder-phone';
const CSS_TEXT = `::highlight(${NAME}) { background-color: #fff1c2; color: #141414; text-decoration: underline 2px #8f1d14; }`;

/** A page that is a directory of telephones is readable as it is. */
const MOST = 200;
/** What a press on it is meant for is the page's business. */
const PAGES_OWN =
  'a:not([href^="tel:" i]), button, input, select, textarea, label, [role="button"], [onclick]';

interface Standing {
  readonly range: Range;
  readonly number: string;
}

/**
 * Marks the telephone numbers in the page's text, without a change to its tree; a press on one opens it large. What
 * the press does on the page is left as it is.
 */
export function markNumbers(
  context: Context,
  reading: Watched<Reading | null>,
  open: (number: string) => void,
): Stop {
  const { window, document, signal } = context;
  if (!window.CSS?.highlights) return () => undefined;
  const highlight = new window.Highlight();
  const sheet = createSheet(window, CSS_TEXT, []);
  let standing: readonly Standing[] = [];
  window.CSS.highlights.set(NAME, highlight);
  const mark = (now: Reading | null): void => {
    highlight.clear();
    standing = now ? numbersOf(now) : [];
    for (const { range } of standing) {
      const root = range.startContainer.getRootNode();
      if (root === document || 'host' in root) sheet.adoptInto(root as Document | ShadowRoot);
      highlight.add(range);
    }
  };
  const press = (event: MouseEvent): void => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || event.button !== 0 || (window.getSelection()?.toString() ?? '') !== '') return;
    if (!(target instanceof Element) || target.closest(PAGES_OWN)) return;
    const pressed = standing.find(({ range }) => isOver(range, event));
    if (pressed) open(pressed.number);
  };
  document.addEventListener('click', press, { capture: true, passive: true, signal });
  return stopAll([
    reading.subscribe(mark),
    () => {
      highlight.clear();
      window.CSS.highlights.delete(NAME);
      sheet.remove();
    },
  ]);
}

function isOver(range: Range, { clientX: x, clientY: y }: MouseEvent): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function numbersOf({ understanding, model, reader }: Reading): Standing[] {
  const { phones } = understanding.contacts;
  const pattern = numberPattern(phones.map(({ number }) => number));
  if (!pattern) return [];
  const standing: Standing[] = [];
  const seen = new Set<Element>();
  for (const { index, text } of model.blocks) {
    if (standing.length >= MOST || !/[\d０-９]{3}/.test(text) || text.search(pattern) < 0) continue;
    const element = reader.elementOf(index);
    if (!element?.isConnected || seen.has(element)) continue;
    seen.add(element);
    standing.push(...numbersIn(element, pattern));
  }
  return standing;
}

/** The numbers in an element's text, though they be split over inline elements. */
function numbersIn(element: Element, pattern: RegExp): Standing[] {
  const nodes: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  const text = nodes.map(({ data }) => data).join('');
  return [...text.matchAll(pattern)].map(({ index, 0: hit }) => {
    const range = element.ownerDocument.createRange();
    range.setStart(...placeAt(nodes, index));
    const [last, offset] = placeAt(nodes, index + hit.length - 1);
    range.setEnd(last, offset + 1);
    return { range, number: digitsOf(hit.normalize('NFKC')) };
  });
}

function placeAt(nodes: readonly Text[], at: number): [Node, number] {
  let left = at;
  for (const node of nodes) {
    if (left < node.length) return [node, left];
    left -= node.length;
  }
  throw new RangeError('a place behind the text');
}
