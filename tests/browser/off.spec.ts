import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { folder } from '../../scripts/browser/serve.ts';
import { ROOT } from '../../scripts/run.ts';
import { test } from '../support.ts';

const PRACTICE = readFileSync(join(ROOT, 'public/practice/hospital.html'), 'utf8').replace(/<script.*/, '');

/** The document as the page's own scripts would serialise it, without the carrier of our bar. */
function serialise(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ours of copy.querySelectorAll('elder-overlay')) ours.remove();
    return copy.outerHTML;
  });
}

test('turning off puts the page back exactly', async ({ site, page, elder, overlay }) => {
  const files = folder(join(ROOT, 'public/practice'));
  const served = await site((url) =>
    url.pathname === '/' ? { body: PRACTICE, type: 'text/html; charset=utf-8' } : files(url),
  );
  await elder.set({ enabled: false });
  await page.goto(served.url('/'));
  await (await overlay()).getByRole('button', { name: '长辈模式' }).waitFor();
  const before = await serialise(page);

  const bar = await overlay();
  await bar.getByRole('button', { name: '长辈模式' }).click();
  await bar.getByRole('button', { name: '关掉' }).waitFor();
  await bar.getByRole('button', { name: '关掉' }).click();
  await bar.getByRole('button', { name: '长辈模式' }).waitFor();
  await expect.poll(() => serialise(page)).toBe(before);
});
