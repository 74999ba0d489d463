import { expect, test } from 'vitest';
import { EVERYWHERE, type Rect } from '@/core/geometry';
import { type Control, HIT, MAIN_HIT, solve } from './solve.ts';

function control(
  left: number,
  top: number,
  width: number,
  height: number,
  more: Partial<Control> = {},
): Control {
  const rect: Rect = { left, top, right: left + width, bottom: top + height };
  return { rect, want: HIT, canReach: true, clip: EVERYWHERE, ...more };
}

function gifts(...controls: Control[]) {
  const given = solve(controls, () => false);
  return controls.map((one) => given.get(one));
}

test('leaves what is large enough alone', () => {
  expect(gifts(control(0, 0, 60, 44))).toEqual([{ reachX: 0, reachY: 0, growX: 0, growY: 0 }]);
});

test('lets a lone control reach, so that nothing moves', () => {
  expect(gifts(control(100, 100, 80, 20))).toEqual([{ reachX: 0, reachY: 12, growX: 0, growY: 0 }]);
});

test('lets the lines of a list grow', () => {
  const [first, second] = gifts(control(0, 0, 80, 20), control(0, 24, 80, 20));
  expect(first).toMatchObject({ reachY: 0, growY: HIT + 2 });
  expect(second).toMatchObject({ reachY: 0, growY: HIT + 2 });
});

test('lets the numbers of a pager grow along the line only', () => {
  const [first] = gifts(control(0, 0, 20, 20), control(24, 0, 20, 20));
  expect(first).toMatchObject({ growX: HIT + 2, reachY: 12, growY: 0 });
});

test('does not reach out of a clipping box or beyond the window', () => {
  const clip = { left: 0, top: 0, right: 500, bottom: 24 };
  expect(gifts(control(100, 2, 80, 20, { clip }))[0]).toMatchObject({ reachY: 0, growY: HIT + 2 });
});

test('a field, which cannot reach, grows', () => {
  expect(gifts(control(0, 0, 200, 30, { canReach: false, want: MAIN_HIT }))[0]).toMatchObject({ growY: 62 });
});

test('layers do not crowd each other', () => {
  const menu = control(0, 0, 300, 300);
  const below = control(100, 100, 80, 20);
  expect(gifts(menu, below)[1]).toMatchObject({ reachY: 12 });
  const apart = solve([control(0, 0, 80, 20), control(0, 24, 80, 20)], () => true);
  expect([...apart.values()][0]).toMatchObject({ reachY: 12 });
});
