import type { Platform } from '@/platform/port';
import { type Answer, isBlank, isSecret } from './core/answers.ts';
import { readAnswer } from './page/answers-in-page.ts';
import type { PageForm } from './page/read-forms.ts';

export type KeptAnswers = Readonly<Record<string, Answer>>;

/** What she has answered, kept until the browser closes, so that it can be offered after a reload. */
export interface Keeper {
  read(): Promise<KeptAnswers>;
  /** Keeps what the form holds now for the fields that she answered, without passwords, codes and cards. */
  save(form: PageForm, answered: ReadonlySet<string>): Promise<void>;
}

export function createKeeper(platform: Platform, location: Location): Keeper {
  const key = `form-steps ${location.origin}${location.pathname}`;
  const area = platform.sessionStorage;
  return {
    async read() {
      const kept = await area.get(key);
      return isKept(kept) ? kept : {};
    },
    save: (form, answered) => area.set(key, keepable(form, answered)),
  };
}

function keepable(form: PageForm, answered: ReadonlySet<string>): KeptAnswers {
  const entries = form.model.fields.flatMap((field, index): [string, Answer][] => {
    const control = form.fields[index];
    if (control === undefined || isSecret(field) || !answered.has(field.key)) return [];
    const answer = readAnswer(control);
    return isBlank(answer) ? [] : [[field.key, answer]];
  });
  return Object.fromEntries(entries);
}

function isKept(value: unknown): value is KeptAnswers {
  const isAnswer = (one: unknown): boolean =>
    typeof one === 'string' || (Array.isArray(one) && one.every((part) => typeof part === 'string'));
  return typeof value === 'object' && value !== null && Object.values(value).every(isAnswer);
}
