import { insideOf, type Span, spansOf, trimSpan } from './span.ts';

/** What is one thing to the ear and must never be cut: addresses, numbers with their points, book titles, short asides. */
const UNBREAKABLE: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[\w\-./?%&=#:~+@!]*[\w/=]/giu,
  /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  /(?<![\w-])[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|gov|edu|io|tv)(?:\.cn)?\b/giu,
  /\d+(?:[.,:]\d+)+/gu,
  /《[^《》\n]{1,60}》/gu,
  /（[^（）\n]{1,60}）|\([^()\n]{1,60}\)/gu,
];

/** Words whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("“(（])(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|No|Nos|Fig|Vol|vs|Inc|Ltd|Co|Dept|approx|Tel|Ext|cf|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|[A-Z])\.$/u;

/** A list number at the head of a sentence: "1." "(2)" "第三条" stays with what it numbers. */
const LIST_MARK = /^\s*(?:[（(]?(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十百]{1,4})[)）]?[.、．])\s*$/u;

/** The same after a heading: 申请条件 1. 年满六十周岁 2. 本市户籍. */
const LIST_NUMBER = /[\p{Script=Han}\p{P}]\s+\d{1,2}\.$/u;

/** What follows a semicolon when the semicolon ends a numbered clause. */
const NEXT_CLAUSE =
  /^\s*(?:[（(](?:\d{1,3}|[一二三四五六七八九十百]{1,4})[)）]|[①-⑳]|\d{1,3}[.、．](?!\d)|[一二三四五六七八九十]{1,3}、)/u;

/** "……！"他说: what is said after a quotation belongs to it. */
const SAID_AFTER = /^[，,]?[\p{Script=Han}]{0,6}?(?:说(?!明)|问(?!题)|喊|[问喊叫答笑]道|回答)/u;

const CLOSERS = /^["'”’」』）)\]】》〉]+/u;
const STOPS =
  /[。！？!?]+|[…⋯]+|\.{3,}|\.|[；;]|\n+|(?<=[\p{Script=Han}\p{P}])\s+(?=\d{1,2}[.．]\s*\p{Script=Han})/gu;

/**
 * The sentences of a text as spans of it, in order, without white space at their edges.
 * Works for Chinese, English, mixed and list texts; line breaks always divide.
 */
export function splitSentences(text: string): Span[] {
  const isWhole = insideOf(UNBREAKABLE.flatMap((pattern) => spansOf(text, pattern)));
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOPS)) {
    const stopEnd = stop.index + stop[0].length;
    if (stopEnd <= start || isWhole(stopEnd) || isWhole(stop.index + 1)) continue;
    const closers = CLOSERS.exec(text.slice(stopEnd))?.[0] ?? '';
    const end = ownClosers(closers, text.slice(start, stopEnd)) + stopEnd;
    if (!endsSentence(stop[0], text.slice(start, stopEnd), text.slice(stopEnd, end), text.slice(end)))
      continue;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: text.length });
  return joinBare(
    text,
    sentences.flatMap((span) => trimSpan(text, span) ?? []),
  );
}

/** How many of the closing marks belong here: a straight quotation mark opens the next sentence unless one is open. */
function ownClosers(closers: string, sentence: string): number {
  let count = 0;
  for (const mark of closers) {
    const isStraight = mark === '"' || mark === "'";
    if (isStraight && sentence.split(mark).length % 2 === 1) break;
    count++;
  }
  return count;
}

function endsSentence(stop: string, before: string, closers: string, after: string): boolean {
  if (stop.trim() === '' || after.trim() === '') return true;
  if (stop === '；' || stop === ';') return NEXT_CLAUSE.test(after);
  if (closers !== '' && !before.endsWith('。') && SAID_AFTER.test(after)) return false;
  if (/^[…⋯.]{2,}$|^[…⋯]$/u.test(stop)) return closers !== '' || /^\s/u.test(after);
  if (stop === '.') return isFullStop(before, closers, after);
  if (/^[!?]+$/u.test(stop)) return closers !== '' || /^[\s\p{Script=Han}]/u.test(after);
  return !/^[，,、]/u.test(after);
}

function isFullStop(before: string, closers: string, after: string): boolean {
  if (ABBREVIATION.test(before) || LIST_MARK.test(before)) return false;
  if (LIST_NUMBER.test(before) && /^\s*\p{Script=Han}/u.test(after)) return false;
  if (/[\p{Script=Han}]\.$/u.test(before)) return /^[\s\p{Script=Han}“"]/u.test(after);
  return (
    /^\s+["'“‘(]?[\p{Lu}\p{N}\p{Script=Han}]/u.test(after) ||
    (closers !== '' && /^\s/u.test(after)) ||
    /^[\p{Script=Han}]/u.test(after)
  );
}

/** A stretch without a letter or digit (a lone quotation mark, "——") is not a sentence: it joins the one before. */
function joinBare(text: string, spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) kept.push(span);
    else if (last !== undefined) kept[kept.length - 1] = { start: last.start, end: span.end };
  }
  return kept;
}
