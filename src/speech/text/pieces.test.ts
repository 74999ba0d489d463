import { describe, expect, it } from 'vitest';
import { endOfBreath, LONGEST_PIECE, splitPieces, syllables } from './pieces.ts';

const say = (text: string, longest?: number) =>
  splitPieces(text, longest).map(({ start, end }) => text.slice(start, end));

describe('splitPieces', () => {
  it('leaves a short sentence whole', () => {
    expect(say('请带好身份证，到三号窗口。谢谢。')).toEqual(['请带好身份证，到三号窗口。', '谢谢。']);
  });

  it('breathes at the strongest mark before the limit', () => {
    expect(say('甲乙丙丁，戊己庚辛；壬癸子丑，寅卯辰巳', 12)).toEqual([
      '甲乙丙丁，戊己庚辛；',
      '壬癸子丑，寅卯辰巳',
    ]);
  });

  it('cuts between words when there is no mark', () => {
    const text = '中华人民共和国国家卫生健康委员会医疗应急司'.repeat(4);
    const pieces = say(text);
    expect(pieces.join('')).toBe(text);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(syllables(piece)).toBeLessThanOrEqual(LONGEST_PIECE);
  });

  it('never cuts a number, an address or a Latin word', () => {
    const text =
      '编号是110101199001011237，网址是www.example.com/very/long/path/that/goes/on，名字是internationalization';
    for (const whole of [
      '110101199001011237',
      'www.example.com/very/long/path/that/goes/on',
      'internationalization',
    ]) {
      expect(say(text, 8).some((piece) => piece.includes(whole))).toBe(true);
    }
  });

  it('ends on a text with no break at all', () => {
    expect(say('a'.repeat(500)).join('')).toBe('a'.repeat(500));
  });

  it('keeps every character but white space, at any limit', () => {
    const text =
      '第一条：为了方便老年人（六十岁以上）办事，各窗口应当保留人工服务；不得强制使用App、小程序等。Call 12345 for help, please do not hesitate.';
    for (const longest of [3, 7, 12, 20, 36]) {
      expect(say(text, longest).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }
  });

  it('numbers pieces by their sentence', () => {
    expect(splitPieces('甲乙丙丁，戊己庚辛。壬癸。', 5).map(({ sentence }) => sentence)).toEqual([0, 0, 1]);
  });
});

describe('endOfBreath', () => {
  const breaths = (text: string, longest: number): string[] => {
    const end = endOfBreath(text, longest);
    return end >= text.length ? [text] : [text.slice(0, end), ...breaths(text.slice(end), longest)];
  };

  it('takes no breath for one word more', () => {
    expect(breaths('您要退出登录吗？', 6)).toEqual(['您要退出登录吗？']);
  });

  it('ends at a mark, cuts no number that is written as it is said, and leaves more than two syllables', () => {
    expect(breaths('上午八点三十分到十二点', 4).join('|')).not.toMatch(
      /[一二三四五六七八九十点]\|[一二三四五六七八九十点]/u,
    );
    expect(Math.min(...breaths('您现在要退出登录吗？', 7).map(syllables))).toBeGreaterThan(3);
    expect(breaths('请您带好身份证，到窗口办理。', 8)).toEqual(['请您带好身份证，', '到窗口办理。']);
  });
});
