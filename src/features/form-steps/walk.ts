import { createState, type Watched } from '@/core/state';
import type { Answer } from './core/answers.ts';
import type { Field } from './core/field-model.ts';
import { type Question, questionsOf } from './core/questions.ts';
import { isUnchosen } from './core/wording.ts';
import { readAnswer, sameAnswer, writeAnswer } from './page/answers-in-page.ts';
import type { PageField } from './page/read-facts.ts';
import type { PageForm } from './page/read-forms.ts';
import { siteErrorOf } from './page/site-errors.ts';

/** One walk through one form. The page holds the answers; this knows where they lie, also after it has redrawn itself. */
export interface Walk {
  readonly form: Watched<PageForm>;
  readonly questions: Watched<readonly Question[]>;
  /** How many questions stood on the pages of this form that she has passed. */
  readonly stepsBefore: number;
  /** The keys of the fields that she has answered or confirmed herself. */
  readonly answered: ReadonlySet<string>;
  controlOf(field: Field): PageField | undefined;
  answerOf(field: Field): Answer;
  errorOf(field: Field): string;
  /** Writes one answer, waits for the page to follow, and reads the form again. */
  write(field: Field, answer: Answer): Promise<void>;
  /** Reads the form again. */
  refresh(): void;
}

export interface WalkParts {
  readonly first: PageForm;
  /** The page's forms, read anew. */
  readAll(): PageForm[];
  /** Resolves when scripts that answer to input have had their turn. */
  settle(): Promise<void>;
}

export function createWalk({ first, readAll, settle }: WalkParts): Walk {
  const form = createState(first);
  const questions = createState<readonly Question[]>(questionsOf(first.model));
  const answered = new Set<string>();
  const pages = createPages(questions.peek());

  const refresh = (): void => {
    const found = sameForm(form.peek(), readAll());
    if (found === undefined) return;
    form.value = found;
    questions.value = inOrderOf(questions.peek(), questionsOf(found.model));
    pages.follow(questions.peek());
  };
  const controlOf = (field: Field): PageField | undefined =>
    form.peek().fields.find(({ facts }) => facts.key === field.key);

  return {
    form,
    questions,
    get stepsBefore() {
      return pages.before;
    },
    answered,
    controlOf,
    answerOf: (field) => {
      const control = controlOf(field);
      return control === undefined ? '' : held(control);
    },
    errorOf: (field) => {
      const control = controlOf(field);
      return control === undefined ? '' : siteErrorOf(control);
    },
    async write(field, answer) {
      const control = controlOf(field);
      if (control === undefined) return;
      answered.add(field.key);
      if (sameAnswer(held(control), answer)) return;
      writeAnswer(control, answer);
      await settle();
      refresh();
    },
    refresh,
  };
}

/** What the control holds; a list that stands at "please choose" holds nothing. */
function held(control: PageField): Answer {
  const answer = readAnswer(control);
  return isUnchosen(control.facts, answer) ? '' : answer;
}

interface Pages {
  /** The questions of the pages before the one that is open. */
  readonly before: number;
  follow(now: readonly Question[]): void;
}

/** A form in several pages shows the questions of one at a time: where none is left of those before, the page was turned. */
function createPages(first: readonly Question[]): Pages {
  const pages: (readonly Question[])[] = [first];
  const isPart = (page: readonly Question[], now: readonly Question[]): boolean =>
    page.some((one) => now.some((other) => other.key === one.key));
  return {
    get before() {
      return pages.slice(0, -1).reduce((sum, page) => sum + page.length, 0);
    },
    follow(now) {
      if (now.length === 0) return;
      const known = pages.findIndex((page) => isPart(page, now));
      pages.splice(known === -1 ? pages.length : known, pages.length, now);
    },
  };
}

/** The form that was walked, after the page may have replaced its elements: the same root, else the most fields in common. */
function sameForm(before: PageForm, now: readonly PageForm[]): PageForm | undefined {
  const keys = new Set(before.model.fields.map((field) => field.key));
  const shared = (form: PageForm): number => form.model.fields.filter((field) => keys.has(field.key)).length;
  const [most] = [...now].sort((one, other) => shared(other) - shared(one));
  return (
    now.find((form) => form.root === before.root) ??
    (most !== undefined && shared(most) > 0 ? most : undefined)
  );
}

/** Questions that were there keep their places, so that step numbers stay true; new ones come where the page has them. */
function inOrderOf(before: readonly Question[], now: readonly Question[]): Question[] {
  const places = new Map(before.map((question, index) => [question.key, index]));
  let last = -1;
  const placed = now.map((question, index) => {
    const place = places.get(question.key);
    last = place ?? last;
    return { question, at: place ?? last + 0.5, index };
  });
  return placed
    .sort((one, other) => one.at - other.at || one.index - other.index)
    .map(({ question }) => question);
}
