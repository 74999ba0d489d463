import { expect, type Locator } from '@playwright/test';
import { test } from '../support.ts';

/** How a button of ours looks, as the browser paints it. */
function looks(bar: Locator): Promise<string> {
  return bar.getByRole('button', { name: '关掉' }).evaluate((button) => {
    const styles = getComputedStyle(button);
    const { width, height } = button.getBoundingClientRect();
    return [styles.color, styles.backgroundColor, styles.borderColor, styles.fontSize, width, height].join(
      ' ',
    );
  });
}

const CHANGES: readonly Record<string, Record<string, unknown>>[] = [
  { 'text-size': { enabled: true, step: 'largest' } },
  ...['black-on-white', 'white-on-black', 'yellow-on-black'].map((theme) => ({
    contrast: { enabled: true, theme },
  })),
];

test('what we do to the page does not reach our own bar', async ({ visit, overlay, elder, page }) => {
  await elder.set({ features: { contrast: { theme: 'natural' }, 'text-size': { step: 'standard' } } });
  await visit(
    '<!DOCTYPE html><title>练习</title><p id="p" style="color: #888 !important">文字</p><button>按</button>',
  );
  const bar = await overlay();
  const before = await looks(bar);
  const seen = () =>
    page.locator('#p').evaluate((it) => {
      const { color, fontSize } = getComputedStyle(it);
      return color + fontSize;
    });
  for (const features of CHANGES) {
    const last = await seen();
    await elder.set({ features });
    await expect.poll(seen).not.toBe(last);
    // The sheet of user origin comes a moment later than the one of the page.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await looks(bar)).toBe(before);
  }
});
