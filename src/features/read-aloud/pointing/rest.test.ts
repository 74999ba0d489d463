import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRest } from './rest.ts';

/** A pointer over two words that stand beside each other. */
function setUp() {
  document.body.innerHTML = '<p id="one">一</p><p id="two">二</p>';
  const told: string[] = [];
  const stop = new AbortController();
  watchRest(window, stop.signal, () => null, {
    show: (element) => told.push(`show ${element.id}`),
    say: () => told.push('say'),
    focus: (element) => told.push(`focus ${element.id}`),
  });
  const move = (id: string, x: number) => {
    const event = new PointerEvent('pointermove', { clientX: x, clientY: 10, bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.getElementById(id)?.dispatchEvent(event);
  };
  return { told, move, stop };
}

describe('watchRest', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows within 200 ms of rest, and says later', () => {
    const { told, move } = setUp();
    move('one', 10);
    vi.advanceTimersByTime(200);
    expect(told).toEqual(['show one']);
    vi.advanceTimersByTime(200);
    expect(told).toEqual(['show one', 'say']);
  });

  it('says nothing of what the pointer only passed', () => {
    const { told, move } = setUp();
    move('one', 10);
    vi.advanceTimersByTime(200);
    move('two', 40);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['show one', 'show two', 'say']);
  });

  it('takes a trembling hand for one that rests', () => {
    const { told, move } = setUp();
    for (let x = 10; x < 16; x++) {
      move('one', x);
      vi.advanceTimersByTime(100);
    }
    expect(told).toEqual(['show one', 'say']);
  });

  it('leaves no timer behind', () => {
    const { told, move, stop } = setUp();
    move('one', 10);
    stop.abort();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
