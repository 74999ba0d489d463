import { describe, expect, it } from 'vitest';
import { type BlockModel, kindOfBlock, listKind } from './kind.ts';

const plain: BlockModel = {
  px: 14,
  isHeading: false,
  isMenu: false,
  isFormOrTable: false,
  controlWeight: 0,
  proseWeight: 0,
  longest: 0,
};

describe('kindOfBlock', () => {
  it.each<[string, Partial<BlockModel>, string]>([
    ['a paragraph', { longest: 60, proseWeight: 60 }, 'prose'],
    ['a long line in a menu', { longest: 60, isMenu: true }, 'side'],
    ['a heading', { isHeading: true, proseWeight: 6 }, 'title'],
    ['large text that leads without being a heading', { px: 20, proseWeight: 6 }, 'title'],
    ['a headline in a list of news', { controlWeight: 18 }, 'item'],
    ['a cell', { isFormOrTable: true, proseWeight: 2 }, 'item'],
    ['a short label', { controlWeight: 4 }, 'side'],
  ])('%s', (_name, block, kind) => {
    expect(kindOfBlock({ ...plain, ...block }, 14)).toBe(kind);
  });
});

describe('listKind', () => {
  it('sets the entries of a list as most of them are, long ones and short ones', () => {
    expect(listKind(['side', 'side', 'item'])).toBe('side');
    expect(listKind(['side', 'item', 'item'])).toBe('item');
    expect(listKind(['side', 'prose', 'prose'])).toBe('item');
  });
});
