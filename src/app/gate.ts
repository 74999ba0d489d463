import { createSheet } from '@/dom/style-sheets';
import type { App } from './app.ts';

/** Holds the first paint back until the mode is in force. */
export interface Gate {
  open(): void;
}

/** Settings are there within a few milliseconds; a browser that does not answer must not keep a page hidden. */
const LONGEST_MS = 400;

/** Not `visibility` or `opacity`: features ask while the gate is closed what can be seen, and would find nothing. */
const HIDDEN = 'html { filter: opacity(0) !important }';

/**
 * Hides the page from `document_start` until the settings are read and the features have started, so that nobody sees
 * the page change. Lifted by itself after `LONGEST_MS`.
 */
export function createGate(window: Window & typeof globalThis): Gate {
  if (window.document.readyState !== 'loading') return { open: () => undefined };
  const sheet = createSheet(window, HIDDEN, [window.document]);
  const timer = window.setTimeout(sheet.remove, LONGEST_MS);
  return {
    open() {
      window.clearTimeout(timer);
      sheet.remove();
    },
  };
}

/** Holds the paint of a page that is still loading until what the settings ask for has started. */
export function holdPaint({ parts, started }: App): void {
  const gate = createGate(parts.window);
  void started.then(gate.open);
}
