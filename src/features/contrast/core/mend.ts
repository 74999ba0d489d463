import { alphaOf, BLACK, type Colour, contrast, luminance, mix, over, rgba, WHITE } from '@/core/colour';

/**
 * Text: WCAG AAA asks 7. Thin strokes are painted paler than their colour: of letters of 18 to 24 px the screenshot
 * keeps about nine tenths, so that a colour of 8:1 is seen as 7:1.
 */
export const TEXT_RATIO = 8;
/** Icons and the borders of fields. */
export const ICON_RATIO = 4.5;
/** What is changed at all is changed by this much more than needed; less will do where black or white reach no further. */
const MARGIN = 1.06;
const LEAST = 0.94;
/** What lies behind text on a picture after the plate: strong enough for 7:1, and the picture still shows through. */
export const DARK_PLATE: Colour = rgba(0, 0, 0, 204);
export const LIGHT_PLATE: Colour = rgba(255, 255, 255, 214);

/** All colours that may lie behind a piece of text: one for a plain box, the stops of a gradient, both ends for a picture. */
export type Backdrop = readonly Colour[];

/** Behind a picture anything may lie. */
export const PICTURE: Backdrop = [BLACK, WHITE];

/** What is to be done for a piece of text: nothing, another ink, or another ground (and ink) as no ink would do. */
export type Mend =
  | { readonly kind: 'none' }
  | { readonly kind: 'ink'; readonly ink: Colour }
  | { readonly kind: 'ground'; readonly ground: Colour; readonly ink: Colour };

const NONE: Mend = { kind: 'none' };

/** The lowest contrast of `ink` over any colour of the backdrop. */
export function worstContrast(ink: Colour, backdrop: Backdrop): number {
  return Math.min(...backdrop.map((ground) => contrast(over(ink, ground), ground)));
}

/** Decisions by backdrop and ink: a page has many texts and few of either. Never by strings, which cost more. */
const decided = new WeakMap<Backdrop, Map<Colour, Mend>>();

/** Decides about one piece of text. */
export function mendText(ink: Colour, backdrop: Backdrop): Mend {
  const known = decided.get(backdrop) ?? new Map<Colour, Mend>();
  decided.set(backdrop, known);
  let mend = known.get(ink);
  if (!mend) {
    mend = decide(ink, backdrop, TEXT_RATIO);
    known.set(ink, mend);
  }
  return mend;
}

function decide(ink: Colour, backdrop: Backdrop, ratio: number): Mend {
  if (worstContrast(ink, backdrop) >= ratio) return NONE;
  const mended = mendInk(ink, backdrop, ratio);
  return mended === null ? mendGround(ink, backdrop, ratio) : { kind: 'ink', ink: mended };
}

/**
 * The ink nearest to `ink` that stands out from the whole backdrop. Hue is kept by mixing with black or white; the
 * side on which the ink already lies is tried first. Null when neither black nor white would do.
 */
export function mendInk(ink: Colour, backdrop: Backdrop, ratio = TEXT_RATIO): Colour | null {
  const solid = over(ink, backdrop[0] ?? WHITE);
  const ends = isLighter(solid, backdrop) ? [WHITE, BLACK] : [BLACK, WHITE];
  for (const end of ends) {
    if (worstContrast(end, backdrop) < ratio * LEAST) continue;
    return nearest(solid, end, (candidate) => worstContrast(candidate, backdrop) >= ratio * MARGIN) ?? end;
  }
  return null;
}

/** A ground of the backdrop's hue on which the ink (driven to its end) reads. The ink keeps its side, light or dark. */
function mendGround(ink: Colour, backdrop: Backdrop, ratio: number): Mend {
  const middle = backdrop.reduce((a, b) => mix(a, b, 0.5));
  const solid = over(ink, middle);
  const light = isLighter(solid, backdrop);
  const text = light ? WHITE : BLACK;
  const end = light ? BLACK : WHITE;
  const reads = (ground: Colour): boolean => contrast(text, ground) >= ratio * MARGIN;
  const ground = nearest(middle, end, reads) ?? end;
  return { kind: 'ground', ground, ink: mendInk(solid, [ground], ratio) ?? text };
}

/** What goes under text on a picture, what it looks like there, and the ink upon it. */
interface Plate {
  readonly plate: Colour;
  readonly behind: Backdrop;
  readonly ink: Colour;
}

export function plateFor(ink: Colour): Plate {
  const light = luminance(ink) > 0.4 && alphaOf(ink) > 60;
  const plate = light ? DARK_PLATE : LIGHT_PLATE;
  const behind = [over(plate, BLACK), over(plate, WHITE)];
  return { plate, behind, ink: mendInk(ink, behind) ?? (light ? WHITE : BLACK) };
}

function isLighter(ink: Colour, backdrop: Backdrop): boolean {
  const mean = backdrop.reduce((sum, ground) => sum + luminance(ground), 0) / backdrop.length;
  const own = luminance(ink);
  // Ink that cannot be told from its ground goes where there is more room.
  return Math.abs(own - mean) < 0.02 ? mean < 0.18 : own > mean;
}

/** The first of 24 steps from `from` to `to` that `passes`. */
function nearest(from: Colour, to: Colour, passes: (candidate: Colour) => boolean): Colour | null {
  let low = 0;
  let high = 24;
  if (!passes(to)) return null;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(mix(from, to, middle / 24))) high = middle;
    else low = middle + 1;
  }
  return mix(from, to, low / 24);
}
