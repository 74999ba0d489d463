import { expect, it } from 'vitest';
import { KnownVoices } from './known-voices.ts';

const VOICE = { engine: 'package', id: 'cmn', name: '自带', lang: 'cmn', local: true } as const;

it('remembers the best voice of each language for the next page, and what cannot be understood is none', async () => {
  const kept = new Map<string, unknown>([
    ['voice-choices', { en: 'page:Samantha' }],
    ['usual-voices', 'zh-CN'],
  ]);
  const area = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => void kept.set(key, value),
  };
  const voices = new KnownVoices(area);
  await voices.load();
  expect([voices.chosen, voices.usual]).toEqual([{ en: 'page:Samantha' }, {}]);
  await voices.remember('zh-CN', VOICE);
  const next = new KnownVoices(area);
  await next.load();
  expect(next.usual).toEqual({ 'zh-CN': 'package:cmn' });
});
