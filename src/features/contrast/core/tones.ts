import { type Colour, luminance, rgba } from '@/core/colour';
import type { Rect } from '@/core/geometry';
import type { Backdrop } from './mend.ts';

/** Specks of up to this share of the pixels at either end hide no letter. */
const SPECKS = 0.04;

/** The darkest and the lightest of opaque pixels (RGBA, as a canvas gives them). */
export function tonesOf(pixels: ArrayLike<number>): Backdrop {
  const colours: Colour[] = [];
  for (let at = 0; at + 3 < pixels.length; at += 4)
    colours.push(rgba(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0));
  colours.sort((a, b) => luminance(a) - luminance(b));
  const specks = Math.floor(colours.length * SPECKS);
  const ends = [colours[specks], colours[colours.length - 1 - specks]].filter((one) => one !== undefined);
  return [...new Set(ends)];
}

/** How a picture lies in its box: the first tile, in px of the box, and along which axes it is repeated. */
export interface Tiling {
  readonly tile: Rect;
  readonly repeatsX: boolean;
  readonly repeatsY: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Computed values of `background-size` or `object-fit`, `-position` and `-repeat`. */
export interface Laying {
  readonly size: string;
  readonly position: string;
  readonly repeat: string;
}

/** A tile thinner than this, in px, is a stripe: it is the same wherever it is repeated. */
const STRIPE = 16;

/** Null for notations that are not understood. */
export function tilingOf({ size, position, repeat }: Laying, box: Size, natural: Size): Tiling | null {
  const scaled = sizeOf(size, box, natural);
  const place = /^(-?[\d.]+)(px|%) (-?[\d.]+)(px|%)$/.exec(position);
  if (!scaled || !place || scaled.width < 1 || scaled.height < 1) return null;
  const repeatsX = repeat === 'repeat' || repeat.startsWith('repeat-x');
  const repeatsY = repeat === 'repeat' || repeat.startsWith('repeat-y');
  const isStripeX = repeatsX && scaled.width < STRIPE;
  const isStripeY = repeatsY && scaled.height < STRIPE;
  const left = isStripeX ? 0 : offset(place[1], place[2], box.width - scaled.width);
  const top = isStripeY ? 0 : offset(place[3], place[4], box.height - scaled.height);
  return {
    tile: {
      left,
      top,
      right: left + (isStripeX ? box.width : scaled.width),
      bottom: top + (isStripeY ? box.height : scaled.height),
    },
    repeatsX: repeatsX && !isStripeX,
    repeatsY: repeatsY && !isStripeY,
  };
}

function offset(value: string | undefined, unit: string | undefined, room: number): number {
  return unit === '%' ? (Number(value) / 100) * room : Number(value);
}

function sizeOf(size: string, box: Size, natural: Size): Size | null {
  const scale = { x: box.width / natural.width, y: box.height / natural.height };
  const by = (factor: number): Size => ({ width: natural.width * factor, height: natural.height * factor });
  if (size === 'cover') return by(Math.max(scale.x, scale.y));
  if (size === 'contain') return by(Math.min(scale.x, scale.y));
  if (size === 'fill') return box;
  const [across = 'auto', down = 'auto'] = size.split(' ');
  const width = lengthOf(across, box.width);
  const height = lengthOf(down, box.height);
  if (Number.isNaN(width) || Number.isNaN(height)) return null;
  if (width === null && height === null) return natural;
  if (width === null) return by((height ?? 0) / natural.height);
  return height === null ? by(width / natural.width) : { width, height };
}

/** Null for `auto`, NaN for what is not understood. */
function lengthOf(text: string, whole: number): number | null {
  if (text === 'auto') return null;
  const value = /^(-?[\d.]+)(px|%)$/.exec(text);
  if (!value) return Number.NaN;
  return value[2] === '%' ? (Number(value[1]) / 100) * whole : Number(value[1]);
}

/** Of more tiles than this only the first are painted. */
const MOST_TILES = 64;

/** The tiles that meet `spot`. */
export function tilesAt({ tile, repeatsX, repeatsY }: Tiling, spot: Rect): Rect[] {
  const width = tile.right - tile.left;
  const height = tile.bottom - tile.top;
  const tiles: Rect[] = [];
  const firstX = repeatsX ? Math.floor((spot.left - tile.left) / width) : 0;
  const lastX = repeatsX ? Math.floor((spot.right - tile.left) / width) : 0;
  const firstY = repeatsY ? Math.floor((spot.top - tile.top) / height) : 0;
  const lastY = repeatsY ? Math.floor((spot.bottom - tile.top) / height) : 0;
  for (let row = firstY; row <= lastY; row += 1) {
    for (let column = firstX; column <= lastX && tiles.length < MOST_TILES; column += 1) {
      const left = tile.left + column * width;
      const top = tile.top + row * height;
      tiles.push({ left, top, right: left + width, bottom: top + height });
    }
  }
  return tiles;
}
