import { isChinese } from '../languages.ts';
import { ENGLISH_RULES } from './en.ts';
import type { SpokenRule } from './rules.ts';
import { AMOUNT_RULES } from './zh-amounts.ts';
import { CODE_RULES } from './zh-codes.ts';
import { DATE_RULES } from './zh-dates.ts';
import { IDENTIFIER_RULES } from './zh-identifiers.ts';
import { SIGN_RULES } from './zh-signs.ts';

const CHINESE_RULES: readonly SpokenRule[] = [
  ...DATE_RULES,
  ...IDENTIFIER_RULES,
  ...CODE_RULES,
  ...AMOUNT_RULES,
  ...SIGN_RULES,
];

/** Full-width letters and digits, one for one, so that positions stay. */
const WIDE = /[Ａ-Ｚａ-ｚ０-９％＄＠]|(?<=[0-9０-９])[．，／－](?=[0-9０-９])/gu;

/** Ornaments and marks of layout that voices name aloud ("black star"). */
const SILENT =
  /[\u2605\u2606\u25a0-\u25cf\u203b\u2660-\u2667\u2713\u2714|\uff5c_*#^`~\u2022\u200b\u200e\u200f\u2028\u2029\ufeff\u00ad]|\u200c|\u200d|\ufe0f|\p{Extended_Pictographic}/gu;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** A text as it is said, and where each of its characters comes from. */
export interface SpokenText {
  readonly text: string;
  /** The position in the written text that a position in the spoken text comes from. */
  readonly toSource: (position: number) => number;
}

/** How a written text is said in a language: numbers, dates, money, telephone numbers, units, signs. */
export function toSpoken(written: string, language: string): SpokenText {
  const folded = written.replace(WIDE, (char) => char.normalize('NFKC'));
  const rules = isChinese(language) ? CHINESE_RULES : ENGLISH_RULES;
  const one = language === 'zh-CN' ? '幺' : '一';
  const parts = [...findParts(folded, rules, one), ...silences(folded)].sort((a, b) => a.start - b.start);
  return assemble(folded, parts);
}

function findParts(text: string, rules: readonly SpokenRule[], one: '一' | '幺'): Part[] {
  const taken: Part[] = [];
  for (const { pattern, say } of rules) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((part) => start < part.end && end > part.start)) continue;
      const said = say(match, { before: text.slice(0, start), after: text.slice(end), one });
      if (said !== undefined) taken.push({ start, end, said });
    }
  }
  return taken;
}

function silences(text: string): Part[] {
  return [...text.matchAll(SILENT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    said: '',
  }));
}

function assemble(text: string, parts: readonly Part[]): SpokenText {
  const steps: { readonly at: number; readonly source: number; readonly moves: boolean }[] = [];
  let said = '';
  let from = 0;
  for (const part of parts) {
    if (part.start < from) continue;
    steps.push({ at: said.length, source: from, moves: true });
    said += text.slice(from, part.start);
    steps.push({ at: said.length, source: part.start, moves: false });
    said += part.said;
    from = part.end;
  }
  steps.push({ at: said.length, source: from, moves: true });
  said += text.slice(from);
  return {
    text: said,
    toSource(position) {
      const step = steps.findLast(({ at }) => at <= position);
      return step === undefined
        ? 0
        : Math.min(text.length, step.source + (step.moves ? position - step.at : 0));
    },
  };
}
