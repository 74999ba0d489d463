import { describe, expect, it } from 'vitest';
import { baseSize, FLOOR, linesNeedRoom, STEPS, targetSize } from './scale.ts';

describe('targetSize', () => {
  it.each([
    ['standard', 22],
    ['large', 24],
    ['larger', 30],
    ['largest', 36],
  ] as const)('gives running text at step %s its %i px, however small it was', (step, size) => {
    for (const px of [9, 12, 14]) expect(targetSize('prose', px, step, 14)).toBe(size);
  });

  it('never goes below the floor, nor below what the page gave', () => {
    for (const step of STEPS) {
      expect(targetSize('side', 8, step, 14)).toBeGreaterThanOrEqual(FLOOR);
      expect(targetSize('title', 80, step, 14)).toBeGreaterThanOrEqual(80);
    }
  });

  it('keeps the order of sizes', () => {
    const sizes = [14, 16, 20, 28, 40, 64].map((px) => targetSize('title', px, 'large', 14));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(new Set(sizes).size).toBe(sizes.length);
  });
});

describe('baseSize', () => {
  it('is the size of most running text, whatever short labels have', () => {
    const blocks = [
      { px: 12, longest: 4 },
      { px: 12, longest: 5 },
      { px: 16, longest: 80 },
    ];
    expect(baseSize(blocks)).toBe(16);
  });

  it('is unknown without running text', () => {
    expect(baseSize([{ px: 12, longest: 4 }])).toBeNull();
  });
});

describe('linesNeedRoom', () => {
  it('keeps the line of a menu that still holds its letters', () => {
    expect(linesNeedRoom('side', 40, 20)).toBe(false);
    expect(linesNeedRoom('prose', 30, 24)).toBe(true);
    expect(linesNeedRoom('prose', null, 24)).toBe(true);
  });
});
