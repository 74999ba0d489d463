import { expect, type Locator, type Page } from '@playwright/test';
import { MANIFESTS } from '@/features';
import { FACES } from '@/features/faces';
import { CONTRACT_PAGE, everyChoice, framesPassInPage, tracesInPage } from '../contract/browser-traces.ts';
import { test } from '../support.ts';

/** Uses a tool as she does: by its button on the bar or in 帮我. */
async function useTool(bar: Locator, id: string): Promise<void> {
  const button = FACES.find((face) => face.id === id)?.button;
  if (!button || button.choices) return;
  if (button.place === 'help') await bar.getByRole('button', { name: '帮我' }).click();
  const pressed = bar.getByRole('button', { name: button.label.zh, exact: true });
  if ((await pressed.count()) > 0) await pressed.first().click();
}

/** Playwright would otherwise hide the caret with styles of its own, which stay behind. */
function pictureOf(page: Page): Promise<Buffer> {
  return page.screenshot({ caret: 'initial' });
}

async function fillIn(page: Page): Promise<void> {
  await page.locator('#n').fill('李四');
  await page.locator('[name=d]').selectOption('内科');
  await page.locator('[name=ok]').check();
  await page.evaluate(() => scrollTo(0, 140));
  await page.locator('[name=ok]').evaluate((field) => field.focus({ preventScroll: true }));
}

for (const manifest of MANIFESTS) {
  const { id } = manifest;
  test(`${id} starts and stops without a trace, whatever was chosen`, async ({
    visit,
    page,
    elder,
    overlay,
  }) => {
    const features = Object.fromEntries(MANIFESTS.map((one) => [one.id, { enabled: one.id === id }]));
    await elder.set({ enabled: false, features });
    await visit(CONTRACT_PAGE);
    const back = (await overlay()).getByRole('button', { name: '长辈模式' });
    await back.waitFor();
    await fillIn(page);
    const before = await page.evaluate(tracesInPage);
    const picture = await pictureOf(page);
    for (const patch of [{}, ...everyChoice(manifest)]) {
      await elder.set({ ...patch, enabled: true });
      await page.evaluate(framesPassInPage);
    }
    await useTool(await overlay(), id);
    await page.evaluate(framesPassInPage);
    await elder.set({ enabled: false });
    await back.waitFor();
    await expect.poll(() => page.evaluate(tracesInPage)).toEqual(before);
    expect((await pictureOf(page)).equals(picture)).toBe(true);
  });
}

test('all features together start and stop without a trace, twice', async ({
  visit,
  page,
  elder,
  overlay,
}) => {
  await elder.set({ enabled: false });
  await visit(CONTRACT_PAGE);
  const back = (await overlay()).getByRole('button', { name: '长辈模式' });
  await back.waitFor();
  await fillIn(page);
  const before = await page.evaluate(tracesInPage);
  for (let time = 0; time < 2; time += 1) {
    await elder.set({ enabled: true });
    await elder.set({ enabled: true });
    await page.evaluate(framesPassInPage);
    expect((await page.evaluate(tracesInPage)).looks).not.toBe(before.looks);
    await elder.set({ enabled: false });
    await back.waitFor();
    await expect.poll(() => page.evaluate(tracesInPage)).toEqual(before);
  }
});
