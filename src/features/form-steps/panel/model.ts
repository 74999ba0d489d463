import type { Say } from '@/i18n/messages';
import type { Answer } from '../core/answers.ts';
import type { Field } from '../core/field-model.ts';
import type { KeptAnswers } from '../keep.ts';
import type { Walk } from '../walk.ts';

/** What the screens of the panel are given. */
export interface PanelParts {
  readonly walk: Walk;
  readonly say: Say;
  readonly kept: KeptAnswers;
  /** An answer that family has stored for a field of this type; empty where there is none. */
  familyAnswer(field: Field): string;
  read(sentences: readonly string[]): void;
  /** Closes the panel, points at the page's own control, and comes back when she says so. */
  handOver(field: Field): void;
  /** Presses the site's own button. */
  press(): void;
  save(): void;
}

export type Screen =
  | { readonly at: 'question'; readonly index: number }
  | { readonly at: 'resume' }
  | { readonly at: 'optional' }
  | { readonly at: 'overview' }
  | { readonly at: 'review' }
  | { readonly at: 'sure' };

export type Go = (screen: Screen) => void;

/** Drafts of one screen, by field key: what she has written and not yet confirmed. */
export type Drafts = Readonly<Record<string, Answer>>;
