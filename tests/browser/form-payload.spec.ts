import { expect, type Page } from '@playwright/test';
import { FIXTURES } from '../form-fixtures.ts';
import { type Answers, openFormSteps, walkToReview } from '../form-walk.ts';
import { FRAMEWORK_FIXTURES } from '../framework-fixtures.ts';
import { test } from '../support.ts';

/** What the page would send, as it noted it itself when its own button was pressed. */
async function sent(page: Page): Promise<string> {
  await page.waitForFunction(() => document.documentElement.dataset['sent'] !== undefined);
  return page.evaluate(() => document.documentElement.dataset['sent'] ?? '');
}

for (const { name, html, byHand, answers, press } of [...FIXTURES, ...FRAMEWORK_FIXTURES]) {
  test(`the form gets what plain filling would have sent: ${name}`, async ({
    visit,
    page,
    overlay,
    elder,
  }) => {
    await elder.set({ enabled: false });
    const site = await visit(html);
    await byHand(page);
    const plain = await sent(page);

    await elder.set({ enabled: true });
    await page.goto(site.url('/'));
    const bar = await overlay();
    await openFormSteps(bar);
    await walkToReview(bar, answers satisfies Answers);
    await bar.getByRole('button', { name: press }).click();
    const sure = bar.getByRole('button', { name: '想好了，按' });
    if (await sure.isVisible()) await sure.click();
    expect(await sent(page)).toBe(plain);
  });
}
