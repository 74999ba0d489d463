import { createSheet } from './style-sheets.ts';

/**
 * Takes edits back so that what is read next is the page's own: without this, transitions of the page would run from
 * our values to its own, and the values between would be read.
 */
export function stilled(
  view: Window & typeof globalThis,
  roots: Iterable<Document | ShadowRoot>,
  undo: () => void,
): void {
  const still = createSheet(view, '*,::before,::after{transition:none!important}', roots);
  undo();
  // Asking for a size makes the browser apply what was taken back while nothing may move.
  void view.document.documentElement.scrollHeight;
  still.remove();
}
