/**
 * Colours as one number, `0xRRGGBBAA`: cheap to keep, to compare and to use as a key. The arithmetic is WCAG 2.2
 * (relative luminance, contrast ratio) on sRGB.
 */
export type Colour = number;

export const BLACK: Colour = 0x000000ff;
export const WHITE: Colour = 0xffffffff;
export const TRANSPARENT: Colour = 0;

const LINEAR = Float64Array.from({ length: 256 }, (_, v) =>
  v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
);

/** Packs channels of 0..255. */
export function rgba(red: number, green: number, blue: number, alpha = 255): Colour {
  return ((red << 24) | (green << 16) | (blue << 8) | alpha) >>> 0;
}

/** 0..255. */
export function alphaOf(colour: Colour): number {
  return colour & 255;
}

const RGB = /^rgba?\(([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+)(%?))?\)$/;
const SRGB = /^color\(srgb ([\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)(?: \/ ([\d.e+-]+))?\)$/;

/** Reads a colour as browsers serialise computed ones; null for a notation that needs the browser's help. */
export function parseColour(text: string): Colour | null {
  const rgb = RGB.exec(text);
  if (rgb) {
    const alpha = rgb[4] === undefined ? 1 : Number(rgb[4]) / (rgb[5] ? 100 : 1);
    return rgba(channel(rgb[1], 1), channel(rgb[2], 1), channel(rgb[3], 1), channel(String(alpha), 255));
  }
  const srgb = SRGB.exec(text);
  if (!srgb) return null;
  return rgba(
    channel(srgb[1], 255),
    channel(srgb[2], 255),
    channel(srgb[3], 255),
    channel(srgb[4] ?? '1', 255),
  );
}

function channel(text: string | undefined, scale: number): number {
  return Math.min(255, Math.max(0, Math.round(Number(text) * scale)));
}

/** Every colour that a computed gradient names. */
export function coloursIn(text: string): Colour[] {
  const found = text.match(/rgba?\([^)]*\)|color\(srgb [^)]*\)/g) ?? [];
  return found.map(parseColour).filter((colour) => colour !== null);
}

/** WCAG relative luminance, 0..1; alpha is ignored. */
export function luminance(colour: Colour): number {
  return (
    0.2126 * (LINEAR[colour >>> 24] ?? 0) +
    0.7152 * (LINEAR[(colour >>> 16) & 255] ?? 0) +
    0.0722 * (LINEAR[(colour >>> 8) & 255] ?? 0)
  );
}

/** WCAG contrast ratio, 1..21; alpha is ignored. */
export function contrast(a: Colour, b: Colour): number {
  const la = luminance(a);
  const lb = luminance(b);
  return la > lb ? (la + 0.05) / (lb + 0.05) : (lb + 0.05) / (la + 0.05);
}

/** `top` painted over an opaque `bottom`. */
export function over(top: Colour, bottom: Colour): Colour {
  const alpha = alphaOf(top);
  return alpha === 255 ? top : mix(bottom, top, alpha / 255);
}

/** From `a` (share 0) to `b` (share 1), channel by channel; opaque. */
export function mix(a: Colour, b: Colour, share: number): Colour {
  const at = (shift: number): number => {
    const from = (a >>> shift) & 255;
    return Math.round(from + (((b >>> shift) & 255) - from) * share);
  };
  return rgba(at(24), at(16), at(8));
}

/** The same colour with another alpha, 0..255. */
export function withAlpha(colour: Colour, alpha: number): Colour {
  return ((colour & 0xffffff00) | alpha) >>> 0;
}

/** CSS notation. */
export function css(colour: Colour): string {
  const hex = (colour >>> 0).toString(16).padStart(8, '0');
  return `#${alphaOf(colour) === 255 ? hex.slice(0, 6) : hex}`;
}
