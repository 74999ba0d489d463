/** Makes every declaration in the text of a style sheet stand above the page's. For text without data addresses. */
export function important(css: string): string {
  return css.replace(/(?<=[^;{}])(?=[;}])/g, '!important');
}
