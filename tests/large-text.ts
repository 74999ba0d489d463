import type { Page } from '@playwright/test';

/** Running text, long enough to be set at the step's full size. */
export const SENTENCE = '这里是一段比较长的正文，老人要能看清楚每一个字，不用凑到屏幕前面去。';

/** How large the letters of the first element that matches are, in px. */
export function sizeOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
}
