/** How many px a computed length has; 0 where it has none (`auto`). */
export function px(length: string): number {
  return Number.parseFloat(length) || 0;
}
