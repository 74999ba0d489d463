import { describe, expect, it } from 'vitest';
import type { SeenPage, SeenText } from './main-text.ts';
import { score } from './score.ts';

const at = (text: string, top: number, part: SeenText['part'] = 'main', left = 0): SeenText => ({
  text,
  left,
  right: left + 100,
  top,
  bottom: top + 20,
  part,
});
const page = (...texts: SeenText[]): SeenPage => ({ texts, added: ['医院大门'] });

describe('score', () => {
  it('counts letters: what was missed, and what was read besides', () => {
    const seen = page(at('首页', 0, 'menu'), at('请带身份证。', 20), at('到三号窗口', 40));
    const { recall, precision, missed, extra } = score('首页\n请带身份证。', seen);
    expect([recall, precision]).toEqual([0.5, 5 / 7]);
    expect([missed, extra]).toEqual([['到三号窗口'], ['menu: 首页']]);
  });

  it('does not count the names of pictures', () => {
    expect(score('门口，图片，医院大门，', page(at('门口', 0))).precision).toBe(1);
  });

  it('sees when reading goes back up, and that a column further on is no step back', () => {
    const columns = page(at('甲一', 0), at('甲二', 20), at('乙一', 0, 'main', 200));
    expect(score('甲一甲二乙一', columns).order).toBe(1);
    expect(score('乙一甲二甲一', columns).order).toBe(0.5);
  });

  it('finds a text that stands twice at each of its places', () => {
    const seen = page(at('更多', 0, 'menu'), at('通知公告', 20), at('更多', 40));
    expect(score('通知公告更多', seen)).toMatchObject({ recall: 1, precision: 1 });
  });
});
