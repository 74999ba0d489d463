import { alphaOf, type Colour, coloursIn, over, parseColour, rgba, TRANSPARENT, WHITE } from '@/core/colour';
import { px } from '@/core/px';
import { styleOf } from '@/dom/style-of';
import { type Backdrop, PICTURE } from './core/mend.ts';

/** What lies behind an element's text, and whose it is. */
export interface Ground {
  readonly backdrop: Backdrop;
  readonly kind: 'flat' | 'gradient' | 'picture';
  /** The element that paints it; null for the browser's own white. */
  readonly owner: Element | null;
  /** The nearest element out of the flow whose ground was taken from further up: it may lie upon something else. */
  readonly loose: Element | null;
  /** The elements around the text that are see-through as a whole, and how opaque they are together. */
  readonly faded: readonly Element[];
  readonly opacity: number;
  /** Whether the owner also shows a picture, which another colour under it would not change. */
  readonly hasPicture: boolean;
  /** The element whose picture the text lies on, where it lies on one. */
  readonly picture: Element | null;
}

const CANVAS: Ground = {
  backdrop: [WHITE],
  kind: 'flat',
  owner: null,
  loose: null,
  faded: [],
  opacity: 1,
  hasPicture: false,
  picture: null,
};
/** A wash of at least this alpha decides the ground by itself. */
const SOLID_ALPHA = 230;
/** No line of text is lower than this, in px. */
const LINE_PX = 9;

/** The page's own grounds of elements that were painted over, by elements that are marked `elder-ground` since. */
export type PaintedOver = WeakMap<Element, Ground>;

/** Reads grounds from the page, each element once. Writes nothing. Good for one pass: the page may change after it. */
export class Grounds {
  readonly #known = new Map<Element, Ground>();
  readonly #parse: (text: string) => Colour;
  readonly #painted: PaintedOver;

  constructor(view: Window & typeof globalThis, painted: PaintedOver = new WeakMap()) {
    this.#painted = painted;
    this.#parse = colourReader(view.document);
  }

  colour(text: string): Colour {
    return this.#parse(text);
  }

  of(element: Element, style?: CSSStyleDeclaration): Ground {
    const known = this.#known.get(element) ?? this.#paintedOver(element);
    if (known) return known;
    const ground = this.#read(element, style ?? styleOf(element));
    this.#known.set(element, ground);
    return ground;
  }

  /** The ground around an element: that of its parent, through shadow roots. */
  around(element: Element): Ground {
    const parent = parentOf(element);
    return parent ? this.of(parent) : CANVAS;
  }

  /** Tells what an element's ground will be after the edits of this pass. */
  set(element: Element, colour: Colour): void {
    const ground = this.of(element);
    this.#known.set(element, { ...ground, backdrop: [colour], kind: 'flat', owner: element, picture: null });
  }

  #paintedOver(element: Element): Ground | undefined {
    return element.hasAttribute('elder-ground') ? this.#painted.get(element) : undefined;
  }

  #read(element: Element, style: CSSStyleDeclaration): Ground {
    const below = this.around(element);
    const opacity = Number(style.opacity);
    const fade =
      opacity < 0.95
        ? { faded: [...below.faded, element], opacity: below.opacity * opacity }
        : { faded: below.faded, opacity: below.opacity };
    const clipsToText = style.backgroundClip === 'text';
    const isBehind = !clipsToText && !isCollapsed(element, style);
    const image = isBehind ? style.backgroundImage : 'none';
    if (image.includes('url(') && liesBehindText(element, style)) {
      const picture = { owner: element, picture: element, loose: null, hasPicture: true };
      return { backdrop: PICTURE, kind: 'picture', ...picture, ...fade };
    }
    const own = isBehind ? this.#parse(style.backgroundColor) : TRANSPARENT;
    const ground = washed(element, own, style.position, below);
    const hasPicture = ground.owner === element ? image.includes('url(') : ground.hasPicture;
    const flat = { ...ground, ...fade, hasPicture };
    const stops = image === 'none' ? [] : coloursIn(image);
    if (stops.length === 0) return flat;
    const backdrop = stops.flatMap((stop) => flat.backdrop.map((ground) => over(stop, ground)));
    const solid = stops.every((stop) => alphaOf(stop) >= SOLID_ALPHA);
    return {
      ...flat,
      backdrop: [...new Set(backdrop)],
      kind: 'gradient',
      owner: element,
      loose: solid ? null : flat.loose,
    };
  }
}

/** A box lower than a line, as floats make it that nothing clears, does not lie behind its text. */
function isCollapsed(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display !== 'block' || element.clientHeight >= LINE_PX || element.tagName === 'BODY')
    return false;
  // A menu that is not displayed has no height yet.
  return element.checkVisibility();
}

/** A ground with the element's own background colour over it. */
function washed(element: Element, own: Colour, position: string, below: Ground): Ground {
  const alpha = alphaOf(own);
  if (alpha === 255)
    return { ...below, backdrop: [own], kind: 'flat', owner: element, loose: null, picture: null };
  const outOfFlow = position === 'absolute' || position === 'fixed';
  const loose = outOfFlow ? element : below.loose;
  if (alpha === 0) return loose === below.loose ? below : { ...below, loose };
  const backdrop = [...new Set(below.backdrop.map((colour) => over(own, colour)))];
  const solid = alpha >= SOLID_ALPHA ? { loose: null } : { loose };
  return { ...below, backdrop, kind: 'flat', owner: element, picture: null, ...solid };
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** A picture up to this size, in px, is an icon. */
const ICON_PX = 64;
/** An icon out of a sheet of many stands in a padding made for it, in a box of a line or two, in px. */
const ICON_PADDING = 12;
const ICON_BOX = 60;
/** A low box this wide, in px, is a bar: a picture of unknown size in it is taken for its ground. */
const BAR_WIDTH = 200;

/** Whether a background picture lies behind the element's text, or beside it as an icon or a bullet. */
function liesBehindText(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.backgroundRepeat !== 'no-repeat') return true;
  const size = style.backgroundSize;
  if (size !== 'auto' && size !== 'auto auto') return !/^\d{1,2}(\.\d+)?px/.test(size);
  const picture = pictureSize(element.ownerDocument, style.backgroundImage);
  if (picture && picture.width <= ICON_PX && picture.height <= ICON_PX) return false;
  const isLow = element.clientHeight < ICON_BOX;
  if (isLow || !picture) {
    const padding = Math.max(px(style.paddingLeft), px(style.paddingRight));
    if (padding >= ICON_PADDING) return false;
  }
  return picture !== null || element.clientWidth >= (isLow ? BAR_WIDTH : ICON_BOX);
}

/** The size of a picture that the browser still holds; null when it does not tell at once. */
function pictureSize(document: Document, image: string): { width: number; height: number } | null {
  const url = /url\("?([^")]+)"?\)/.exec(image)?.[1];
  if (!url) return null;
  const picture = document.createElement('img');
  picture.src = url;
  const { naturalWidth: width, naturalHeight: height } = picture;
  const known = picture.complete && width > 0;
  picture.removeAttribute('src');
  return known ? { width, height } : null;
}

/** Parses computed colours; those in notations of their own (oklch, lab, color-mix) are asked of a canvas. */
function colourReader(document: Document): (text: string) => Colour {
  let canvas: CanvasRenderingContext2D | null | undefined;
  let lastText = '';
  let last = TRANSPARENT;
  return (text) => {
    if (text === lastText) return last;
    lastText = text;
    last = parseColour(text) ?? asked(text);
    return last;
  };
  function asked(text: string): Colour {
    canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) return TRANSPARENT;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data;
    return rgba(red, green, blue, alpha);
  }
}
