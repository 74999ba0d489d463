import { describe, expect, it } from 'vitest';
import { numberPattern } from './number-pattern.ts';

function found(text: string, numbers: string[]): string[] {
  return [...text.matchAll(numberPattern(numbers) ?? /$^/g)].map(([hit]) => hit);
}

describe('numberPattern', () => {
  it.each([
    ['客服热线：400-850-8888', ['4008508888'], ['400-850-8888']],
    ['电话（010）8765 4321', ['010-87654321'], ['010）8765 4321']],
    ['请拨９５５８８', ['95588'], ['９５５８８']],
    ['订单 1955880 号', ['95588'], []],
    ['0592-2137188', ['2137188', '0592-2137188'], ['0592-2137188']],
    ['没有号码', [], []],
  ])('%s', (text, numbers, hits) => {
    expect(found(text, numbers)).toEqual(hits);
  });
});
