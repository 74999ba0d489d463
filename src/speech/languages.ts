/** The languages that a voice is looked for in. Mainland Mandarin, Taiwan's and Cantonese are three, never one. */
export const CHINESE_VARIETIES = ['zh-CN', 'zh-TW', 'yue'] as const;

/** Whether a language is one of the Chinese that share the written numbers and dates. */
export function isChinese(language: string): boolean {
  return CHINESE_VARIETIES.some((variety) => variety === language);
}

/** Tags as platforms write them → one name. Tried in order on the lower-cased tag with hyphens. */
const TAGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:yue|zh-yue|zh-(?:hant-)?(?:hk|mo)|zh-hans-hk|cantonese)\b/u, 'yue'],
  [/^(?:nan|zh-min|zh-nan|hak|zh-hakka|wuu|zh-wuu|hsn|gan|cdo)\b/u, 'zh-other'],
  [/^(?:zh|cmn)-(?:hant-)?tw\b|^(?:zh|cmn)-hant\b/u, 'zh-TW'],
  [/^(?:zh|cmn|zho|chi)\b/u, 'zh-CN'],
  [/^(?:bo|bod|tib)\b/u, 'bo'],
];

/** One name for a language tag: `zh-CN`, `zh-TW`, `yue`, `bo`, else the primary subtag (`en`). Empty for no tag. */
export function canonicalLanguage(tag: string): string {
  const plain = tag.trim().toLowerCase().replace(/_/gu, '-');
  return TAGS.find(([pattern]) => pattern.test(plain))?.[1] ?? plain.split('-')[0] ?? '';
}

const SCRIPTS: readonly (readonly [script: string, pattern: RegExp, weight: number])[] = [
  ['Han', /\p{Script=Han}/gu, 1],
  ['Tibetan', /\p{Script=Tibetan}+/gu, 2],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 1.5],
  ['Hangul', /\p{Script=Hangul}/gu, 1.5],
  ['Cyrillic', /\p{Script=Cyrillic}+/gu, 2],
  ['Arabic', /\p{Script=Arabic}+/gu, 2],
  ['Latin', /\p{Script=Latin}{2,}/gu, 1],
];

const BY_SCRIPT: Readonly<Record<string, string>> = {
  Tibetan: 'bo',
  Kana: 'ja',
  Hangul: 'ko',
  Cyrillic: 'ru',
  Arabic: 'ar',
};

/** Words that only Cantonese writing uses. */
const CANTONESE = /[嘅咗喺唔嚟冇啲咁嗰噉哋喎]/gu;

/** Languages of the hint that are written in Latin letters. */
const LATIN_HINT = /^(?!zh|yue|bo|ja|ko|ru|ar|$)[a-z]{2,3}$/u;

/**
 * The language of a passage from its letters; `hint` (the page's `lang`) decides between languages of one script.
 * A Chinese sentence with English names in it is Chinese.
 */
export function detectLanguage(text: string, hint = ''): string {
  const page = canonicalLanguage(hint);
  const counts = SCRIPTS.map(([script, pattern, weight]) => ({
    script,
    count: (text.match(pattern)?.length ?? 0) * weight,
  }));
  const han = counts[0]?.count ?? 0;
  const top = counts.reduce((best, next) => (next.count > best.count ? next : best), {
    script: '',
    count: 0,
  });
  if (top.script === 'Han' || (han > 0 && top.script === 'Latin' && han * 2 >= top.count))
    return chineseOf(text, page, han);
  if (top.script === 'Latin') return LATIN_HINT.test(page) ? page : 'en';
  return BY_SCRIPT[top.script] ?? (page === '' || page === 'zh-other' ? 'zh-CN' : page);
}

function chineseOf(text: string, page: string, han: number): string {
  if (page === 'ja') return 'ja';
  if ((text.match(CANTONESE)?.length ?? 0) >= Math.max(2, han / 20)) return 'yue';
  return isChinese(page) ? page : 'zh-CN';
}
