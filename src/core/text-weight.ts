/** CJK, kana, hangul and Tibetan: scripts in which a character is worth several Latin letters. */
const DENSE = /[\u0f00-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const DENSE_LETTER = 1;
/** 15 Chinese characters hold about what 40 Latin letters do. */
const LATIN_LETTER = 15 / 40;

/** How much there is to read, in Chinese characters. */
export function textWeight(text: string): number {
  const letters = text.replace(/\s+/g, '').length;
  return letters * (DENSE.test(text) ? DENSE_LETTER : LATIN_LETTER);
}
