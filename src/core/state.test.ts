import { expect, test, vi } from 'vitest';
import { createState } from './state.ts';

test('a watcher is told the value now and each change, and nothing after it left', () => {
  const state = createState(1);
  const told = vi.fn();
  const leave = state.subscribe(told);
  state.value = 2;
  state.value = 2;
  leave();
  state.value = 3;
  expect(told.mock.calls).toEqual([[1], [2]]);
  expect(state.peek()).toBe(3);
});

test('a watcher that leaves while it is told does not disturb the others', () => {
  const state = createState('a');
  const told = vi.fn();
  const leave = state.subscribe((value) => value === 'b' && leave());
  state.subscribe(told);
  state.value = 'b';
  expect(told).toHaveBeenLastCalledWith('b');
});
