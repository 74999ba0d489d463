import type { Voice } from '@/core/speech-engine';
import { canonicalLanguage } from './languages.ts';

/** What family chose about voices. */
export interface VoiceWishes {
  /** Language → `voiceKey` of the voice to use. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Family allows voices that send the text to the internet before those that do not. */
  readonly onlineFirst: boolean;
}

/** Names a voice across engines, for settings. */
export function voiceKey(voice: Voice): string {
  return `${voice.engine}:${voice.id}`;
}

/**
 * What makes the sound beneath the engines. The page's speech and the browser's use the same voices of the machine:
 * when these fall silent under one name, they are silent under the other.
 */
export function systemOf({ engine, local }: Voice): string {
  if (engine === 'package') return engine;
  return local ? 'machine' : 'online';
}

/**
 * The languages whose voices can read a passage, best first. Mandarin never falls to Cantonese: a reader of 普通话
 * does not understand it. Cantonese writing can be followed in Mandarin when there is nothing else.
 */
const READABLE: Readonly<Record<string, readonly string[]>> = {
  'zh-CN': ['zh-CN', 'zh-TW'],
  'zh-TW': ['zh-TW', 'zh-CN'],
  yue: ['yue', 'zh-TW', 'zh-CN'],
};

/** Voices whose tag does not say what their name says: Cantonese ones, and inputs that are not written Chinese. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/cantonese|粤|粵|广东|廣東|hong\s?kong|香港|sin-?ji/iu, 'yue'],
  [/pinyin/iu, 'pinyin'],
  [/hakka|min[ -]?nan|hokkien|闽|閩|客家|上海话|四川话|东北话|辽宁|陕西/iu, 'zh-other'],
];

/** Marks of quality in voice names, worth more the earlier they stand. */
const QUALITY: readonly (readonly [RegExp, number])[] = [
  [/natural|neural|premium|enhanced|wavenet|siri/iu, 30],
  [/^(?:google|microsoft|apple)/iu, 10],
  [/espeak|\+|compact/iu, -40],
  // Apple's novelty voices: clear enough for a joke, not for an hour.
  [
    /^(?:eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley|albert|bad news|bells|boing|bubbles|cellos|zarvox|whisper)\b/iu,
    -20,
  ],
];

/** The language of a voice, by its tag and, where the tag lies, its name. Empty when it is not known. */
export function languageOf(voice: Voice): string {
  const tag = canonicalLanguage(voice.lang);
  if (!/^(?:zh-CN|zh-TW|yue|zh-other)$/u.test(tag)) return tag;
  return NAMES.find(([pattern]) => pattern.test(`${voice.name} ${voice.lang}`))?.[1] ?? tag;
}

/**
 * The voices that can read a passage in `language`, best first: the chosen one, then offline before online (unless
 * family wishes otherwise), then the right variety, then quality. At most one online and one offline voice an
 * engine and variety, so that a list of 13,000 costs one pass and a broken engine is not tried 13,000 times.
 */
export function rankVoices(voices: readonly Voice[], language: string, wishes: VoiceWishes): Voice[] {
  const readable = READABLE[language] ?? [language];
  const chosenKey = wishes.chosen[language];
  const best = new Map<string, { voice: Voice; score: number }>();
  for (const voice of voices) {
    const variety = readable.indexOf(languageOf(voice));
    if (variety < 0) continue;
    const score = scoreOf(voice, variety, wishes.onlineFirst) + (voiceKey(voice) === chosenKey ? 10_000 : 0);
    const kind = `${voice.engine} ${voice.local} ${variety}`;
    if (score > (best.get(kind)?.score ?? Number.NEGATIVE_INFINITY)) best.set(kind, { voice, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ voice }) => voice);
}

function scoreOf(voice: Voice, variety: number, onlineFirst: boolean): number {
  const reach = voice.local === onlineFirst ? 0 : 1000;
  const robot = voice.engine === 'package' ? -250 : 0;
  const quality = QUALITY.reduce((sum, [pattern, worth]) => sum + (pattern.test(voice.name) ? worth : 0), 0);
  return reach + robot + quality - variety * 200 - Math.min(voice.name.length, 50) / 100;
}
