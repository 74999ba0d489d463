import { expect } from '@playwright/test';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { findAxeViolations, test } from '../support.ts';

test('axe-core finds nothing on the bar and its menus', async ({ visit, page }) => {
  await visit('<!DOCTYPE html><html lang="zh-CN"><title>练习</title><main><h1>练习</h1></main></html>');
  await openOverlay(page, { inPage: true });
  expect(await findAxeViolations(page, 'elder-overlay')).toEqual([]);
  const bar = await openOverlay(page);
  for (const menu of await bar.locator('[aria-expanded]').all()) {
    await menu.click();
    expect(await findAxeViolations(page, 'elder-overlay')).toEqual([]);
  }
});

for (const own of ['popup.html', 'setup.html']) {
  test(`axe-core finds nothing on ${own}`, async ({ page, elder }) => {
    await page.goto(`chrome-extension://${elder.id}/${own}`);
    await page.getByRole('heading').first().waitFor();
    expect(await findAxeViolations(page, 'html')).toEqual([]);
  });
}
