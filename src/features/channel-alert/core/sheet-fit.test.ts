import { describe, expect, it } from 'vitest';
import { fitOnPage } from './sheet-fit.ts';

const lines = (count: number, length = 50): string[] =>
  Array.from({ length: count }, (_, n) => `${n}`.padEnd(length, '字'));

describe('fitOnPage', () => {
  it('leaves a short sheet as it is, without empty parts', () => {
    const parts = [
      { heading: '标题', lines: lines(2) },
      { heading: '空', lines: [] },
      { heading: '电话', yields: 5, lines: lines(3) },
    ];
    expect(fitOnPage(parts)).toEqual([parts[0], parts[2]]);
  });

  it('lets the convenient go first, and keeps one line of what she needs', () => {
    const fitted = fitOnPage([
      { heading: '标题', lines: lines(2) },
      { heading: '电话', yields: 5, lines: lines(3) },
      { heading: '步骤', yields: 1, lines: lines(3) },
      { heading: '权利', yields: 3, lines: lines(4, 84) },
      { heading: '材料', lines: lines(3, 160) },
    ]);
    expect(fitted.map(({ heading, lines: kept }) => [heading, kept.length])).toEqual([
      ['标题', 2],
      ['电话', 1],
      ['权利', 1],
      ['材料', 3],
    ]);
  });
});
