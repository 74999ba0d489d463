/** One part of the sheet: a heading and its lines. */
export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly string[];
  /** How soon its last lines go when the page is full, 1 first; without it the part stays whole. */
  readonly yields?: number;
}

/** What is printed, in points: A4 without its margins, and the letters and gaps of `print-sheet.ts`. */
const PAGE = 760;
const FIRST_HEADING = 40;
const HEADING = 40;
const LINE = 24.3;
const GAP = 3;
/** So many full-width letters of 18 points stand side by side; Latin ones take little more than half the room. */
const LETTERS = 29;
const LATIN = 0.58;

/** Parts that yield as soon as this may go altogether. */
const MERELY_CONVENIENT = 2;

function heightOf(parts: readonly SheetPart[]): number {
  return parts.reduce(
    (sum, { lines }, at) =>
      sum + (at === 0 ? FIRST_HEADING : HEADING) + lines.reduce((all, line) => all + heightOfLine(line), 0),
    0,
  );
}

function heightOfLine(line: string): number {
  const letters = [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 ? LATIN : 1), 0);
  return Math.ceil(letters / LETTERS) * LINE + GAP;
}

/** Leaves out last lines, of what matters least first, until the sheet is one page. */
export function fitOnPage(parts: readonly SheetPart[]): SheetPart[] {
  let left = parts.filter(({ lines }) => lines.length > 0);
  const inTurn = parts
    .filter(({ yields }) => yields !== undefined)
    .sort((a, b) => (a.yields ?? 0) - (b.yields ?? 0));
  for (const { heading } of inTurn) {
    while (heightOf(left) > PAGE) {
      const part = left.find((one) => one.heading === heading);
      if (!part) break;
      // The last line of a phone, a place or a right stays; what is only convenient goes altogether.
      if (part.lines.length === 1 && (part.yields ?? 0) > MERELY_CONVENIENT) break;
      const lines = part.lines.slice(0, -1);
      left = left.flatMap((one) => (one !== part ? [one] : lines.length > 0 ? [{ ...one, lines }] : []));
    }
  }
  return left;
}
