import { alphaOf, type Colour } from '@/core/colour';
import { type Backdrop, PICTURE } from './core/mend.ts';

/** Looking under text is a look at boxes: no more than this many a pass. */
const MOST_LOOKS = 300;
const MOST_NEIGHBOURS = 60;
const PICTURES = 'img,video,canvas,iframe,object,embed';

/**
 * What a box out of the flow lies upon. Its ground cannot be told from its ancestors: captions over pictures, sliders,
 * badges. Its neighbours in the tree are looked at, the later ones first, as they are painted above the earlier.
 */
export class Beneath {
  readonly #known = new Map<Element, Backdrop | null>();
  readonly #view: Window;
  readonly #colour: (text: string) => Colour;

  constructor(view: Window, colour: (text: string) => Colour) {
    this.#view = view;
    this.#colour = colour;
  }

  /** The backdrop of the loose box that `element` is in; null when nothing but its ancestors lies under it. */
  of(loose: Element, element: Element): Backdrop | null {
    const known = this.#known.get(loose);
    if (known !== undefined || this.#known.size >= MOST_LOOKS) return known ?? null;
    const found = this.#look(loose, element);
    this.#known.set(loose, found);
    return found;
  }

  #look(loose: Element, element: Element): Backdrop | null {
    const box = element.getBoundingClientRect();
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const around = (loose as HTMLElement).offsetParent ?? loose.parentElement;
    if (!around) return null;
    for (const sibling of neighbours(loose)) {
      if (!covers(sibling, x, y)) continue;
      const colour = this.#colour(this.#view.getComputedStyle(sibling).backgroundColor);
      if (alphaOf(colour) >= 230) return [colour];
    }
    const pictures = [...around.querySelectorAll(PICTURES)].slice(0, MOST_NEIGHBOURS);
    return pictures.some((picture) => !loose.contains(picture) && covers(picture, x, y)) ? PICTURE : null;
  }
}

function neighbours(element: Element): Element[] {
  const all = [...(element.parentElement?.children ?? [])];
  return all
    .slice(0, MOST_NEIGHBOURS)
    .filter((one) => one !== element)
    .reverse();
}

function covers(element: Element, x: number, y: number): boolean {
  const box = element.getBoundingClientRect();
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}
