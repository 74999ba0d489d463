import { describe, expect, it } from 'vitest';
import type { Voice } from '@/core/speech-engine';
import { nextVoice, systemOf } from './core.ts';

const voice = (id: string): Voice => ({ engine: 'page', id, name: id, lang: 'zh-CN', local: true });

describe('systemOf', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/150', 'windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Firefox/140', 'mac'],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/150', 'chromeos'],
    ['Mozilla/5.0 (Linux; Android 14) Firefox/140', 'android'],
    ['Mozilla/5.0 (X11; Linux x86_64) Firefox/140', 'linux'],
  ])('%s', (userAgent, system) => {
    expect(systemOf(userAgent)).toBe(system);
  });
});

describe('nextVoice', () => {
  it('goes round', () => {
    const voices = [voice('a'), voice('b')];
    expect(nextVoice(voices, voices[0])?.id).toBe('b');
    expect(nextVoice(voices, voices[1])?.id).toBe('a');
    expect(nextVoice([], undefined)).toBeUndefined();
  });
});
