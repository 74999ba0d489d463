import { describe, expect, it } from 'vitest';
import { collide, createNeighbours, sweepPairs, unionOf, visibleShare } from './geometry.ts';

const at = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('unionOf', () => {
  it('holds all, however many a hostile page has', () => {
    expect(unionOf([at(10, 20, 5, 5), at(0, 30, 5, 5)])).toEqual(at(0, 20, 15, 15));
    expect(unionOf(Array.from({ length: 300_000 }, (_, left) => at(left, 0, 1, 1))).right).toBe(300_000);
  });
});

describe('visibleShare', () => {
  it('is the part inside the clip', () => {
    expect(visibleShare(at(0, 0, 100, 20), at(0, 0, 100, 10))).toBe(0.5);
    expect(visibleShare(at(0, 0, 100, 20), at(0, 50, 100, 10))).toBe(0);
    expect(visibleShare(at(0, 0, 0, 20), at(0, 0, 100, 10))).toBe(0);
  });
});

describe('collide', () => {
  it('lets line boxes of neighbours overlap by a little', () => {
    expect(collide(at(0, 0, 100, 30), at(0, 28, 100, 30))).toBe(false);
    expect(collide(at(0, 0, 100, 30), at(0, 15, 100, 30))).toBe(true);
  });
});

describe('createNeighbours', () => {
  it('finds what is near once, and nothing far away', () => {
    const neighbours = createNeighbours<string>();
    neighbours.add('wide', at(0, 0, 900, 500));
    neighbours.add('far', at(5000, 9000, 10, 10));
    expect([...neighbours.near(at(100, 100, 500, 300))]).toEqual(['wide']);
  });
});

describe('sweepPairs', () => {
  it('meets each pair once, however the items are ordered', () => {
    const items = [at(0, 50, 100, 30), at(0, 0, 100, 60), at(200, 0, 50, 500), at(0, 90, 300, 20)].map(
      (now, id) => ({ id, now }),
    );
    const pairs: string[] = [];
    sweepPairs(items, (a, b) => pairs.push([a.id, b.id].sort().join()));
    expect(pairs.sort()).toEqual(['0,1', '2,3']);
  });
});
