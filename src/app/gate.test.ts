import { afterEach, describe, expect, test, vi } from 'vitest';
import { createGate } from './gate.ts';

const view = window as unknown as Window & typeof globalThis;

function loading(state: DocumentReadyState): void {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the gate before the first paint', () => {
  test('hides a page that is loading until it is opened, and leaves nothing', () => {
    loading('loading');
    const before = document.documentElement.outerHTML;
    const gate = createGate(view);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    gate.open();
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('opens by itself when the browser does not answer', () => {
    vi.useFakeTimers();
    loading('loading');
    createGate(view);
    vi.runAllTimers();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test('does not hide a page that the reader already sees', () => {
    loading('interactive');
    createGate(view).open();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});
