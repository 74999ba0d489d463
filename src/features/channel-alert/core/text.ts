/** What `plain` changes; most texts have nothing of it. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ－—–‐‑―−　\u00a0\u200b]/;

/** Half-width digits, letters and dashes, so that one pattern reads every way of typing. Lengths are kept. */
export function plain(text: string): string {
  if (!WIDE.test(text)) return text;
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[－—–‐‑―−]/g, '-')
    .replace(/[　\u00a0\u200b]/g, ' ');
}

const END = /[。！？!?；;\n][”’"」』）)】]*/g;

/** The sentences of a text; a closing quotation mark stays with the sentence that it closes. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(END)) {
    sentences.push(text.slice(start, end.index + end[0].length).trim());
    start = end.index + end[0].length;
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
