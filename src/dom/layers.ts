import type { Stop } from '@/core/stop';

/** A value of the page over which ours may be laid: an attribute, or one declaration of a `style` attribute. */
export interface Slot {
  /** Names the slot within its element. */
  readonly key: string;
  /** Null when the page says nothing. */
  read(): string | null;
  write(value: string | null): void;
}

/** What the page said, and what is laid over it, oldest first: several features may edit one slot. */
interface Pile {
  base: string | null;
  layers: Layer[];
}

interface Layer {
  /** As the slot reads after it was laid; browsers write values in their own way. */
  readonly value: string | null;
}

const piles = new WeakMap<Element, Map<string, Pile>>();

/**
 * Lays `value` over what a slot says. The stop takes it away again, in whatever order several are taken away; a slot
 * that the page has written since is the page's and is left alone.
 */
export function lay(element: Element, slot: Slot, value: string | null): Stop {
  const pile = pileOf(element, slot);
  slot.write(value);
  const layer: Layer = { value: slot.read() };
  pile.layers.push(layer);
  return () => takeAway(element, slot, pile, layer);
}

function pileOf(element: Element, slot: Slot): Pile {
  const ofElement = piles.get(element) ?? new Map<string, Pile>();
  piles.set(element, ofElement);
  const now = slot.read();
  const pile = ofElement.get(slot.key);
  if (pile?.layers.at(-1)?.value === now) return pile;
  // A page that has spoken since has the word: what lies under it counts no more.
  const fresh: Pile = { base: now, layers: [] };
  if (pile) pile.layers = [];
  ofElement.set(slot.key, fresh);
  return fresh;
}

function takeAway(element: Element, slot: Slot, pile: Pile, layer: Layer): void {
  const at = pile.layers.indexOf(layer);
  if (at < 0) return;
  const isTop = at === pile.layers.length - 1;
  pile.layers.splice(at, 1);
  if (isTop && slot.read() === layer.value) {
    const below = pile.layers.at(-1);
    slot.write(below ? below.value : pile.base);
  }
  if (pile.layers.length === 0 && piles.get(element)?.get(slot.key) === pile) {
    piles.get(element)?.delete(slot.key);
  }
}
