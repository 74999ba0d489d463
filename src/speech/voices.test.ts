import { describe, expect, it } from 'vitest';
import type { EngineId, Voice } from '@/core/speech-engine';
import { languageOf, rankVoices, voiceKey } from './voices.ts';

const voice = (name: string, lang: string, local = true, engine: EngineId = 'page'): Voice => ({
  engine,
  id: name,
  name,
  lang,
  local,
});
const wishes = { chosen: {}, onlineFirst: false };
const names = (voices: readonly Voice[], language: string, wish = wishes) =>
  rankVoices(voices, language, wish).map(({ name }) => name);

describe('languageOf', () => {
  it.each([
    ['Huihui', 'zh-CN', 'zh-CN'],
    ['Chinese (Mandarin)', 'cmn', 'zh-CN'],
    ['Chinese', 'zh_CN_#Hans', 'zh-CN'],
    ['Mei-Jia', 'zh-TW', 'zh-TW'],
    ['Sin-ji', 'zh-HK', 'yue'],
    ['Chinese (Cantonese)', 'yue', 'yue'],
    ['Chinese (Cantonese)', 'zh', 'yue'],
    ['Google 粤語（香港）', 'zh-HK', 'yue'],
    ['Chinese (Mandarin, latin as Pinyin)', 'cmn-latn-pinyin', 'pinyin'],
    ['Hakka Chinese', 'hak', 'zh-other'],
    ['Tibetan', 'bo-CN', 'bo'],
    ['Daniel', 'en-GB', 'en'],
  ])('%s (%s) speaks %s', (name, lang, language) => {
    expect(languageOf(voice(name, lang))).toBe(language);
  });
});

describe('rankVoices', () => {
  const cantonese = voice('Sin-ji', 'zh-HK');
  const mandarin = voice('Tingting', 'zh-CN');
  const taiwan = voice('Meijia', 'zh-TW');
  const online = voice('Google 普通话', 'zh-CN', false);
  const packed = voice('Elder', 'cmn', true, 'package');

  it('never gives Cantonese for Mandarin', () => {
    expect(names([cantonese], 'zh-CN')).toEqual([]);
    expect(names([cantonese, taiwan], 'zh-CN')).toEqual(['Meijia']);
  });

  it('gives Cantonese its own voice, Mandarin only at the end', () => {
    expect(names([mandarin, taiwan, cantonese], 'yue')).toEqual(['Sin-ji', 'Meijia', 'Tingting']);
  });

  it('keeps the text on the machine unless family chose otherwise', () => {
    expect(names([online, packed, mandarin], 'zh-CN')).toEqual(['Tingting', 'Elder', 'Google 普通话']);
    expect(names([online, packed, mandarin], 'zh-CN', { ...wishes, onlineFirst: true })[0]).toBe(
      'Google 普通话',
    );
  });

  it('puts the chosen voice first', () => {
    expect(
      names([online, packed, mandarin], 'zh-CN', { ...wishes, chosen: { 'zh-CN': voiceKey(online) } })[0],
    ).toBe('Google 普通话');
  });

  it('picks the plain voice among 13,000 variants', () => {
    const variants = Array.from({ length: 13_000 }, (_, index) =>
      voice(`Chinese (Mandarin)+variant${index}`, 'cmn'),
    );
    expect(
      names(
        [...variants, voice('Chinese (Mandarin)', 'cmn'), voice('Chinese (Cantonese)+x', 'yue')],
        'zh-CN',
      ),
    ).toEqual(['Chinese (Mandarin)']);
  });

  it('has nothing for Tibetan when there is no Tibetan voice', () => {
    expect(names([mandarin, packed], 'bo')).toEqual([]);
  });
});
