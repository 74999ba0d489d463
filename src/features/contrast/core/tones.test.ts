import { expect, test } from 'vitest';
import { BLACK, rgba, WHITE } from '@/core/colour';
import { tilesAt, tilingOf, tonesOf } from './tones.ts';

const box = { width: 1000, height: 100 };
const laid = { size: 'auto', position: '0% 0%', repeat: 'repeat' };

test('tones are the ends, without specks', () => {
  const grey = [0x80, 0x80, 0x80, 255];
  const pixels = [...Array.from({ length: 98 }, () => grey), [0, 0, 0, 255], [255, 255, 255, 255]].flat();
  expect(tonesOf(pixels)).toEqual([rgba(0x80, 0x80, 0x80)]);
  const halves = [
    ...Array.from({ length: 50 }, () => [0, 0, 0, 255]),
    ...Array(50).fill([255, 255, 255, 255]),
  ];
  expect(tonesOf(halves.flat())).toEqual([BLACK, WHITE]);
});

test('a stripe fills its box', () => {
  const tiling = tilingOf({ ...laid, repeat: 'repeat-x' }, box, { width: 1, height: 40 });
  expect(tiling).toEqual({
    tile: { left: 0, top: 0, right: 1000, bottom: 40 },
    repeatsX: false,
    repeatsY: false,
  });
});

test('a covering picture is centred and cut', () => {
  const tiling = tilingOf({ size: 'cover', position: '50% 50%', repeat: 'no-repeat' }, box, {
    width: 500,
    height: 500,
  });
  expect(tiling?.tile).toEqual({ left: 0, top: -450, right: 1000, bottom: 550 });
});

test('a sprite is shifted, a pattern is laid where the text is', () => {
  const sprite = { size: 'auto', position: '-20px -300px', repeat: 'no-repeat' };
  expect(tilingOf(sprite, box, { width: 50, height: 900 })?.tile.top).toBe(-300);
  const pattern = tilingOf(laid, box, { width: 100, height: 100 });
  if (!pattern) throw new Error('understood');
  expect(tilesAt(pattern, { left: 250, top: 10, right: 450, bottom: 20 }).map(({ left }) => left)).toEqual([
    200, 300, 400,
  ]);
});

test('what is not understood is left', () => {
  expect(tilingOf({ ...laid, position: 'calc(50% + 3px) 0px' }, box, box)).toBeNull();
});
