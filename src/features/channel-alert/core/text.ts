/** Half-width digits, letters and dashes, so that one pattern reads every way of typing. Lengths are kept. */
export function plain(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[－—–‐‑―−]/g, '-')
    .replace(/[　\u00a0\u200b]/g, ' ');
}

const END = /[。！？!?；;\n]/;
const CLOSING = /[”’"」』）)】]/;

/** The sentences of a text; a closing quotation mark stays with the sentence that it closes. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!END.test(text.charAt(at))) continue;
    while (CLOSING.test(text.charAt(at + 1))) at++;
    sentences.push(text.slice(start, at + 1).trim());
    start = at + 1;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** The sentence around a place in a text, cut to what can be shown. */
export function sentenceAt(text: string, from: number, to: number, reach = 40): string {
  let start = from;
  while (start > 0 && from - start < reach && !/[。！？!?；;]/.test(text.charAt(start - 1))) start--;
  let end = to;
  while (end < text.length && end - to < reach && !/[。！？!?；;]/.test(text.charAt(end))) end++;
  if (/[。！？!?；;]/.test(text.charAt(end))) end++;
  return text.slice(start, end).trim();
}
