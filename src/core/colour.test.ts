import { expect, test } from 'vitest';
import { BLACK, coloursIn, contrast, css, luminance, over, parseColour, rgba, WHITE } from './colour.ts';

test('reads what browsers serialise', () => {
  expect(parseColour('rgb(255, 0, 16)')).toBe(0xff0010ff);
  expect(parseColour('rgba(0, 0, 0, 0)')).toBe(0);
  expect(parseColour('rgb(0 128 255 / 50%)')).toBe(0x0080ff80);
  expect(parseColour('color(srgb 1 0.5 0 / 0.5)')).toBe(0xff800080);
  expect(parseColour('oklch(0.7 0.1 200)')).toBeNull();
});

test('finds the stops of a gradient', () => {
  expect(coloursIn('linear-gradient(90deg, rgb(1, 2, 3), rgba(4, 5, 6, 0.5) 40%)')).toEqual([
    rgba(1, 2, 3),
    rgba(4, 5, 6, 128),
  ]);
});

test('contrast follows WCAG', () => {
  expect(contrast(BLACK, WHITE)).toBeCloseTo(21);
  expect(contrast(rgba(0x76, 0x76, 0x76), WHITE)).toBeCloseTo(4.54, 2);
  expect(luminance(rgba(255, 0, 0))).toBeCloseTo(0.2126, 4);
});

test('paints one colour over another', () => {
  expect(over(rgba(0, 0, 0, 128), WHITE)).toBe(rgba(127, 127, 127));
  expect(over(rgba(9, 9, 9), WHITE)).toBe(rgba(9, 9, 9));
});

test('writes CSS', () => {
  expect(css(rgba(0, 17, 255))).toBe('#0011ff');
  expect(css(rgba(0, 0, 0, 204))).toBe('#000000cc');
});
