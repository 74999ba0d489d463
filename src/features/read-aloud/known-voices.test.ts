import { expect, it } from 'vitest';
import type { KeyValueArea } from '@/platform/port';
import { KnownVoices } from './known-voices.ts';

const VOICE = { engine: 'package', id: 'cmn', name: '自带', lang: 'cmn', local: true } as const;

it('remembers the best voice of each language for the next page, and what cannot be understood is none', async () => {
  const kept = new Map<string, unknown>([
    ['voice-choices', { en: 'page:Samantha' }],
    ['usual-voices', 'zh-CN'],
  ]);
  const area: KeyValueArea = {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
    remove: async (key) => void kept.delete(key),
    watch: () => () => undefined,
  };
  const voices = new KnownVoices(area);
  await voices.load();
  expect([voices.chosen, voices.usual]).toEqual([{ en: 'page:Samantha' }, {}]);
  await voices.remember('zh-CN', VOICE);
  const next = new KnownVoices(area);
  await next.load();
  expect(next.usual).toEqual({ 'zh-CN': 'package:cmn' });
});
