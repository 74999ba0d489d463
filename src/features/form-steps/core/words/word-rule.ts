import type { FieldType } from '../field-model.ts';

/** One line of a word table: the text or name that speaks for a type. Text is normalised beforehand. */
export interface WordRule {
  readonly type: FieldType;
  /** Matched against what the reader sees: label, placeholder, title, neighbouring text. */
  readonly text?: RegExp;
  /** Matched against what the programmer wrote: name and id, split into words. */
  readonly name?: RegExp;
  /** 1 unless told; above 1 for wording that is more exact than the general word it contains. */
  readonly weight?: number;
  /** Wording that makes the rule silent. */
  readonly unless?: RegExp;
}
