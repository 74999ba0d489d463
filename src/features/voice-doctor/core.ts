import type { Voice } from '@/core/speech-engine';

/** The languages that the doctor looks after, in the order in which they are shown. */
export const LANGUAGES = ['zh-CN', 'yue', 'bo', 'en'] as const;
export type DoctorLanguage = (typeof LANGUAGES)[number];

/** What a voice says when it is tried, in its own language. */
export const SAMPLES: Readonly<Record<DoctorLanguage, string>> = {
  'zh-CN': '您好，这是普通话的声音。',
  yue: '您好，呢個係廣東話嘅聲音。',
  bo: 'བཀྲ་ཤིས་བདེ་ལེགས།',
  en: 'Hello, this is the English voice.',
};

export type System = 'windows' | 'mac' | 'chromeos' | 'android' | 'linux';

const SYSTEMS: readonly (readonly [RegExp, System])[] = [
  [/windows/iu, 'windows'],
  [/\bcros\b/iu, 'chromeos'],
  [/android/iu, 'android'],
  [/mac os|macintosh/iu, 'mac'],
];

/** Which system a browser says that it runs on. */
export function systemOf(userAgent: string): System {
  return SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'linux';
}

/** The voice after this one, round and round. */
export function nextVoice(voices: readonly Voice[], current: Voice | undefined): Voice | undefined {
  const at = voices.findIndex((voice) => voice.engine === current?.engine && voice.id === current.id);
  return voices[(at + 1) % Math.max(1, voices.length)];
}
