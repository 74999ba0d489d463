/** A cell that holds a local number and nothing else. */
const BARE_NUMBER = /^\d{3,4}[- ]?\d{4}(?:[\s、，/]+\d{3,4}[- ]?\d{4})*$/;

/**
 * What the head of a column says over a bare number. Where cells span rows or columns their places are not known:
 * then it is the head that speaks of telephones, if there is one.
 */
export function columnHead(cell: Element, text: string): string | undefined {
  if (cell.localName !== 'td' || !BARE_NUMBER.test(text)) return undefined;
  const table = cell.closest('table');
  const heads = [...(table?.querySelector('tr')?.children ?? [])];
  const isSpanned = table?.querySelector('[rowspan], [colspan]') !== null;
  const head = isSpanned
    ? heads.find(({ textContent }) => /电话|热线/.test(textContent ?? ''))
    : heads[[...(cell.parentElement?.children ?? [])].indexOf(cell)];
  const words = head?.textContent?.trim() ?? '';
  return head === cell || words === '' ? undefined : words;
}
