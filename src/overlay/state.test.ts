import { describe, expect, test, vi } from 'vitest';
import { createOverlayState } from './state.ts';

function request(id: string) {
  return { id, title: id, shape: 'side' as const, mount: () => () => undefined, closed: vi.fn() };
}

describe('panels', () => {
  test('only one is open; the one before hears that it is closed', () => {
    const { port, panel } = createOverlayState();
    const first = request('a');
    const second = request('b');
    port.openPanel(first);
    port.openPanel(second);
    expect(panel.peek()?.id).toBe('b');
    expect(first.closed).toHaveBeenCalledOnce();
    expect(second.closed).not.toHaveBeenCalled();
  });

  test('whoever closes it, `closed` is called once', () => {
    const { port, closePanel } = createOverlayState();
    const panel = request('a');
    const close = port.openPanel(panel);
    closePanel();
    closePanel();
    close();
    expect(panel.closed).toHaveBeenCalledOnce();
  });

  test('a stop of an old panel does not close the new one', () => {
    const { port, panel } = createOverlayState();
    const close = port.openPanel(request('a'));
    port.openPanel(request('b'));
    close();
    expect(panel.peek()?.id).toBe('b');
  });

  test('opening the same one again is no closing', () => {
    const { port } = createOverlayState();
    const panel = request('a');
    port.openPanel(panel);
    port.openPanel(panel);
    expect(panel.closed).not.toHaveBeenCalled();
  });
});

describe('words', () => {
  test('the last one stands until it is dismissed', () => {
    const { port, word, dismissWord } = createOverlayState();
    port.tell('一');
    port.tell('二', 'warning');
    expect(word.peek()).toMatchObject({ sentence: '二', tone: 'warning' });
    dismissWord();
    expect(word.peek()).toBeNull();
  });
});
