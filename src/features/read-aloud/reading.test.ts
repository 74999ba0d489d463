import { beforeEach, describe, expect, it } from 'vitest';
import { readBlocks } from '@/dom/reading/blocks';
import { goOnAt, Reading } from './reading.ts';

const OPTIONS = { isNoise: () => false, pictureWord: '图片，', shadowRootOf: () => null };
const read = () => new Reading(readBlocks(document.body, OPTIONS));

/** The page as it was read, the text at `index` being said. */
function readUpTo(index: number): Reading {
  const reading = read();
  reading.pieceAt(index);
  return reading;
}

describe('goOnAt', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p>一。</p><div><p>二。</p></div><p>三。</p>';
  });

  it('finds the text again in a page that drew itself anew', () => {
    const before = readUpTo(1);
    document.body.innerHTML = `<p>新。</p>${document.body.innerHTML}`;
    expect(goOnAt(before, 1, read(), true)).toEqual({ index: 2, isSame: true });
  });

  it('goes on behind a box that was taken out', () => {
    const before = readUpTo(1);
    document.querySelector('div')?.remove();
    const anew = read();
    const next = goOnAt(before, 1, anew, true);
    expect(next?.isSame).toBe(false);
    expect(anew.pieceAt(next?.index ?? -1)?.text).toBe('三。');
  });

  it('knows no place in another page, also where something of it stayed', () => {
    const before = readUpTo(1);
    document.querySelector('div')?.replaceWith('别的。');
    expect(goOnAt(before, 1, read(), false)).toBeUndefined();
    document.body.innerHTML = '<p>天气。</p>';
    expect(goOnAt(before, 1, read(), true)).toBeUndefined();
  });
});
