import { expect, test, vi } from 'vitest';
import { createState, derive, whenAny } from './state.ts';

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

test('a part of a value is told of only when it becomes another', () => {
  const whole = createState({ part: 1, other: 1 });
  const told = vi.fn();
  derive(whole, ({ part }) => part).subscribe(told);
  whole.value = { part: 1, other: 2 };
  whole.value = { part: 2, other: 2 };
  expect(told.mock.calls).toEqual([[1], [2]]);
});

test('what is done when any of several values changes sees its own changes after it, not within', () => {
  const [tool, count] = [createState<string | null>('a'), createState(0)];
  const seen: string[] = [];
  const stop = whenAny([tool, count], () => {
    seen.push(`begin ${tool.peek()}`);
    if (count.peek() === 1) tool.value = null;
    seen.push('end');
  });
  count.value = 1;
  expect(seen).toEqual(['begin a', 'end', 'begin a', 'end', 'begin null', 'end']);
  stop();
  count.value = 2;
  expect(seen).toHaveLength(6);
});
