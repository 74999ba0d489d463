import { expect, test } from 'vitest';
import { EVERYWHERE, type Rect } from '@/core/geometry';
import { findShifts, type Grown } from './aside.ts';

const box = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function grown(before: Rect, rect: Rect, more: Partial<Grown> = {}): Grown {
  return { before, rect, clip: EVERYWHERE, ...more };
}

function shifts(...controls: Grown[]) {
  const found = findShifts(controls, () => false);
  return controls.map((one) => found.get(one));
}

const arrow = (left: number, more: Partial<Grown> = {}): Grown =>
  grown(box(left, 100, 20, 39), box(left, 100, 46, 39), more);

test('of two arrows that were placed side by side and have grown over one another one goes aside', () => {
  expect(shifts(arrow(200), arrow(230))).toEqual([{ x: -16, y: 0 }, undefined]);
});

test('the other goes where the first has no room', () => {
  const clip = { ...EVERYWHERE, left: 200 };
  expect(shifts(arrow(200, { clip }), arrow(230))).toEqual([undefined, { x: 16, y: 0 }]);
  expect(shifts(grown(box(150, 100, 50, 39), box(150, 100, 50, 39)), arrow(200), arrow(230))).toEqual([
    undefined,
    undefined,
    { x: 16, y: 0 },
  ]);
});

test('what lay on one another before, or would have to go far, stays', () => {
  expect(shifts(arrow(200), arrow(210))).toEqual([undefined, undefined]);
  const wide = grown(box(220, 100, 20, 39), box(190, 100, 90, 39));
  expect(shifts(arrow(200), wide)).toEqual([undefined, undefined]);
});

test('what has grown out of what clips it comes back into it, where there is room', () => {
  const clip = { ...EVERYWHERE, top: 0, bottom: 100 };
  const at = (top: number): Grown => grown(box(0, top + 13, 20, 20), box(0, top, 46, 46), { clip });
  expect(shifts(at(60))).toEqual([{ x: 0, y: -6 }]);
  expect(shifts(at(-3))).toEqual([{ x: 0, y: 3 }]);
  expect(shifts(at(70))).toEqual([undefined]);
  expect(shifts(at(14), at(60))).toEqual([undefined, undefined]);
  const field = grown(box(0, 20, 200, 46), box(0, 20, 200, 80));
  expect(shifts(field, at(60))).toEqual([undefined, { x: 0, y: -6 }]);
});

test('what has grown out at the side comes back whatever it comes to lie on', () => {
  const clip = { ...EVERYWHERE, right: 360 };
  const neighbour = grown(box(270, 0, 40, 46), box(270, 0, 40, 46));
  expect(shifts(neighbour, grown(box(315, 0, 30, 46), box(315, 0, 62, 46), { clip }))[1]).toEqual({
    x: -17,
    y: 0,
  });
});
