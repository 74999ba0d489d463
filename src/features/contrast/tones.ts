import { type Colour, css } from '@/core/colour';
import { overlapOf, type Rect } from '@/core/geometry';
import { px } from '@/core/px';
import { boundsOf } from '@/dom/bounds';
import { styleOf } from '@/dom/style-of';
import type { Backdrop } from './core/mend.ts';
import { type Laying, type Size, type Tiling, tilesAt, tilingOf, tonesOf } from './core/tones.ts';

/** Looking into a picture costs its decoding: no more than this many looks a pass. */
const MOST_LOOKS = 150;
/** Text is looked under in a raster of at most so many px a side. */
const RASTER = 32;

interface Shown {
  readonly image: HTMLImageElement;
  readonly box: Rect;
  readonly laying: Laying;
}

/**
 * Reads from pictures which tones lie under a text, so that what reads well on its picture stays as it is. Pictures of
 * other sites, and those that have not come yet, do not tell.
 */
export class Tones {
  readonly #view: Window & typeof globalThis;
  readonly #images = new Map<string, HTMLImageElement>();
  readonly #closed = new Set<string>();
  #canvas: CanvasRenderingContext2D | null = null;
  #looks = 0;

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
  }

  /**
   * The tones that `picture` shows under the text of `element`, where one of `below` lies under it; null where that
   * cannot be told.
   */
  under(element: Element, picture: Element, below: Backdrop): Backdrop | null {
    const shown = this.#shownBy(picture);
    if (!shown || this.#looks >= MOST_LOOKS) return null;
    this.#looks += 1;
    const spot = relative(this.#textRect(element), shown.box, AROUND);
    if (spot.right - spot.left < 1 || spot.bottom - spot.top < 1) return null;
    const tiling = this.#tilingOf(shown);
    if (!tiling) return null;
    const tones = below.map((colour) => this.#read(shown.image, tiling, spot, colour));
    return tones.includes(null) ? null : [...new Set(tones.flatMap((one) => one ?? []))];
  }

  /** Whether the text of `element` lies on its own background picture, not beside it; true where that cannot be told. */
  liesOn(element: Element): boolean {
    const shown = this.#shownBy(element);
    if (!shown || this.#looks >= MOST_LOOKS) return true;
    this.#looks += 1;
    const tiling = this.#tilingOf(shown);
    if (!tiling || tiling.repeatsX || tiling.repeatsY) return true;
    return overlapOf(tiling.tile, relative(this.#textRect(element), shown.box, 0)) > 0;
  }

  #tilingOf({ image, box, laying }: Shown): Tiling | null {
    return tilingOf(laying, sizeOf(box), { width: image.naturalWidth, height: image.naturalHeight });
  }

  #shownBy(picture: Element): Shown | null {
    const style = styleOf(picture);
    if (picture instanceof this.#view.HTMLImageElement) {
      if (!isReady(picture) || this.#closed.has(picture.currentSrc)) return null;
      const laying = { size: style.objectFit, position: style.objectPosition, repeat: 'no-repeat' };
      return { image: picture, box: boundsOf(picture), laying };
    }
    const url = /^url\("([^"]+)"\)$/.exec(style.backgroundImage)?.[1];
    if (!url || this.#closed.has(url) || style.backgroundAttachment !== 'scroll') return null;
    const image = this.#imageOf(url);
    const laying = {
      size: style.backgroundSize,
      position: style.backgroundPosition,
      repeat: style.backgroundRepeat,
    };
    return isReady(image) ? { image, box: insideBorders(picture, style), laying } : null;
  }

  #imageOf(url: string): HTMLImageElement {
    let image = this.#images.get(url);
    if (!image) {
      image = this.#view.document.createElement('img');
      image.src = url;
      this.#images.set(url, image);
    }
    return image;
  }

  #textRect(element: Element): Rect {
    if ('placeholder' in element) return boundsOf(element);
    const range = this.#view.document.createRange();
    range.selectNodeContents(element);
    return boundsOf(range);
  }

  #read(image: HTMLImageElement, tiling: Tiling, spot: Rect, below: Colour): Backdrop | null {
    this.#canvas ??= this.#view.document
      .createElement('canvas')
      .getContext('2d', { willReadFrequently: true });
    const canvas = this.#canvas;
    if (!canvas) return null;
    const size = sizeOf(spot);
    const width = Math.max(1, Math.min(RASTER, Math.round(size.width)));
    const height = Math.max(1, Math.min(RASTER, Math.round(size.height)));
    canvas.setTransform(1, 0, 0, 1, 0, 0);
    canvas.fillStyle = css(below);
    canvas.fillRect(0, 0, width, height);
    const [x, y] = [width / size.width, height / size.height];
    canvas.setTransform(x, 0, 0, y, -spot.left * x, -spot.top * y);
    for (const { left, top, right, bottom } of tilesAt(tiling, spot))
      canvas.drawImage(image, left, top, right - left, bottom - top);
    try {
      return tonesOf(canvas.getImageData(0, 0, width, height).data);
    } catch {
      // A picture of another site: the browser keeps its pixels to itself, and the canvas is spoilt.
      this.#closed.add(image.currentSrc);
      this.#canvas = null;
      return null;
    }
  }
}

function isReady(image: HTMLImageElement): boolean {
  return image.complete && image.naturalWidth > 0;
}

function sizeOf(rect: Rect): Size {
  return { width: rect.right - rect.left, height: rect.bottom - rect.top };
}

/** Text may still grow or move by a few px: this much around it is looked at too. */
const AROUND = 6;

function relative(rect: Rect, to: Rect, around: number): Rect {
  return {
    left: Math.max(rect.left - around, to.left) - to.left,
    top: Math.max(rect.top - around, to.top) - to.top,
    right: Math.min(rect.right + around, to.right) - to.left,
    bottom: Math.min(rect.bottom + around, to.bottom) - to.top,
  };
}

function insideBorders(element: Element, style: CSSStyleDeclaration): Rect {
  const { left, top, right, bottom } = boundsOf(element);
  return {
    left: left + px(style.borderLeftWidth),
    top: top + px(style.borderTopWidth),
    right: right - px(style.borderRightWidth),
    bottom: bottom - px(style.borderBottomWidth),
  };
}
