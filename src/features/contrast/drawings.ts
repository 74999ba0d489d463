import type { Colour } from '@/core/colour';
import { boundsOf } from '@/dom/bounds';
import { styleOf } from '@/dom/style-of';

/** Drawings up to this size, in px, are taken for icons. */
const ICON_PX = 64;
/** So many shapes tell whether a drawing has one colour. */
const MOST_SHAPES = 12;
const SHAPES = 'path,circle,rect,polygon,polyline,line,ellipse,use';

/** An icon that is drawn in one colour, and with which of its paints. */
export interface Drawing {
  readonly paint: 'fill' | 'stroke';
  readonly colour: string;
}

/** Null for what is no icon, or has more than one colour. */
export function readDrawing(svg: Element): Drawing | null {
  const box = boundsOf(svg);
  if (box.width > ICON_PX || box.height > ICON_PX || box.width < 4 || box.height < 4) return null;
  const fills = new Set<string>();
  const strokes = new Set<string>();
  for (const shape of [...svg.querySelectorAll(SHAPES)].slice(0, MOST_SHAPES)) {
    const { fill, stroke } = styleOf(shape);
    if (fill !== 'none') fills.add(fill);
    if (stroke !== 'none') strokes.add(stroke);
  }
  if (fills.size + strokes.size !== 1) return null;
  const paint = fills.size === 1 ? 'fill' : 'stroke';
  const [colour] = [...fills, ...strokes];
  return colour && !colour.startsWith('url') ? { paint, colour } : null;
}

/** So many shapes before a text are asked whether they lie behind it. */
const MOST_BEHIND = 60;

/** The colour of the shape that a text in a drawing lies on; null where it lies on none. */
export function shapeBehind(text: Element, colourOf: (text: string) => Colour): Colour | null {
  const own = boundsOf(text);
  const x = (own.left + own.right) / 2;
  const y = (own.top + own.bottom) / 2;
  let behind: Colour | null = null;
  for (const shape of [...(text.closest('svg')?.querySelectorAll(SHAPES) ?? [])].slice(0, MOST_BEHIND)) {
    if (!((shape.compareDocumentPosition(text) & 4) /* the text follows, and is painted above */)) continue;
    const { left, right, top, bottom } = boundsOf(shape);
    if (x < left || x > right || y < top || y > bottom) continue;
    const { fill } = styleOf(shape);
    if (fill !== 'none' && !fill.startsWith('url')) behind = colourOf(fill);
  }
  return behind;
}

/** Elements that pages draw icons with. */
const GLYPHS = 'i,em:empty,span:empty,a:empty,[class*=icon]:empty';
/** A page has no more icons worth a look. */
const MOST_ICONS = 400;

/** What may be an icon below `top`: drawings, and elements that show letters of an icon font. */
export function iconsBelow(top: Element): Element[] {
  return [...top.querySelectorAll(`svg,${GLYPHS}`)].slice(0, MOST_ICONS);
}

/** The style of the pseudo-element with which an element without text shows an icon; null if it does not. */
export function glyphStyle(element: Element): CSSStyleDeclaration | null {
  if (/\S/.test(element.textContent ?? '')) return null;
  for (const pseudo of ['::before', '::after']) {
    const style = styleOf(element, pseudo);
    if (/^"\s*[^\s"]/.test(style.content)) return style;
  }
  return null;
}
