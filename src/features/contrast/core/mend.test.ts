import { describe, expect, test } from 'vitest';
import { BLACK, luminance, over, rgba, WHITE } from '@/core/colour';
import { ICON_RATIO, mendInk, mendText, PICTURE, plateFor, TEXT_RATIO, worstContrast } from './mend.ts';

const GREY = rgba(0x99, 0x99, 0x99);
const ORANGE = rgba(0xff, 0x77, 0x00);
const BLUE = rgba(0x1e, 0x88, 0xe5);

test('leaves what reads well alone', () => {
  expect(mendText(BLACK, [WHITE])).toEqual({ kind: 'none' });
});

test('darkens grey on white no further than needed', () => {
  const mend = mendText(GREY, [WHITE]);
  if (mend.kind !== 'ink') throw new Error(mend.kind);
  expect(worstContrast(mend.ink, [WHITE])).toBeGreaterThanOrEqual(TEXT_RATIO);
  expect(worstContrast(mend.ink, [WHITE])).toBeLessThan(10);
});

test('keeps the hue of what it mends', () => {
  const ink = mendInk(ORANGE, [WHITE]) ?? 0;
  expect(ink >>> 24).toBeGreaterThan((ink >>> 16) & 255);
  expect((ink >>> 8) & 255).toBe(0);
});

test('turns to black where white cannot reach', () => {
  expect(luminance(mendInk(WHITE, [ORANGE]) ?? WHITE)).toBeLessThan(0.1);
});

test('changes the ground where no ink would do, and the ink keeps its side', () => {
  const mend = mendText(WHITE, [BLUE]);
  if (mend.kind !== 'ground') throw new Error(mend.kind);
  expect(worstContrast(mend.ink, [mend.ground])).toBeGreaterThanOrEqual(TEXT_RATIO);
  expect(luminance(mend.ink)).toBeGreaterThan(luminance(mend.ground));
  expect((mend.ground >>> 8) & 255).toBeGreaterThan(mend.ground >>> 24);
});

describe('every grey on every grey', () => {
  const steps = Array.from({ length: 18 }, (_, at) => rgba(at * 15, at * 15, at * 15));
  test.each(steps)('%d', (ground) => {
    for (const ink of steps) {
      const mend = mendText(ink, [ground]);
      const now = mend.kind === 'ground' ? mend.ground : ground;
      expect(worstContrast(mend.kind === 'none' ? ink : mend.ink, [now])).toBeGreaterThanOrEqual(TEXT_RATIO);
    }
  });
});

test('a plate carries its ink over any picture', () => {
  for (const ink of [WHITE, BLACK, GREY, ORANGE]) {
    const { plate, ink: mended } = plateFor(ink);
    const behind = PICTURE.map((colour) => over(plate, colour));
    expect(worstContrast(mended, behind)).toBeGreaterThanOrEqual(TEXT_RATIO);
  }
});

test('see-through ink counts as it is painted', () => {
  expect(mendText(rgba(0, 0, 0, 100), [WHITE]).kind).toBe('ink');
});

test('borders need less', () => {
  expect(worstContrast(mendInk(GREY, [WHITE], ICON_RATIO) ?? 0, [WHITE])).toBeLessThan(TEXT_RATIO);
});
