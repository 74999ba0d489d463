import type { Stop } from '@/core/stop';
import type { SheetPart } from './core/sheet-fit.ts';

/** 18 points are the least that is comfortable on paper at arm's length. */
const STYLES: Readonly<Record<string, string>> = {
  BODY: 'margin: 0; font: 18pt/1.35 "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #000; background: #fff',
  H1: 'margin: 0 0 4pt; font-size: 26pt',
  H2: 'margin: 8pt 0 2pt; font-size: 20pt; border-bottom: 1.5pt solid #000',
  P: 'margin: 0 0 3pt; overflow-wrap: anywhere',
};

/** Prints the sheet from a frame of its own inside `place`, so that neither the page nor its styles are on the paper. */
export function printSheet(place: HTMLElement, parts: readonly SheetPart[]): Stop {
  const frame = place.ownerDocument.createElement('iframe');
  frame.style.cssText = 'position: absolute; width: 0; height: 0; border: 0; visibility: hidden';
  frame.setAttribute('aria-hidden', 'true');
  place.append(frame);
  const paper = frame.contentDocument;
  if (paper) fillSheet(paper, parts);
  frame.contentWindow?.print();
  return () => frame.remove();
}

/** Writes the sheet into an empty document. Styles go in by script: a page's policy may forbid style sheets. */
export function fillSheet(paper: Document, parts: readonly SheetPart[]): void {
  style(paper.body);
  parts.forEach(({ heading, lines }, at) => {
    append(paper, at === 0 ? 'h1' : 'h2', heading);
    for (const line of lines) append(paper, 'p', line);
  });
}

function append(paper: Document, tag: string, text: string): void {
  const element = paper.createElement(tag);
  element.textContent = text;
  style(element);
  paper.body.append(element);
}

function style(element: HTMLElement): void {
  element.style.cssText = STYLES[element.tagName] ?? '';
}
