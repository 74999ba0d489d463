import { type Colour, css, luminance } from '@/core/colour';
import type { Ledger } from '@/dom/ledger';
import type { OwnSheet } from '@/dom/style-sheets';
import { Beneath } from './beneath.ts';
import { ICON_RATIO, type Mend, mendInk, mendText, plateFor, worstContrast } from './core/mend.ts';
import { STRONG } from './core/themes.ts';
import { type Ground, Grounds } from './grounds.ts';
import { textOwners } from './read-text.ts';

/** One element with text of its own, as it was found. */
interface Piece {
  readonly element: Element;
  readonly ink: Colour;
  readonly ground: Ground;
  readonly chars: number;
  /** Whether a change of colour would take time. */
  readonly isSlow: boolean;
}

/** A gradient over a wider range of luminance than this is kept, and treated like a picture. */
const WIDE_GRADIENT = 0.3;
/** What is fainter than this is being hidden by the page on purpose. */
const HIDDEN_OPACITY = 0.15;
/** How much text of its own makes a link's parent prose. */
const PROSE_CHARS = 8;

/** The rules that need no colour. */
export const NATURAL_CSS = `[elder-full]${STRONG}{opacity:1!important}
[elder-still]${STRONG}{transition-property:none!important}
[elder-under]${STRONG}{text-decoration-line:underline!important;text-underline-offset:.2em}`;

/** The rule of a mark by its kind; the colour completes it. */
const RULES = {
  ink(name: string, colour: string) {
    const marked = `[elder-ink="${name}"]${STRONG}`;
    return `${marked},${marked}::before,${marked}::after{color:${colour}!important;-webkit-text-fill-color:${colour}!important}`;
  },
  hint: (name: string, colour: string) =>
    `[elder-hint="${name}"]${STRONG}::placeholder{color:${colour}!important;opacity:1!important}`,
  line: (name: string, colour: string) => `[elder-line="${name}"]${STRONG}{border-color:${colour}!important}`,
  ground: (name: string, colour: string) =>
    name.startsWith('s')
      ? `[elder-ground="${name}"]${STRONG}{box-shadow:inset 0 0 0 200vmax ${colour}!important}`
      : `[elder-ground="${name}"]${STRONG}{background-color:${colour}!important${name.startsWith('f') ? ';background-image:none!important' : ''}}`,
};
type Kind = keyof typeof RULES;

/**
 * Mends contrast and keeps the site's colours: reads a slice of the page, decides, and marks what falls short. One
 * instance serves one pass over the page or over one late batch.
 */
export class NaturalPass {
  readonly #view: Window & typeof globalThis;
  readonly #ledger: Ledger;
  readonly #rules: Rules;
  readonly #grounds: Grounds;
  readonly #beneath: Beneath;
  readonly #byOwner = new Map<Element | null, Piece[]>();
  readonly #inks = new Map<Element, { was: Colour; is: Colour }>();
  #fresh: Piece[] = [];
  #writes: (() => void)[] = [];
  /** Owners of text that was not displayed; a later pass of lower rank takes them. */
  readonly hidden: Element[] = [];

  constructor(view: Window & typeof globalThis, ledger: Ledger, rules: Rules) {
    this.#view = view;
    this.#ledger = ledger;
    this.#rules = rules;
    this.#grounds = new Grounds(view);
    this.#beneath = new Beneath(view, (text) => this.#grounds.colour(text));
  }

  /** Reads everything below `top`; yields often. */
  read(top: Node): Generator<void> {
    return textOwners(top, (element) => {
      if (element.checkVisibility()) this.readOne(element);
      else this.hidden.push(element);
    });
  }

  readOne(element: Element): void {
    const style = this.#view.getComputedStyle(element);
    let ground = this.#grounds.of(element, style);
    if (ground.opacity < HIDDEN_OPACITY) return;
    const beneath = this.#beneath.of(element, ground.owner, ground.loose);
    if (beneath) ground = { ...ground, backdrop: beneath, kind: 'picture', owner: null };
    const ink = this.#inkOf(style);
    const isSlow = style.transitionDuration !== '0s';
    this.#fresh.push({ element, ink, ground, chars: element.textContent?.length ?? 0, isSlow });
    if ('placeholder' in element || element.tagName === 'SELECT')
      this.#readField(element, style, ink, ground);
    if (element.tagName === 'A' && style.textDecorationLine === 'none' && isInProse(element, style)) {
      this.#writes.push(() => this.#ledger.mark(element, 'elder-under', ''));
    }
  }

  /** Decides about what was read since the last call, and writes it. */
  settle(): void {
    const touched = new Set<Piece[]>();
    for (const piece of this.#fresh) {
      const group = this.#byOwner.get(piece.ground.owner) ?? [];
      this.#byOwner.set(piece.ground.owner, group);
      group.push(piece);
      touched.add(group);
    }
    this.#fresh = [];
    for (const group of touched) this.#decide(group);
    const writes = this.#writes;
    this.#writes = [];
    this.#rules.flush();
    for (const write of writes) write();
  }

  #inkOf(style: CSSStyleDeclaration): Colour {
    return this.#grounds.colour(style.webkitTextFillColor);
  }

  #decide(group: readonly Piece[]): void {
    const failing: { piece: Piece; mend: Mend }[] = [];
    let light = 0;
    let dark = 0;
    for (const piece of group) {
      const mend = mendText(piece.ink, piece.ground.backdrop);
      failing.push({ piece, mend });
      if (mend.kind !== 'ground') continue;
      if (luminance(mend.ground) < 0.18) light += piece.chars + 1;
      else dark += piece.chars + 1;
    }
    const first = group[0];
    if (light + dark > 0 && first && !isPictureLike(first.ground)) {
      const chosen = failing.find(
        ({ mend }) => mend.kind === 'ground' && luminance(mend.ground) < 0.18 === light >= dark,
      );
      if (chosen?.mend.kind === 'ground' && first.ground.owner) {
        this.#reground(first.ground.owner, first.ground.kind, chosen.mend.ground, group);
        return;
      }
    }
    for (const { piece, mend } of failing) this.#apply(piece, mend);
  }

  #reground(owner: Element, kind: Ground['kind'], colour: Colour, group: readonly Piece[]): void {
    this.#mark(owner, 'ground', colour, kind === 'gradient' ? 'f' : 'p');
    this.#grounds.set(owner, colour);
    for (const piece of group) this.#ink(piece, mendInk(piece.ink, [colour]) ?? piece.ink);
  }

  #apply(piece: Piece, mend: Mend): void {
    if (piece.ground.opacity < 0.95 && mendText(faint(piece), piece.ground.backdrop).kind !== 'none') {
      for (const one of piece.ground.faded) this.#writes.push(() => this.#ledger.mark(one, 'elder-full', ''));
    }
    if (mend.kind === 'ink') this.#ink(piece, mend.ink);
    else if (mend.kind === 'ground') this.#plate(piece);
    else if (this.#inheritsChange(piece)) this.#ink(piece, piece.ink);
  }

  #plate(piece: Piece): void {
    const { plate, ink } = plateFor(piece.ink);
    this.#mark(piece.element, 'ground', plate, piece.ground.owner === piece.element ? 's' : 'p');
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
      const hint = this.#grounds.colour(this.#view.getComputedStyle(element, '::placeholder').color);
      const behind = isPictureLike(ground) ? plateFor(ink).behind : ground.backdrop;
      const mended = mendText(hint, behind);
      if (mended.kind !== 'none') this.#mark(element, 'hint', mended.ink);
    }
    if (style.borderTopStyle === 'none' || Number.parseFloat(style.borderTopWidth) === 0) return;
    const around = this.#grounds.around(element).backdrop;
    const line = this.#grounds.colour(style.borderTopColor);
    if (worstContrast(line, around) >= ICON_RATIO) return;
    const better = mendInk(line, around, ICON_RATIO);
    if (better !== null) this.#mark(element, 'line', better);
  }

  #mark(element: Element, kind: Kind, colour: Colour, prefix = ''): void {
    const name = this.#rules.name(kind, colour, prefix);
    this.#writes.push(() => this.#ledger.mark(element, `elder-${kind}`, name));
  }
}

/** The rules for marks that carry a colour: one a colour, added when it is first needed. */
export class Rules {
  readonly #names: Record<Kind, Map<string, string>> = {
    ink: new Map(),
    hint: new Map(),
    line: new Map(),
    ground: new Map(),
  };
  readonly #sheet: OwnSheet;
  #pending: string[] = [];

  constructor(sheet: OwnSheet) {
    this.#sheet = sheet;
  }

  name(kind: Kind, colour: Colour, prefix: string): string {
    const names = this.#names[kind];
    const key = `${prefix}${colour}`;
    let name = names.get(key);
    if (name === undefined) {
      name = `${prefix}${names.size}`;
      names.set(key, name);
      this.#pending.push(RULES[kind](name, css(colour)));
    }
    return name;
  }

  /** Adds the rules that were named since: a rule added between two readings would cost a restyling. */
  flush(): void {
    for (const rule of this.#pending) this.#sheet.append(rule);
    this.#pending = [];
  }
}

function isPictureLike(ground: Ground): boolean {
  if (ground.kind !== 'gradient') return ground.kind === 'picture' || ground.hasPicture;
  const tones = ground.backdrop.map(luminance);
  return Math.max(...tones) - Math.min(...tones) > WIDE_GRADIENT;
}

function faint(piece: Piece): Colour {
  const alpha = Math.round((piece.ink & 255) * piece.ground.opacity);
  return ((piece.ink & 0xffffff00) | alpha) >>> 0;
}

/** An inline link with other text of some length beside it. */
function isInProse(link: Element, style: CSSStyleDeclaration): boolean {
  if (style.display !== 'inline') return false;
  let chars = 0;
  for (const node of link.parentElement?.childNodes ?? []) {
    if (node.nodeType === 3) chars += (node as Text).data.trim().length;
  }
  return chars >= PROSE_CHARS;
}
