import { describe, expect, test } from 'vitest';
import { say } from './messages.ts';

const MESSAGE = { zh: '第 {page} 页，共 {pages} 页', en: 'Page {page} of {pages}' };

describe('say', () => {
  test('puts values into their places, in either language', () => {
    expect(say(MESSAGE, 'zh', { page: 1, pages: 3 })).toBe('第 1 页，共 3 页');
    expect(say(MESSAGE, 'en', { page: 1, pages: 3 })).toBe('Page 1 of 3');
  });

  test('0 and empty words are values', () => {
    expect(say({ zh: '{a}{b}', en: '' }, 'zh', { a: 0, b: '' })).toBe('0');
  });

  test('a place without a value keeps its braces', () => {
    expect(say(MESSAGE, 'zh', { page: 1 })).toBe('第 1 页，共 {pages} 页');
  });

  test('a value that looks like a place or a pattern is said as it is', () => {
    expect(say(MESSAGE, 'zh', { page: '{pages}', pages: '$&' })).toBe('第 {pages} 页，共 $& 页');
  });

  test('Chinese stands in where Tibetan has no words yet', () => {
    expect(say({ zh: '关掉', en: 'Turn off' }, 'bo')).toBe('关掉');
    expect(say({ zh: '关掉', en: 'Turn off', bo: 'བོད' }, 'bo')).toBe('བོད');
  });

  test.each(['constructor', '__proto__', 'toString'])('a place named %s takes no inherited value', (name) => {
    expect(say({ zh: `{${name}}`, en: '' }, 'zh')).toBe(`{${name}}`);
  });
});
