import { describe, expect, test } from 'vitest';
import { FACES } from '@/features/faces';
import { MESSAGES } from './catalogues.ts';

/** A rule of docs/look.md that a Chinese text must not break. */
const FORBIDDEN: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  { why: '您, never 你', pattern: /你/ },
  { why: 'errors say what is, and then what to do', pattern: /错误|非法|无效|操作成功|操作失败/ },
  { why: 'no jargon', pattern: /登陆|验证失败|系统|加载|缓存|刷新|浏览器内核|插件|脚本|默认/ },
  { why: 'full-width punctuation in Chinese', pattern: /[\u4e00-\u9fff}][,;:!?()]|[,;!?(][\u4e00-\u9fff]/ },
  { why: 'no space between Chinese characters', pattern: /[\u4e00-\u9fff] +[\u4e00-\u9fff]/ },
  { why: 'no English letters, but for the X of an identity number', pattern: /[A-WYZa-z]/ },
];

/** A button's word has room for six characters. */
const LONGEST_BUTTON = 6;
/** A sentence that is heard or read at one go. */
const LONGEST_SENTENCE = 20;

/** Messages under such a key stand for text of a strange page. */
const SAMPLE = ' sample';

function placesOf(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}

/** The text with a number in each place for a value. */
function filled(text: string): string {
  return text.replace(/\{\w+\}/g, '1');
}

/** Characters that are read; punctuation takes no breath. */
function lengthOf(text: string): number {
  return [...filled(text)].filter((character) => /[\p{L}\p{N}]/u.test(character)).length;
}

function messagesWhere(breaks: (zh: string, en: string, note: string) => boolean): string[] {
  return MESSAGES.filter(({ message }) => breaks(message.zh, message.en, message.note ?? '')).map(
    ({ where, message }) => `${where}: ${message.zh} / ${message.en}`,
  );
}

test('there are messages to be looked at', () => {
  expect(MESSAGES.length).toBeGreaterThan(20);
});

describe('every message', () => {
  test('is there in Chinese and in English', () => {
    expect(messagesWhere((zh, en) => zh.trim() === '' || en.trim() === '')).toEqual([]);
  });

  test('has the same places for values in both', () => {
    expect(messagesWhere((zh, en) => placesOf(zh).join() !== placesOf(en).join())).toEqual([]);
  });

  test('has no Chinese in its English', () => {
    expect(messagesWhere((_zh, en) => /[\u3000-\u9fff\uff00-\uffef]/.test(en))).toEqual([]);
  });

  test.each(FORBIDDEN)('in Chinese: $why', ({ pattern }) => {
    expect(messagesWhere((zh) => pattern.test(filled(zh)))).toEqual([]);
  });

  test('has no sentence that is too long to keep in mind', () => {
    const isLong = (zh: string): boolean =>
      zh.split(/[。？！\n]/).some((sentence) => lengthOf(sentence) > LONGEST_SENTENCE);
    expect(messagesWhere(isLong).filter((found) => !found.includes(SAMPLE))).toEqual([]);
  });

  test('that a button carries is short', () => {
    const buttons = messagesWhere((zh, _en, note) => /button/i.test(note) && lengthOf(zh) > LONGEST_BUTTON);
    expect(buttons).toEqual([]);
  });
});

describe.each(FACES.map((face) => [face.id, face] as const))('%s', (_id, face) => {
  test('names every setting and every option', () => {
    const names: Readonly<Record<string, unknown>> = face.settingNames;
    const expected = Object.entries(face.settings).flatMap(([key, setting]) => [
      key,
      ...(setting.kind === 'choice' ? setting.options.map((option) => `${key}.${option}`) : []),
    ]);
    expect(expected.filter((name) => !names[name])).toEqual([]);
  });

  test('has short words on its buttons', () => {
    const { button, settings, settingNames } = face;
    const choices = button?.choices ? settings[button.choices] : undefined;
    if (button?.choices) expect(choices?.kind).toBe('choice');
    const labels = [
      button?.label,
      ...(choices?.kind === 'choice'
        ? choices.options.map((option) => settingNames[`${button?.choices}.${option}`])
        : []),
    ];
    const long = labels.filter((label) => label && lengthOf(label.zh) > LONGEST_BUTTON);
    expect(long).toEqual([]);
  });
});
