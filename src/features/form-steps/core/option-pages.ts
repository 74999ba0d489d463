import type { FieldOption } from './field-model.ts';
import { normaliseText } from './normalise.ts';

/** As many large buttons as fit without scrolling at 1366×768. */
const PER_PAGE = 8;

export interface OptionPage {
  readonly shown: readonly FieldOption[];
  readonly pages: number;
  /** Counts from 0; a page beyond the last is the last. */
  readonly at: number;
}

export function pageOf(options: readonly FieldOption[], wanted: number): OptionPage {
  const pages = Math.max(1, Math.ceil(options.length / PER_PAGE));
  const at = Math.min(Math.max(0, wanted), pages - 1);
  return { shown: options.slice(at * PER_PAGE, (at + 1) * PER_PAGE), pages, at };
}

/** Options that contain the words, those that begin with them first. */
export function searchOptions(options: readonly FieldOption[], words: string): readonly FieldOption[] {
  const wanted = normaliseText(words);
  if (wanted === '') return options;
  const found = options.filter((option) => normaliseText(option.text).includes(wanted));
  const begins = (option: FieldOption): boolean => normaliseText(option.text).startsWith(wanted);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}
