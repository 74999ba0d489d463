import { expect, test } from 'vitest';
import { exponent, median } from './statistics.ts';

test('the middle of an odd and of an even number of values', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('growth as a power', () => {
  expect(exponent([10, 5], [100, 50])).toBeCloseTo(1);
  expect(exponent([10, 1], [100, 100])).toBeCloseTo(2);
});
