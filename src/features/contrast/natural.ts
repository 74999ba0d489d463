import { alphaOf, type Colour, css, luminance, over } from '@/core/colour';
import { px } from '@/core/px';
import type { Ledger } from '@/dom/ledger';
import { styleOf } from '@/dom/style-of';
import { Beneath } from './beneath.ts';
import { type Backdrop, ICON_RATIO, mendInk, mendText, plateFor, worstContrast } from './core/mend.ts';
import { glyphStyle, iconsBelow, readDrawing, shapeBehind } from './drawings.ts';
import { type Ground, Grounds } from './grounds.ts';
import { type Group, Groups, type Piece } from './pieces.ts';
import { hidesText, isField, ownsWords, textOwners } from './read-text.ts';
import { type Kind, PLATES, type Rules } from './rules.ts';
import { Tones } from './tones.ts';

/** A gradient over a wider range of luminance than this is kept, and treated like a picture. */
const WIDE_GRADIENT = 0.3;
/** What is fainter than this is being hidden by the page, until its menu opens: it stays so. */
const HIDDEN_OPACITY = 0.15;
/** How much text of its own makes a link's parent prose. */
const PROSE_CHARS = 8;

/**
 * Mends contrast and keeps the site's colours: reads a slice of the page, decides, and marks what falls short. One
 * instance serves one pass over the page or over one late batch.
 */
export class NaturalPass {
  readonly #ledger: Ledger;
  readonly #rules: Rules;
  readonly #grounds: Grounds;
  readonly #beneath: Beneath;
  readonly #tones: Tones;
  readonly #groups = new Groups();
  readonly #inks = new Map<Element, { was: Colour; is: Colour }>();
  /** Text beside links by their parents: hundreds of links may share one. */
  readonly #ownTexts = new WeakMap<Element, number>();
  #fresh: Piece[] = [];
  /** Texts that read well as they are, unless they inherit what is mended around them. */
  #readable: Piece[] = [];
  #writes: (() => void)[] = [];
  /** Owners of text that was not displayed; a later pass of lower rank takes them. */
  readonly hidden: Element[] = [];

  constructor(view: Window & typeof globalThis, ledger: Ledger, rules: Rules) {
    this.#ledger = ledger;
    this.#rules = rules;
    this.#grounds = new Grounds(view);
    this.#beneath = new Beneath(view, (text) => this.#grounds.colour(text));
    this.#tones = new Tones(view);
  }

  /** Reads everything below `top`; yields often. */
  read(top: Node): Generator<void> {
    return textOwners(top, (element) => {
      if (element.checkVisibility()) this.readOne(element);
      else this.hidden.push(element);
    });
  }

  /** Reads the icons below `top`; for a pass of its own, when the text around them has the grounds that it needs. */
  *readIcons(top: Node): Generator<void> {
    if (top.nodeType !== 1) return;
    for (const icon of iconsBelow(top as Element)) {
      this.#readIcon(icon);
      yield;
    }
  }

  /** Icons stand out by 4.5 to 1; those on pictures are left as they are. */
  #readIcon(icon: Element): void {
    const isDrawing = icon.localName === 'svg';
    const drawing = isDrawing ? readDrawing(icon) : null;
    const text = isDrawing ? drawing?.colour : glyphStyle(icon)?.color;
    const ground = this.#grounds.of(icon);
    if (!text || isPictureLike(ground)) return;
    const colour = this.#grounds.colour(text);
    if (alphaOf(colour) === 0 || worstContrast(colour, ground.backdrop) >= ICON_RATIO) return;
    const better = mendInk(colour, ground.backdrop, ICON_RATIO);
    if (better !== null) this.#mark(icon, drawing?.paint ?? 'ink', better);
  }

  readOne(element: Element): void {
    const style = styleOf(element);
    if (hidesText(style)) return;
    let ground = this.#grounds.of(element, style);
    if (isDrawn(element)) {
      this.#readDrawn(element, style, ground);
      return;
    }
    const beneath = this.#beneath.of(element, ground);
    if (beneath) ground = { ...ground, ...beneath, kind: 'picture', owner: null };
    const ink = this.#inkOf(style);
    const isSlow = style.transitionDuration !== '0s';
    this.#fresh.push({ element, ink, ground, chars: ownText(element), isSlow });
    if ('placeholder' in element || element.tagName === 'SELECT')
      this.#readField(element, style, ink, ground);
    if (element.tagName === 'A' && style.textDecorationLine === 'none' && this.#isInProse(element, style)) {
      this.#writes.push(() => this.#ledger.mark(element, 'elder-under', ''));
    }
  }

  /** Text in a drawing is painted by its fill, and lies on the shapes before it. */
  #readDrawn(element: Element, style: CSSStyleDeclaration, ground: Ground): void {
    const colourOf = (text: string): Colour => this.#grounds.colour(text);
    if (!/^(rgb|color)/.test(style.fill) || isPictureLike(ground)) return;
    const shape = shapeBehind(element, colourOf);
    const behind = shape === null ? ground.backdrop : ground.backdrop.map((below) => over(shape, below));
    const mend = mendText(colourOf(style.fill), behind);
    if (mend.kind === 'ink') this.#mark(element, 'fill', mend.ink);
    else if (mend.kind === 'ground')
      this.#mark(element, 'fill', mendInk(mend.ink, behind, ICON_RATIO) ?? mend.ink);
  }

  /** An inline link with other text of some length beside it. */
  #isInProse(link: Element, style: CSSStyleDeclaration): boolean {
    const parent = link.parentElement;
    if (style.display !== 'inline' || !parent) return false;
    const chars = this.#ownTexts.get(parent) ?? ownText(parent);
    this.#ownTexts.set(parent, chars);
    return chars >= PROSE_CHARS;
  }

  /** Decides about what was read since the last call, and writes it. */
  settle(): void {
    const touched = new Set(this.#fresh.map((piece) => this.#groups.add(piece)));
    this.#fresh = [];
    for (const group of touched) this.#decide(group);
    for (const piece of this.#readable) if (this.#inheritsChange(piece)) this.#ink(piece, piece.ink);
    this.#readable = [];
    const writes = this.#writes;
    this.#writes = [];
    this.#rules.flush();
    for (const write of writes) write();
  }

  #inkOf(style: CSSStyleDeclaration): Colour {
    return this.#grounds.colour(style.webkitTextFillColor);
  }

  /** What was decided before is decided anew only where the ground becomes another. */
  #decide(group: Group): void {
    const { fresh, pieces, vote } = group;
    const { owner, kind } = group.ground;
    const chosen = owner && !isPictureLike(group.ground) ? vote.chosen : null;
    if (owner && chosen !== null) {
      this.#reground(owner, kind, chosen, chosen === group.chosen ? fresh : pieces);
      group.chosen = chosen;
    } else for (const piece of fresh) this.#apply(piece);
    group.fresh = [];
  }

  #reground(owner: Element, kind: Ground['kind'], colour: Colour, pieces: readonly Piece[]): void {
    this.#mark(owner, 'ground', colour, kind === 'gradient' ? 'f' : 'p');
    this.#grounds.set(owner, colour);
    for (const piece of pieces) {
      this.#unfade(piece, [colour]);
      this.#ink(piece, mendInk(piece.ink, [colour]) ?? piece.ink);
    }
  }

  #apply(piece: Piece): void {
    const mend = mendText(piece.ink, piece.ground.backdrop);
    this.#unfade(piece, piece.ground.backdrop);
    if (mend.kind === 'ink') this.#ink(piece, mend.ink);
    else if (mend.kind === 'ground') this.#onPicture(piece);
    else this.#readable.push(piece);
  }

  /** Text that is only too faint as a whole is made opaque. */
  #unfade(piece: Piece, backdrop: Backdrop): void {
    const { opacity, faded } = piece.ground;
    if (opacity >= 0.95 || opacity <= HIDDEN_OPACITY || mendText(faint(piece), backdrop).kind === 'none')
      return;
    for (const one of faded) this.#writes.push(() => this.#ledger.mark(one, 'elder-full', ''));
  }

  /** The picture itself tells what is needed on it, if it can; else, and where no ink would do, there is a plate. */
  #onPicture(piece: Piece): void {
    const isOwn = piece.ground.owner === piece.element;
    if (isOwn && !isField(piece.element) && !ownsWords(piece.element)) return;
    const { picture } = piece.ground;
    // Text beside the picture of its ground lies on the ground alone.
    const tones = picture
      ? this.#tones.under(piece.element, picture, this.#under(picture))
      : piece.ground.backdrop;
    const mend = tones ? mendText(piece.ink, tones) : null;
    if (mend?.kind === 'ink') this.#ink(piece, mend.ink);
    else if (mend?.kind === 'ground' && !isOwn && !isWide(tones ?? [])) {
      // A plate in the picture's own hue.
      this.#mark(piece.element, 'ground', mend.ground, PLATES.behind);
      this.#ink(piece, mend.ink);
    } else if (mend?.kind !== 'none') this.#plate(piece, isOwn);
    else this.#readable.push(piece);
  }

  /** What may lie under the see-through parts of a picture. */
  #under(picture: Element): Backdrop {
    const own = this.#grounds.colour(styleOf(picture).backgroundColor);
    return [...new Set(this.#grounds.around(picture).backdrop.map((below) => over(own, below)))];
  }

  #plate(piece: Piece, isOwn: boolean): void {
    const { plate, ink } = plateFor(piece.ink);
    this.#mark(piece.element, 'ground', plate, isOwn ? PLATES.inset : PLATES.behind);
    this.#ink(piece, ink);
  }

  #ink(piece: Piece, ink: Colour): void {
    this.#inks.set(piece.element, { was: piece.ink, is: ink });
    this.#mark(piece.element, 'ink', ink);
    const inline = (piece.element as HTMLElement).style;
    if (inline?.getPropertyPriority('color') === 'important') {
      this.#writes.push(() => this.#ledger.setStyle(piece.element as HTMLElement, 'color', css(ink)));
    }
    if (piece.isSlow) {
      this.#writes.push(() => this.#ledger.mark(piece.element, 'elder-still', ''));
    }
  }

  /** Whether an ancestor's ink is changed that this text, which reads well as it is, would inherit. */
  #inheritsChange(piece: Piece): boolean {
    if (this.#inks.size === 0) return false;
    for (let node = piece.element.parentElement; node; node = node.parentElement) {
      const change = this.#inks.get(node);
      if (change) return change.was === piece.ink && change.is !== piece.ink;
    }
    return false;
  }

  #readField(element: Element, style: CSSStyleDeclaration, ink: Colour, ground: Ground): void {
    if ((element as HTMLInputElement).placeholder) {
      const hint = this.#grounds.colour(styleOf(element, '::placeholder').color);
      const behind = isPictureLike(ground) ? plateFor(ink).behind : ground.backdrop;
      const mended = mendText(hint, behind);
      if (mended.kind !== 'none') this.#mark(element, 'hint', mended.ink);
    }
    if (style.borderTopStyle === 'none' || px(style.borderTopWidth) === 0) return;
    const around = this.#grounds.around(element);
    // Nothing stands out from any picture, but a field's edge from the field.
    const { backdrop } = isPictureLike(around) ? ground : around;
    const line = this.#grounds.colour(style.borderTopColor);
    if (worstContrast(line, backdrop) >= ICON_RATIO) return;
    const better = mendInk(line, backdrop, ICON_RATIO);
    if (better !== null) this.#mark(element, 'line', better);
  }

  #mark(element: Element, kind: Kind, colour: Colour, prefix = ''): void {
    const name = this.#rules.name(kind, colour, prefix);
    this.#writes.push(() => this.#ledger.mark(element, `elder-${kind}`, name));
  }
}

function isDrawn(element: Element): boolean {
  return element.namespaceURI === 'http://www.w3.org/2000/svg';
}

function isPictureLike(ground: Ground): boolean {
  if (ground.kind !== 'gradient') return ground.kind === 'picture' || ground.hasPicture;
  return isWide(ground.backdrop);
}

function isWide(backdrop: Backdrop): boolean {
  const tones = backdrop.map(luminance);
  return Math.max(...tones) - Math.min(...tones) > WIDE_GRADIENT;
}

function faint(piece: Piece): Colour {
  const alpha = Math.round((piece.ink & 255) * piece.ground.opacity);
  return ((piece.ink & 0xffffff00) | alpha) >>> 0;
}

/** How many characters of text stand in an element itself, not in what it holds. */
function ownText(element: Element): number {
  let chars = 0;
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) chars += (node as Text).data.trim().length;
  return chars;
}
