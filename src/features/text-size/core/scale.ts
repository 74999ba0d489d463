/** The four steps of 大字, smallest first. */
export const STEPS = ['standard', 'large', 'larger', 'largest'] as const;
export type Step = (typeof STEPS)[number];

/** No text is smaller than this, in px as rendered (standards.md P1). */
export const FLOOR = 18;

/** Line box ÷ font size (standards.md P4). */
export const LINE_SPACING = 1.6;

/** From this weight on text is running text: 15 Chinese characters, 40 others. */
export const PROSE_WEIGHT = 15;

/** What a piece of text is for. `prose` is read, `item` is picked from, `title` leads, `side` surrounds. */
export type TextKind = 'prose' | 'title' | 'item' | 'side';

/** Sizes in px for the page's plain text of each kind: where it starts, and how far it may be eased. */
const SIZES: Readonly<Record<Step, Readonly<Record<TextKind, number>>>> = {
  standard: { prose: 22, title: 22, item: 22, side: 18 },
  large: { prose: 24, title: 24, item: 24, side: 20 },
  larger: { prose: 30, title: 30, item: 28, side: 22 },
  largest: { prose: 36, title: 36, item: 32, side: 24 },
};

/** Larger text grows by less, so that headings stay above what they lead without filling the window. */
const HIERARCHY = 0.6;

/** What a page without running text is taken to be set in, and the least and most that counts as plain text. */
export const USUAL_BASE = 14;
const BASE_RANGE = [12, 18] as const;

/** The size in which most of the page's running text is set: the size that becomes the step's. */
export function baseSize(
  blocks: readonly { readonly px: number; readonly longest: number }[],
): number | null {
  const weights = new Map<number, number>();
  for (const { px, longest } of blocks) {
    if (longest < PROSE_WEIGHT) continue;
    weights.set(Math.round(px), (weights.get(Math.round(px)) ?? 0) + longest);
  }
  let [base, most] = [0, 0];
  for (const [px, weight] of weights) if (weight > most) [base, most] = [px, weight];
  return base === 0 ? null : Math.min(Math.max(base, BASE_RANGE[0]), BASE_RANGE[1]);
}

/** The size in px that text of `px` gets. Never smaller than it was, nor than `FLOOR`. */
export function targetSize(kind: TextKind, px: number, step: Step, base: number): number {
  const above = Math.max(px / base, 1) ** HIERARCHY;
  return Math.max(FLOOR, Math.ceil(px), Math.round(SIZES[step][kind] * above));
}

/** The size that text of `px` is eased to where its place cannot hold more. */
export function easedSize(px: number): number {
  return Math.max(FLOOR, Math.ceil(px));
}

/** Lines of running text stand `LINE_SPACING` apart; others keep the page's spacing while it suffices for one line. */
export function linesNeedRoom(kind: TextKind, lineHeight: number | null, size: number): boolean {
  if (lineHeight === null) return true;
  return lineHeight / size < (kind === 'prose' ? LINE_SPACING : SINGLE_LINE);
}

/** The page's own spacing of text that is not running text is kept from here on (WCAG 1.4.12). */
const SINGLE_LINE = 1.5;

/** Characters on a line of running text (standards.md P10). */
const MEASURE = 40;
/** Gap between paragraphs ÷ line box (standards.md P5). */
const PARAGRAPH_GAP = 1.3;

/** The longest line of running text of a size, in px. */
export function longestLine(size: number): number {
  return MEASURE * size;
}

/** The least gap above a paragraph that follows another, in px. */
export function paragraphGap(size: number): number {
  return PARAGRAPH_GAP * LINE_SPACING * size;
}
