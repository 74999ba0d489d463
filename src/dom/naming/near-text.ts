/** How far up from a control its label is looked for. */
const LEVELS = 4;
/** A label is a few words, not a paragraph. */
const LONGEST_LABEL = 40;

const CONTROLS = 'input:not([type="hidden"]),select,textarea,button';

const TICKS = 'input[type="checkbox"],input[type="radio"]';

/**
 * The words that stand at a control without being tied to it, as in forms laid out with tables: the cell to the
 * left, the heading above, the text before it; for boxes and circles to tick the text after it. Empty when none.
 */
export function nearText(control: Element): string {
  const isTick = control.matches(TICKS);
  if (isTick && !areNamedBefore(control)) {
    const after = textBeside(control, 'nextSibling');
    if (after !== '') return after;
  }
  return (
    cellText(control) ||
    textBeside(control, 'previousSibling') ||
    (isTick ? '' : textBeside(control, 'nextSibling'))
  );
}

/** Whether the words of a line of ticks stand before them: words before the first, and none after the last. */
function areNamedBefore(tick: Element): boolean {
  const ticks = [...(tick.parentElement?.querySelectorAll(TICKS) ?? [])];
  const first = ticks[0];
  const last = ticks.at(-1);
  if (first === undefined || last === undefined || first === last) return false;
  return textBeside(last, 'nextSibling') === '' && textBeside(first, 'previousSibling') !== '';
}

/** The text of the nearest cell to the left that is no control's own, else the heading of the column. */
function cellText(control: Element): string {
  const cell = control.closest('td,th') as HTMLTableCellElement | null;
  if (cell === null || controlsIn(cell) > 1) return '';
  for (let left = cell.previousElementSibling; left !== null; left = left.previousElementSibling) {
    if (controlsIn(left) > 0) break;
    const text = labelOf(left.textContent);
    if (text !== '') return text;
  }
  const heading = cell.closest('table')?.rows[0]?.cells[cell.cellIndex];
  return heading === undefined || heading === cell || controlsIn(heading) > 0
    ? ''
    : labelOf(heading.textContent);
}

/** The nearest text before or after, climbing while the control is alone in its box. */
function textBeside(control: Element, direction: 'previousSibling' | 'nextSibling'): string {
  let place: Element | null = control;
  for (let level = 0; level < LEVELS && place !== null && place.localName !== 'form'; level++) {
    for (let beside: Node | null = place[direction]; beside !== null; beside = beside[direction]) {
      if (beside.nodeType === 1 && isOfItsOwn(beside as Element)) return '';
      const text =
        beside.nodeType === 8 || beside.nodeName === 'SCRIPT' || beside.nodeName === 'STYLE'
          ? ''
          : labelOf(beside.textContent);
      if (text !== '') return text;
    }
    place = place.parentElement;
    if (place !== null && controlsIn(place) > 1) return '';
  }
  return '';
}

/** Another control, or a link of some words, whose words are its own. */
function isOfItsOwn(element: Element): boolean {
  const link = element.matches('a[href]') ? element : element.querySelector('a[href]');
  return element.matches(CONTROLS) || controlsIn(element) > 0 || (link?.textContent.trim().length ?? 0) > 1;
}

function controlsIn(element: Element): number {
  return element.querySelectorAll(CONTROLS).length;
}

/** A text as a label: without its colon, star and white space; empty when it is too long or a price or number. */
function labelOf(text: string | null): string {
  const label = (text ?? '')
    .replace(/[\s\u3000]+/gu, ' ')
    .replace(/^[\s*＊:：]+|[\s*＊:：]+$/gu, '')
    .replace(/(\p{Script=Han}) (?=\p{Script=Han}(?: |$))/gu, '$1');
  return label.length > LONGEST_LABEL || !/\p{L}/u.test(label) ? '' : label;
}
