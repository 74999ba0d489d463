import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { folder } from '../../scripts/browser/serve.ts';
import { ROOT } from '../../scripts/run.ts';
import { test } from '../support.ts';

/** The practice hospital without its script, which moves things by itself. */
const PRACTICE = readFileSync(join(ROOT, 'public/practice/hospital.html'), 'utf8').replace(/<script.*/, '');
const files = folder(join(ROOT, 'public/practice'));

/** The document as the page's own scripts would serialise it, without the carrier of our bar. */
function serialise(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ours of copy.querySelectorAll('elder-overlay')) ours.remove();
    return copy.outerHTML;
  });
}

const on = (bar: Locator) => bar.getByRole('button', { name: '长辈模式', exact: true });
const off = (bar: Locator) => bar.getByRole('button', { name: '关掉', exact: true });

test.beforeEach(async ({ site, page, elder }) => {
  const served = await site((url) =>
    url.pathname === '/' ? { body: PRACTICE, type: 'text/html; charset=utf-8' } : files(url),
  );
  await elder.set({ enabled: false });
  await page.goto(served.url('/'));
});

test('turning off puts the page back exactly', async ({ page, overlay }) => {
  const bar = await overlay();
  await on(bar).waitFor();
  const before = await serialise(page);
  await on(bar).click();
  await off(bar).click();
  await on(bar).waitFor();
  await expect.poll(() => serialise(page)).toBe(before);
});

test('every feature leaves no trace, started and stopped alone, twice', async ({ page, overlay, elder }) => {
  const bar = await overlay();
  await on(bar).waitFor();
  const before = await serialise(page);
  const ids = Object.keys((await elder.settings())['features'] as object);
  const only = (id: string) => Object.fromEntries(ids.map((it) => [it, { enabled: it === id }]));
  for (const id of ids) {
    await test.step(id, async () => {
      await elder.set({ features: only(id) });
      await on(bar).click();
      const tools = bar
        .getByRole('navigation')
        .getByRole('button')
        .filter({ hasNotText: /帮我|关掉/ });
      for (const tool of await tools.all()) {
        await tool.click();
        await tool.click();
        await tool.click();
      }
      await off(bar).click();
      await on(bar).waitFor();
      await expect.poll(() => serialise(page), id).toBe(before);
    });
  }
});

test('every button of the bar that opens choices shows them', async ({ page, overlay }) => {
  const bar = await overlay();
  await on(bar).click();
  for (const menu of await bar.locator('[aria-expanded]').all()) {
    await menu.click();
    const name = (await menu.textContent()) ?? '';
    const panel = bar.getByRole('region', { name, exact: true });
    expect(await panel.getByRole('button').or(panel.getByRole('radio')).count(), name).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
  }
});
