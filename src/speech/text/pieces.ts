import { splitSentences } from './sentences.ts';
import { isInside, type Span, spansOf, trimSpan } from './span.ts';

/** A part of a sentence that a voice says in one breath; `sentence` counts the sentences of the text from 0. */
export interface TextPiece extends Span {
  readonly sentence: number;
}

/**
 * The longest piece, in syllables of Chinese. Chromium's online voices fall silent after 15 seconds;
 * at the slowest speed (0.6 of about 4.2 syllables a second) 15 seconds are 38 syllables.
 */
export const LONGEST_PIECE = 36;

/** Where a breath may be taken, the best first. */
const BREAKS: readonly RegExp[] = [
  /[；;：:—…]+["'”’」』）)】》]*/gu,
  /[，,]["'”’」』）)】》]*/gu,
  /[、）)】》」』”]+/gu,
  /\s+/gu,
];

/** No breath is taken for what is shorter than this, in syllables: 吗 by itself is no breath. */
const TAIL = 2.2;

/** Runs that a break would make nonsense: numbers, addresses, Latin words. */
const WHOLE = /(?:https?:\/\/|www\.)\S+|[A-Za-z0-9][A-Za-z0-9.,:/%@'’_+-]*[A-Za-z0-9]/gu;

/** Two digits of a number that is written as it is said. */
const NUMBER = /^[零〇一二两三四五六七八九十百千万亿点幺]{2}$/u;

/** No run that must stay whole is longer than this, so that a text without breaks costs no more than its length. */
const LONGEST_RUN = 2000;
/** Nor is a word. */
const LONGEST_WORD = 40;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** About how many syllables a text takes to say. */
export function syllables(text: string): number {
  let sum = 0;
  for (const char of text) sum += weigh(char);
  return sum;
}

function weigh(char: string): number {
  if (/[\p{Script=Han}\d]/u.test(char)) return 1;
  if (/\p{Script=Latin}/u.test(char)) return 0.4;
  if (/\p{L}/u.test(char)) return 0.5;
  return 0.2;
}

/** Splits a text into sentences, and sentences that are too long for one breath into pieces; no word is cut. */
export function splitPieces(text: string, longest: number = LONGEST_PIECE): TextPiece[] {
  return splitSentences(text).flatMap((span, sentence) =>
    splitSentence(text, span, longest).map((piece) => ({ ...piece, sentence })),
  );
}

/** Where the first breath of a text ends, so that no other has to be taken for a syllable or two before the next mark. */
export function endOfBreath(text: string, longest: number): number {
  const endWithin = (limit: number) => splitPieces(text, limit)[0]?.end ?? text.length;
  const end = endWithin(longest);
  if (/\p{P}$/u.test(text.slice(0, end))) return end;
  const rest = /^[^，,；;：:。！!？?、]*\p{P}*/u.exec(text.slice(end))?.[0] ?? '';
  if (syllables(rest) > TAIL) return end;
  const clause = text.slice(0, end) + rest;
  return syllables(clause) <= longest + TAIL ? clause.length : endWithin(syllables(clause) / 2);
}

/** The pieces of one sentence. */
export function splitSentence(text: string, span: Span, longest: number = LONGEST_PIECE): Span[] {
  const pieces: Span[] = [];
  let rest: Span | undefined = span;
  while (rest !== undefined) {
    const cut = findCut(text, rest, longest);
    const piece = trimSpan(text, { start: rest.start, end: cut });
    if (piece !== undefined) pieces.push(piece);
    rest = cut < rest.end ? trimSpan(text, { start: cut, end: rest.end }) : undefined;
  }
  return pieces;
}

/** The end of the next piece: the last good break before the limit, not in its first third. */
function findCut(text: string, span: Span, longest: number): number {
  const limit = reach(text, span, longest);
  if (limit >= span.end) return span.end;
  const window = text.slice(span.start, limit);
  const earliest = span.start + Math.floor(window.length / 3);
  const whole = wholeRuns(text, span.start, Math.min(span.end, limit + LONGEST_RUN));
  for (const pattern of BREAKS) {
    const ends = spansOf(window, pattern).map(({ end }) => end + span.start);
    const cut = ends.findLast((end) => end > earliest && !isInside(whole, end));
    if (cut !== undefined) return cut;
  }
  return wordCut(text, span, limit, whole);
}

function wholeRuns(text: string, from: number, to: number): Span[] {
  return spansOf(text.slice(from, to), WHOLE).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }));
}

/** With no mark to breathe at: between two words, or after a run that must stay whole even if it is too long. */
function wordCut(text: string, span: Span, limit: number, whole: readonly Span[]): number {
  const run = whole.find(({ start, end }) => start < limit && limit < end);
  const reached = Math.min(span.end, Math.max(limit, run?.end ?? 0) + LONGEST_WORD);
  let cut = span.start;
  for (const { index, segment } of words.segment(text.slice(span.start, reached))) {
    const end = span.start + index + segment.length;
    if (isInside(whole, end) || NUMBER.test(text.slice(end - 1, end + 1))) continue;
    if (end > limit && cut > span.start) break;
    cut = end;
    if (end > limit) break;
  }
  return cut;
}

/** The position up to which `longest` syllables reach. */
function reach(text: string, span: Span, longest: number): number {
  let sum = 0;
  let position = span.start;
  for (const char of text.slice(span.start, Math.min(span.end, span.start + longest * LONGEST_RUN))) {
    sum += weigh(char);
    if (sum > longest) break;
    position += char.length;
  }
  return position;
}
