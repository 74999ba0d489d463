/** Whether a table holds data under headings, rather than serving the layout of the page. */
export function isDataTable(table: HTMLTableElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table') !== null || rowsOf(table).length < 2) return false;
  return table.querySelector('th,thead') !== null;
}

/** The heading over each column, by position; empty where there is none. */
export function columnHeadings(table: HTMLTableElement): string[] {
  const [row] = rowsOf(table);
  if (row === undefined || !isHeadingRow(row)) return [];
  return cellsOf(row).flatMap((cell) => {
    const text = (cell.textContent ?? '').replace(/\s+/gu, ' ').trim();
    return Array.from({ length: Math.max(1, cell.colSpan || 1) }, () => text);
  });
}

/** Whether a row holds headings only. */
export function isHeadingRow(row: HTMLTableRowElement): boolean {
  if (row.parentElement?.localName === 'thead') return true;
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every((cell) => cell.localName === 'th');
}

export function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.querySelectorAll('tr')];
}

export function cellsOf(row: HTMLTableRowElement): HTMLTableCellElement[] {
  return [...row.querySelectorAll<HTMLTableCellElement>('td,th')];
}
