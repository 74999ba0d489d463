import { describe, expect, it } from 'vitest';
import { type ReliefWord, reliefFor, type StrainedBox } from './relief.ts';

const box: StrainedBox = {
  display: 'block',
  isRow: false,
  isUnbroken: false,
  hides: false,
  isLabel: false,
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

  it('lets a button grow along its line, so that a short label is read whole', () => {
    const button = { ...box, isLabel: true, alongBlock: 30 };
    expect(reliefFor(button).words).toEqual(['tall', 'wide']);
    expect(reliefFor({ ...button, isLabel: false }).words).toEqual(['tall']);
    expect(reliefFor({ ...button, alongBlock: 0 }).words).toEqual([]);
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
    expect(reliefFor({ ...box, alongBlock: 12, given: tall, stretchedFor: 10 }).stretch).toBe(0);
  });

  it('stretches again for contents that have grown since', () => {
    expect(reliefFor({ ...box, alongBlock: 32, given: tall, stretchedFor: 18 }).stretch).toBe(32);
  });

  it('lets the columns of a grid go below', () => {
    expect(reliefFor({ ...box, strainsLine: true, display: 'grid' }).words).toEqual(['grid']);
  });

  it('lets a row go on below', () => {
    expect(reliefFor({ ...box, strainsLine: true, isRow: true }).words).toEqual(['row']);
  });

  it('keeps a short label whole and breaks a long line, or one that would be hidden', () => {
    const unbroken = { ...box, strainsLine: true, isUnbroken: true };
    expect(reliefFor({ ...unbroken, isLabel: true }).words).toEqual(['wide']);
    expect(reliefFor(unbroken).words).toEqual(['wrap']);
    expect(reliefFor({ ...unbroken, isLabel: true, hides: true }).words).toEqual(['wrap']);
  });

  it('leaves what has no size of its own', () => {
    expect(reliefFor({ ...box, display: 'inline', alongBlock: 10 }).words).toEqual([]);
    expect(reliefFor({ ...box, display: 'table-cell', alongBlock: 10 }).words).toEqual([]);
  });
});
