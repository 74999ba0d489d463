import { describe, expect, it } from 'vitest';
import { type ReliefWord, reliefFor, type StrainedBox } from './relief.ts';

const box: StrainedBox = {
  display: 'block',
  isRow: false,
  isUnbroken: false,
  alongBlock: 0,
  outBefore: 0,
  size: 30,
  strainsLine: false,
  given: new Set(),
  stretchedFor: null,
};
const tall = new Set<ReliefWord>(['tall']);

describe('reliefFor', () => {
  it('lets a box of fixed height grow with its contents first', () => {
    expect(reliefFor({ ...box, alongBlock: 10 })).toEqual({ words: ['tall'], stretch: 0 });
  });

  it('stretches what does not grow by itself, by what stands out', () => {
    expect(reliefFor({ ...box, alongBlock: 10, given: tall }).stretch).toBe(10);
  });

  it('leaves a box whose contents the page lets stand out', () => {
    expect(reliefFor({ ...box, alongBlock: 10, outBefore: 200, given: tall }).stretch).toBe(0);
  });

  it('stops when a stretch did not help: contents that grow with their box never end', () => {
    expect(reliefFor({ ...box, alongBlock: 10, given: tall, stretchedFor: 10 }).stretch).toBe(0);
    expect(reliefFor({ ...box, alongBlock: 3, given: tall, stretchedFor: 10 }).stretch).toBe(3);
  });

  it('breaks lines and rows that no longer fit', () => {
    expect(reliefFor({ ...box, strainsLine: true, isUnbroken: true, isRow: true }).words).toEqual([
      'row',
      'wrap',
    ]);
  });

  it('leaves what has no size of its own', () => {
    expect(reliefFor({ ...box, display: 'inline', alongBlock: 10 }).words).toEqual([]);
    expect(reliefFor({ ...box, display: 'table-cell', alongBlock: 10 }).words).toEqual([]);
  });
});
