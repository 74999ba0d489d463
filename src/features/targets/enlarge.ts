import type { Ledger } from '@/dom/ledger';
import type { OwnSheet } from '@/dom/style-sheets';
import { readTargets, TICKS, type Target } from './controls.ts';
import { type Gift, solve } from './core/solve.ts';

/** Raises a selector above the ids of any page. */
const STRONG = ':not(#\\9#\\9#\\9)';
/** A control is given a larger box at most so often; then the page wins. */
const MOST_GIFTS = 3;
const ROUNDS = 3;
/** Check boxes and radio buttons are drawn this large; their reach does the rest. */
const TICK_PX = 28;

/** The rules that need no number. */
export const TARGETS_CSS = `:is(${TICKS})${STRONG}{min-width:${TICK_PX}px!important;min-height:${TICK_PX}px!important}
[elder-hit]${STRONG}{max-height:none!important;align-content:center}
[elder-hit~="block"]${STRONG}{display:inline-block!important;vertical-align:middle}
[elder-hit~="from"]${STRONG}{position:relative!important}
[elder-hit~="after"]${STRONG}::after,[elder-hit~="before"]${STRONG}::before{content:""!important;position:absolute!important;display:block!important;background:none!important;border:0!important;margin:0!important;width:auto!important;height:auto!important;opacity:1!important;transform:none!important;pointer-events:auto!important;z-index:1!important}
[elder-give]${STRONG}{height:auto!important;max-height:none!important}`;

/** Gives every control of a page its hit area; called again when the page has changed. */
export class Enlarger {
  readonly #view: Window & typeof globalThis;
  readonly #ledger: Ledger;
  readonly #sheet: OwnSheet;
  readonly #rules = new Set<string>();
  readonly #given = new WeakMap<Element, number>();

  constructor(view: Window & typeof globalThis, ledger: Ledger, sheet: OwnSheet) {
    this.#view = view;
    this.#ledger = ledger;
    this.#sheet = sheet;
  }

  /** Reads all controls, then writes; again where a larger box has pushed others. */
  run(roots: readonly ParentNode[]): void {
    for (let round = 0; round < ROUNDS; round += 1) {
      const targets = readTargets(this.#view, roots);
      const gifts = solve(targets, (a, b) => isNested(targets[a], targets[b]));
      const due = targets.flatMap((target, index) => this.#plan(target, gifts[index]));
      const grown = due.filter(({ gift }) => gift.growX + gift.growY > 0).map(({ target }) => target.element);
      const strained = new Strain(grown);
      for (const { target, gift, words } of due) this.#give(target, gift, words);
      if (grown.length === 0) return;
      strained.relieve(this.#ledger, (name, rule) => this.#rule(name, rule));
    }
  }

  #plan(target: Target, gift: Gift | undefined): { target: Target; gift: Gift; words: string[] }[] {
    if (!gift || gift.reachX + gift.reachY + gift.growX + gift.growY === 0) return [];
    if (gift.growX + gift.growY > 0) {
      const times = this.#given.get(target.element) ?? 0;
      if (times >= MOST_GIFTS) return [];
      this.#given.set(target.element, times + 1);
    }
    return [{ target, gift, words: this.#words(target, gift) }];
  }

  #words(target: Target, gift: Gift): string[] {
    const words: string[] = [];
    const grows = gift.growX + gift.growY > 0;
    if (target.display === 'inline' && grows) words.push('block');
    if (gift.growX > 0) words.push(`w${target.isContentBox ? gift.growX - target.edgeX : gift.growX}`);
    if (gift.growY > 0) words.push(`h${target.isContentBox ? gift.growY - target.edgeY : gift.growY}`);
    if (gift.reachX + gift.reachY > 0) {
      const pseudo = this.#freePseudo(target.element);
      if (pseudo) words.push(pseudo, `x${gift.reachX}y${gift.reachY}`);
      if (pseudo && target.position === 'static') words.push('from');
    }
    return words;
  }

  #freePseudo(element: Element): string | null {
    if (element.matches(TICKS)) return 'after';
    const held = (element.getAttribute('elder-hit') ?? '').split(' ');
    for (const name of ['after', 'before']) {
      if (held.includes(name)) return name;
      const { content } = this.#view.getComputedStyle(element, `::${name}`);
      if (content === 'none' || content === 'normal') return name;
    }
    return null;
  }

  #give(target: Target, _gift: Gift, words: readonly string[]): void {
    const { element } = target;
    const held = (element.getAttribute('elder-hit') ?? '').split(' ').filter((word) => /^([hw]\d|block|from)/.test(word));
    const next = new Set([...held, ...words]);
    for (const word of next) this.#numbered(word);
    const mark = [...next].join(' ');
    if (mark !== element.getAttribute('elder-hit')) this.#ledger.mark(element, 'elder-hit', mark);
  }

  /** Adds the rule of a word that carries numbers. */
  #numbered(word: string): void {
    const size = /^([hw])(-?\d+)/.exec(word);
    if (size) {
      const property = size[1] === 'h' ? 'min-height' : 'min-width';
      this.#rule(word, `[elder-hit~="${word}"][elder-hit]${STRONG}{${property}:${Math.max(0, Number(size[2]))}px!important}`);
    }
    const reach = /^x(\d+)y(\d+)$/.exec(word);
    if (reach) {
      const side = (name: string): string => `[elder-hit~="${name}"][elder-hit~="${word}"]${STRONG}::${name}`;
      this.#rule(
        word,
        `${side('after')},${side('before')}{inset:-${reach[2]}px -${reach[1]}px!important}`,
      );
    }
  }

  #rule(name: string, rule: string): void {
    if (this.#rules.has(name)) return;
    this.#rules.add(name);
    this.#sheet.append(rule);
  }
}

/** How many ancestors of a grown control may have a fixed height. */
const DEPTH = 7;

/** The boxes around controls that are about to grow, and what stood out of them before. */
class Strain {
  readonly #before = new Map<HTMLElement, { height: number; out: number }>();

  constructor(grown: readonly HTMLElement[]) {
    for (const element of grown) {
      let node = element.parentElement;
      for (let depth = 0; node && depth < DEPTH && !this.#before.has(node); depth += 1) {
        if (node === node.ownerDocument.body) break;
        this.#before.set(node, {
          height: node.clientHeight,
          out: node.scrollHeight - node.clientHeight,
        });
        node = node.parentElement;
      }
    }
  }

  /** Lets the boxes grow that what is in them now stands out of; the inner ones first, as they push the outer. */
  relieve(ledger: Ledger, rule: (name: string, text: string) => void): void {
    for (let round = 0; round < 3; round += 1) {
      const due = [...this.#before].filter(([box, { out }]) => {
        return box.scrollHeight - box.clientHeight > out + 2 && !box.hasAttribute('elder-give');
      });
      if (due.length === 0) return;
      for (const [box, { height }] of due) {
        const least = Math.round(height);
        rule(`give${least}`, `[elder-give="${least}"]${STRONG}{min-height:${least}px!important}`);
        ledger.mark(box, 'elder-give', String(least));
      }
    }
  }
}

function isNested(a: Target | undefined, b: Target | undefined): boolean {
  return !a || !b || a.element.contains(b.element) || b.element.contains(a.element);
}
