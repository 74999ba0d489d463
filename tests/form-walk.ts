import type { Locator } from '@playwright/test';

/** What a reader answers, by words that stand in the question. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Most screens that a walk may have before something is wrong. */
const MOST = 60;
/** How long an accepted answer may take to lead on, on a busy machine. */
const PATIENCE_MS = 2000;

/** Opens 一步一步填 from the bar. */
export async function openFormSteps(bar: Locator): Promise<void> {
  await bar.getByRole('button', { name: '帮我' }).click();
  await bar.getByRole('button', { name: '一步一步填' }).click();
}

/** Answers every question as a reader would, until the page that reads everything back. */
export async function walkToReview(bar: Locator, answers: Answers): Promise<string[]> {
  const asked: string[] = [];
  for (let screen = 0; screen < MOST; screen++) {
    const title = (await bar.getByRole('heading', { level: 1 }).first().textContent())?.trim() ?? '';
    if (title.includes('对不对')) return asked;
    if (title === '要填的都填了。') {
      await bar.getByRole('button', { name: '接着填' }).click();
      continue;
    }
    asked.push(title);
    const key = Object.keys(answers).find((words) => title.includes(words));
    if (key !== undefined) await answerOne(bar, answers[key] ?? '');
    await bar.getByRole('button', { name: /^(下一步|不填，下一步)$/ }).click();
    await questionAfter(bar, title);
  }
  throw new Error(`No end after ${MOST} screens: ${asked.join(' · ')}`);
}

/** The question goes on when the page has taken the answer; one that it refuses stays, and is asked once more. */
async function questionAfter(bar: Locator, title: string): Promise<void> {
  const next = bar.getByRole('heading', { level: 1 }).filter({ hasNotText: title });
  await next
    .first()
    .waitFor({ timeout: PATIENCE_MS })
    .catch(() => null);
}

async function answerOne(bar: Locator, answer: string | readonly string[]): Promise<void> {
  const dates = bar.locator('.elder-form-date input');
  if ((await dates.count()) === 3) {
    for (const [index, part] of String(answer).split('-').entries()) await dates.nth(index).fill(part);
    return;
  }
  const writing = bar.locator('.elder-form-line input, textarea.elder-form-text');
  if ((await writing.count()) > 0) {
    await writing.first().fill(String(answer));
    return;
  }
  for (const choice of [answer].flat()) {
    await bar
      .locator('.elder-form-choices')
      .getByRole('button', { name: choice, exact: true })
      .first()
      .click();
    await bar.page().waitForTimeout(150);
  }
}
