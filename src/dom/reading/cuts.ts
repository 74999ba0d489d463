import { boundsOf } from '../bounds.ts';

/** Content must stand out by this many px before a box is taken to cut it off, and be cut off but for as many. */
const SLACK = 4;
const MUCH = 20;

/** Boxes that cut off what does not fit into them: the pictures of a show that are not its turn, closed drawers. */
export class Cuts {
  readonly #view: Window;
  readonly #boxes: { readonly rect: DOMRect; readonly holdsPositioned: boolean }[] = [];

  constructor(view: Window) {
    this.#view = view;
  }

  /** Goes into an element; the result leaves it. */
  enter(element: Element): () => void {
    if (!this.#isCutting(element)) return () => undefined;
    const holdsPositioned = this.#view.getComputedStyle(element).position !== 'static';
    this.#boxes.push({ rect: boundsOf(element), holdsPositioned });
    return () => void this.#boxes.pop();
  }

  /** Whether an element lies wholly outside a box around it that cuts it off. */
  hides(element: Element): boolean {
    if (this.#boxes.length === 0) return false;
    const { left, right, top, bottom, width, height } = boundsOf(element);
    // A box of next to nothing says nothing of what stands out of it.
    if (width <= SLACK || height <= SLACK) return false;
    const isLoose = /absolute|fixed/u.test(this.#view.getComputedStyle(element).position);
    return this.#boxes.some(({ rect, holdsPositioned }) => {
      if (isLoose && !holdsPositioned) return false;
      const isBeside = right <= rect.left + SLACK || left >= rect.right - SLACK;
      return isBeside || bottom <= rect.top + SLACK || top >= rect.bottom - SLACK;
    });
  }

  #isCutting(element: Element): boolean {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (scrollWidth <= clientWidth + MUCH && scrollHeight <= clientHeight + MUCH) return false;
    if (clientWidth === 0 || element.matches('html,body')) return false;
    const { overflowX, overflowY } = this.#view.getComputedStyle(element);
    return /hidden|clip/u.test(overflowX) && /hidden|clip/u.test(overflowY);
  }
}
