/** The page after or before, within bounds. Pages count from 1. */
export function turnPage(page: number, by: 1 | -1, pages: number): number {
  return Math.min(Math.max(page + by, 1), Math.max(pages, 1));
}

/**
 * How many pages a column layout has.
 *
 * @param length whole width of the columns, px
 * @param step width of one page with its gap, px
 */
export function countPages(length: number, step: number): number {
  return step > 0 ? Math.max(1, Math.round(length / step)) : 1;
}
