import { expect, test } from 'vitest';
import { exponent, median, percentile } from './statistics.ts';

test('the middle of an odd and of an even number of values', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('the value that most do not exceed', () => {
  expect(percentile([4, 1, 3, 2], 50)).toBe(2);
  expect(percentile([4, 1, 3, 2], 95)).toBe(4);
});

test('growth as a power', () => {
  expect(exponent([10, 5], [100, 50])).toBeCloseTo(1);
  expect(exponent([10, 1], [100, 100])).toBeCloseTo(2);
});
