/** Whether a table holds data under headings, rather than serving the layout of the page. */
export function isDataTable(table: HTMLTableElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table') !== null || rowsOf(table).length < 2) return false;
  return table.querySelector('th,thead') !== null || headingsByLook(table).length > 0;
}

/** So many columns and rows, or a table is a list of names and what belongs to each. */
const LEAST = 3;

/** Many tables have their headings in plain cells: a first row that looks alike throughout, and unlike the second. */
function headingsByLook(table: HTMLTableElement): HTMLTableCellElement[] {
  const [first, second, ...more] = rowsOf(table).map(cellsOf);
  if (first === undefined || second === undefined || first.length < LEAST || more.length < LEAST - 2)
    return [];
  const looks = new Set(first.map(lookOf));
  const isHeading = (cell: Element) =>
    /^.{1,15}$/su.test(cell.textContent.trim()) && !cell.querySelector('a,input');
  return looks.size === 1 && first.every(isHeading) && !second.some((cell) => looks.has(lookOf(cell)))
    ? first
    : [];
}

function lookOf(cell: Element): string {
  const style = (element: Element | null) =>
    element === null ? undefined : element.ownerDocument.defaultView?.getComputedStyle(element);
  const isBold = cell.querySelector('b,strong') !== null || Number(style(cell)?.fontWeight) >= 600;
  return `${isBold} ${style(cell)?.backgroundColor} ${style(cell.parentElement)?.backgroundColor}`;
}

/** The heading over each column, by position; empty where there is none. */
export function columnHeadings(table: HTMLTableElement): string[] {
  const [row] = rowsOf(table);
  if (row === undefined) return [];
  return (isHeadingRow(row) ? cellsOf(row) : headingsByLook(table)).flatMap((cell) => {
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
