/** The shapes a pointer takes. */
export type CursorKind = 'arrow' | 'hand' | 'beam';

interface Shape {
  /** Drawn on a square of 32; the sizes of the setting make the tip fall on a whole px. */
  readonly path: string;
  readonly tip: readonly [number, number];
  /** What the browser falls back to. */
  readonly keyword: string;
}

const SQUARE = 32;

export const SHAPES: Readonly<Record<CursorKind, Shape>> = {
  arrow: { path: 'M2 2V27L8.5 21.2 12.3 30 16.6 28.2 12.8 19.6H21.5Z', tip: [2, 2], keyword: 'default' },
  hand: {
    path: 'M10 4A2 2 0 0 1 14 4V13L25 15.5Q28 16.3 27.5 19L26 27Q25.5 30 22.5 30H14Q12 30 10.8 28.3L5 20.5Q3.6 18 6.4 17.6L10 19.5Z',
    tip: [12, 2],
    keyword: 'pointer',
  },
  beam: { path: 'M11 4H14.5V28H11V30.5H21V28H17.5V4H21V1.5H11Z', tip: [16, 16], keyword: 'text' },
};

/** The value of CSS `cursor`: the shape in black with a white rim, `size` px square, and where its tip is. */
export function cursorCss(kind: CursorKind, size: number): string {
  const { path, tip, keyword } = SHAPES[kind];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${SQUARE} ${SQUARE}">` +
    `<path d="${path}" fill="#000" stroke="#fff" stroke-width="1.6" stroke-linejoin="round"/></svg>`;
  const [x, y] = tip.map((at) => Math.round((at * size) / SQUARE));
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}") ${x} ${y},${keyword}`;
}

const HANDS: ReadonlySet<string> = new Set(['pointer', 'grab', 'grabbing']);
const BEAMS: ReadonlySet<string> = new Set(['text', 'vertical-text']);
/** Pointers that say what is going on, or that the page hides on purpose, are left as they are. */
const TELLING = /resize|wait|progress|not-allowed|no-drop|none|url\(/;

/** The shape for a computed `cursor`; null where the page's own says more than ours would. */
export function kindOf(cursor: string): CursorKind | null {
  if (HANDS.has(cursor)) return 'hand';
  if (BEAMS.has(cursor)) return 'beam';
  return TELLING.test(cursor) ? null : 'arrow';
}
