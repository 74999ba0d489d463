import { describe, expect, it } from 'vitest';
import { detectLanguage } from './languages.ts';

describe('detectLanguage', () => {
  it.each([
    ['请出示您的身份证', '', 'zh-CN'],
    ['请打开App，点击OK', 'en', 'zh-CN'],
    ['請出示身分證', 'zh-TW', 'zh-TW'],
    ['你哋唔使驚，我哋喺度', 'zh-CN', 'yue'],
    ['བོད་ཡིག་གི་ཡི་གེ།', 'zh-CN', 'bo'],
    ['Please show your identity card', 'zh-CN', 'en'],
    ['Bonjour tout le monde', 'fr', 'fr'],
    ['今日は良い天気です', '', 'ja'],
    ['東京都千代田区', 'ja', 'ja'],
    ['12345', 'zh-CN', 'zh-CN'],
    ['12345', '', 'zh-CN'],
    ['12345', 'en', 'en'],
  ])('%s with lang=%s is %s', (text, hint, language) => {
    expect(detectLanguage(text, hint)).toBe(language);
  });
});
