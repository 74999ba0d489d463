import { describe, expect, it, vi } from 'vitest';
import { splitPieces } from './pieces.ts';
import { splitSentences } from './sentences.ts';

const SIZE = 100_000;
const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

describe('texts that nobody wrote for reading', () => {
  // Each took between four seconds and a minute; a test that is slow again runs into Vitest's own limit.
  it.each([
    ['no marks', '请您带好身份证到三号窗口办理'],
    ['a book in one box', '请您带好身份证。\n'],
    ['letters without end', 'abcdefghij'],
    ['dots', '.'],
    ['hyphens', 'a1-'],
    ['numbers', '1.25，2:30。'],
  ])('%s: 100,000 characters are split, and none is lost', (_, unit) => {
    const text = fill(unit);
    const kept = splitPieces(text).map(({ start, end }) => text.slice(start, end));
    const bare = /[\p{L}\p{N}]/u.test(unit) ? text.replace(/\s/gu, '') : '';
    expect(kept.join('').replace(/\s/gu, '')).toBe(bare);
  });

  it('words are looked for only where a piece may end', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    splitPieces(fill('请您带好身份证到三号窗口办理'));
    const longest = Math.max(...segment.mock.calls.map(([text]) => text.length));
    expect(longest).toBeLessThan(100);
    segment.mockRestore();
  });

  it('emoji alone are nothing to say', () => {
    expect(splitSentences('😀👨‍👩‍👧🎉')).toEqual([]);
    expect(splitPieces('好😀。😀')).toHaveLength(1);
  });

  it('mixed scripts keep their words', () => {
    const text = '请到 Window 3 办理བོད་ཡིག，然后回 Room 12B，带上 ID card。';
    const pieces = splitPieces(text, 6).map(({ start, end }) => text.slice(start, end));
    expect(pieces.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    for (const word of ['Window', 'Room', '12B', 'card'])
      expect(pieces.some((piece) => piece.includes(word))).toBe(true);
  });
});
