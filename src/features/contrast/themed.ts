import { alphaOf, type Colour, coloursIn, contrast, css } from '@/core/colour';
import { boundsOf } from '@/dom/bounds';
import type { Ledger } from '@/dom/ledger';
import { styleOf } from '@/dom/style-of';
import type { OwnSheet } from '@/dom/style-sheets';
import { Beneath } from './beneath.ts';
import { ICON_RATIO } from './core/mend.ts';
import { STRONG, type Theme } from './core/themes.ts';
import { readDrawing } from './drawings.ts';
import { type Ground, Grounds, type PaintedOver } from './grounds.ts';
import { hidesText, ownsWords } from './read-text.ts';
import { Tones } from './tones.ts';

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'META',
  'LINK',
  'TITLE',
  'BR',
  'OPTION',
]);
const STEP = 100;
/** What is fainter than this is being hidden by the page on purpose. */
const HIDDEN_OPACITY = 0.15;
/** What shows a picture, with see-through parts perhaps. */
const PICTURES = new Set(['IMG', 'CANVAS']);
/** Drawings up to this size, in px, are icons; larger ones are pictures. */
const ICON_PX = 64;
/** A table of so many empty cells is a picture made of cells. */
const PIXELS = 100;
/** A box with this many characters in it holds text rather than an icon. */
const TEXT_IN_BOX = 8;

/**
 * Finds, for a painted page, which boxes have grounds of their own, and which pictures need theirs kept: a picture
 * with see-through parts stays on the colour that it was made for.
 */
export class ThemedPass {
  readonly #ledger: Ledger;
  readonly #plates: Plates;
  readonly #theme: Theme;
  readonly #grounds: Grounds;
  readonly #beneath: Beneath;
  readonly #tones: Tones;
  /** Tables whose cells are the pixels of a picture. */
  readonly #mosaics = new Set<Element>();
  #writes: (() => void)[] = [];

  constructor(view: Window & typeof globalThis, ledger: Ledger, plates: Plates, theme: Theme) {
    this.#ledger = ledger;
    this.#plates = plates;
    this.#theme = theme;
    this.#grounds = new Grounds(view, plates.painted);
    this.#tones = new Tones(view);
    this.#beneath = new Beneath(view, (text) => this.#grounds.colour(text));
  }

  *read(top: Node): Generator<void> {
    if (top.nodeType === 1) this.#readOne(top as Element);
    const walker = top.ownerDocument?.createTreeWalker(top, 1 /* elements */);
    let count = 0;
    for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
      count += 1;
      if (count % STEP === 0) yield;
      this.#readOne(node as Element);
    }
  }

  settle(): void {
    const writes = this.#writes;
    this.#writes = [];
    for (const write of writes) write();
  }

  #readOne(element: Element): void {
    if (SKIPPED.has(element.tagName) || element.hasAttribute('elder-ground')) return;
    if (element.namespaceURI?.endsWith('svg')) {
      if (element.localName === 'svg') this.#readDrawing(element);
      return;
    }
    if (this.#isMosaic(element)) {
      this.#mark(element, '');
      return;
    }
    // The theme paints these at once; the mark takes its paint off, so that the page's own can be read.
    if (element.matches('html,body')) this.#ledger.mark(element, 'elder-ground', '');
    const style = styleOf(element);
    const ground = this.#grounds.of(element, style);
    if (PICTURES.has(element.tagName)) this.#keepGround(element, this.#grounds.around(element));
    else this.#readBox(element, style, ground);
  }

  /** A table without text and with many cells is a picture, such as a code to be scanned; so is each of its cells. */
  #isMosaic(element: Element): boolean {
    if (element.tagName !== 'TABLE') {
      const table = this.#mosaics.size > 0 ? element.closest('table') : null;
      return table !== null && this.#mosaics.has(table);
    }
    const cells = element.getElementsByTagName('td').length;
    const isMosaic = cells >= PIXELS && !/\S/.test(element.textContent ?? '');
    if (isMosaic) this.#mosaics.add(element);
    return isMosaic;
  }

  #readBox(element: Element, style: CSSStyleDeclaration, ground: Ground): void {
    const image = style.backgroundImage;
    const hasText = ownsWords(element) && !hidesText(style);
    const words = new Set<string>();
    if (element.tagName === 'HTML') words.add('own');
    if (image.includes('url(')) {
      if (isDecoration(element, style)) words.add('flat').add('own');
      else if (!hasText && isWordless(element, style)) {
        this.#keepGround(element, this.#grounds.around(element), style.backgroundColor);
        return;
      }
    } else if (coloursIn(image).length > 0) words.add('flat').add('own');
    if (alphaOf(this.#grounds.colour(style.backgroundColor)) > 0) words.add('own');
    if (hasText) this.#readText(element, ground, words);
    if (words.size > 0) this.#paint(element, ground, [...words].join(' '));
  }

  #readText(element: Element, ground: Ground, words: Set<string>): void {
    if (!words.has('flat')) for (const word of this.#underText(element, ground)) words.add(word);
    if (ground.opacity <= HIDDEN_OPACITY || ground.opacity >= 0.95) return;
    for (const one of ground.faded) this.#write(() => this.#ledger.mark(one, 'elder-full', ''));
  }

  /** Text on a picture gets a plate; one that is its own box's picture gets a shade, unless it stands beside it. */
  #underText(element: Element, ground: Ground): string[] {
    if (ground.kind === 'picture') {
      if (ground.owner !== element) return ['own'];
      return this.#tones.liesOn(element) ? ['shade'] : [];
    }
    return this.#beneath.of(element, ground) ? ['own'] : [];
  }

  #keepGround(element: Element, around: Ground, own = ''): void {
    const colour = own === '' ? 0 : this.#grounds.colour(own);
    const kept = alphaOf(colour) === 255 ? colour : around.backdrop[0];
    if (kept === undefined || (around.kind === 'picture' && alphaOf(colour) < 255)) return;
    // What is drawn over other pictures, such as the roads on a map, was made for these.
    if (this.#beneath.of(element, around)?.picture) return;
    this.#write(() => this.#ledger.mark(element, 'elder-plate', this.#plates.name(kept)));
  }

  /** An icon drawn in one colour takes the colour of text where it could not be seen any more. */
  #readDrawing(svg: Element): void {
    const { width, height } = boundsOf(svg);
    if (width > ICON_PX && height > ICON_PX) {
      this.#keepGround(svg, this.#grounds.around(svg));
      return;
    }
    const drawing = readDrawing(svg);
    if (!drawing || contrast(this.#grounds.colour(drawing.colour), this.#theme.ground) >= ICON_RATIO) return;
    this.#mark(svg, drawing.paint === 'fill' ? 'glyph' : 'line');
  }

  #paint(element: Element, ground: Ground, words: string): void {
    this.#plates.painted.set(element, ground);
    this.#mark(element, words);
  }

  #mark(element: Element, value: string): void {
    this.#write(() => this.#ledger.mark(element, 'elder-ground', value));
  }

  #write(write: () => void): void {
    this.#writes.push(write);
  }
}

/** The grounds that pictures keep: one rule a colour. */
export class Plates {
  readonly painted: PaintedOver = new WeakMap();
  readonly #names = new Map<Colour, string>();
  readonly #sheet: OwnSheet;

  constructor(sheet: OwnSheet) {
    this.#sheet = sheet;
  }

  name(colour: Colour): string {
    let name = this.#names.get(colour);
    if (name === undefined) {
      name = String(this.#names.size);
      this.#names.set(colour, name);
      this.#sheet.append(`[elder-plate="${name}"]${STRONG}{background-color:${css(colour)}!important}`);
    }
    return name;
  }
}

/** A pattern that tiles a box with text in it is decoration; what does not tile may be a logo or a picture. */
function isDecoration(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.backgroundRepeat !== 'no-repeat' &&
    (element.textContent ?? '').trim().length >= TEXT_IN_BOX &&
    !hidesText(style)
  );
}

/** A box that shows its picture alone: an icon, a logo. One with text anywhere in it is a ground for that text. */
function isWordless(element: Element, style: CSSStyleDeclaration): boolean {
  return hidesText(style) || !/\S/.test(element.textContent ?? '');
}
