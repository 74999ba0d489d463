import { expect, test } from 'vitest';
import { type Layer, restack } from './restack.ts';

const rect = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A layer that lay at `top` and is now `height` px high instead of `was`. */
function layer(left: number, top: number, was: number, height = was, least = 0): Layer {
  return { before: rect(left, top, 100, was), now: rect(left, top, 100, height), least };
}

test('what lay below a layer that grew moves below it, one after the other', () => {
  const shifts = restack([layer(0, 0, 20, 50), layer(0, 20, 20, 50), layer(0, 40, 20, 50)]);
  expect(shifts).toEqual([0, 30, 60]);
});

test('a row stays a row', () => {
  expect(restack([layer(0, 0, 20, 50), layer(0, 30, 20), layer(300, 32, 20)])).toEqual([0, 20, 20]);
});

test('layers that lay on one another may do so again', () => {
  const panel = { before: rect(0, 0, 400, 300), now: rect(0, 0, 400, 300), least: 0 };
  expect(restack([panel, layer(10, 10, 20, 40), layer(10, 200, 20, 40)])).toEqual([0, 0, 0]);
});

test('what has to move for the flow takes along what lies below it', () => {
  expect(restack([layer(0, 0, 20), layer(0, 100, 20, 20, 30), layer(0, 200, 20)])).toEqual([0, 30, 30]);
});
