import { alphaOf, type Colour } from '@/core/colour';
import { createNeighbours, type Neighbours, type Rect } from '@/core/geometry';
import { boundsOf } from '@/dom/bounds';
import { isShown } from '@/dom/is-shown';
import { styleOf } from '@/dom/style-of';
import { type Backdrop, PICTURE } from './core/mend.ts';
import type { Ground } from './grounds.ts';

/** What lies between a text and its ground, and the element that shows it if that is a picture. */
export interface Between {
  readonly backdrop: Backdrop;
  readonly picture: Element | null;
}

/** Looking under boxes out of the flow is a look at their neighbours: no more than this many a pass. */
const MOST_LOOKS = 300;
const MOST_NEIGHBOURS = 60;
const MOST_LEVELS = 4;
const PICTURES = 'img,video,canvas,iframe,object,embed';
/** What is smaller, in px, is an icon beside text rather than a picture under it. */
const LEAST_WIDTH = 60;
const LEAST_HEIGHT = 30;
const SOLID_ALPHA = 230;

/**
 * What text lies upon that is not among its ancestors: pictures with captions over them, sliders, badges. Boxes are
 * looked at as they lie, in page coordinates.
 */
export class Beneath {
  readonly #known = new Map<Element, Between | null>();
  readonly #view: Window;
  readonly #colour: (text: string) => Colour;
  #pictures: Neighbours<Element> | null = null;
  readonly #rects = new Map<Element, Rect>();

  constructor(view: Window, colour: (text: string) => Colour) {
    this.#view = view;
    this.#colour = colour;
  }

  /** The backdrop of `element` if something lies between it and its ground; null when the ground is all there is. */
  of(element: Element, { owner, loose, backdrop }: Ground): Between | null {
    if (owner === element) return null;
    this.#pictures ??= this.#readPictures();
    if (!loose && this.#rects.size === 0) return null;
    const rect = boundsOf(element);
    // What is not displayed lies on nothing.
    if (rect.width === 0 && rect.height === 0) return null;
    const solid = loose && this.#besides(loose, element, backdrop);
    if (solid) return solid;
    // Text that has grown in several lines lies on the picture of its cell with the first of them only.
    const [first = rect] = element.getClientRects();
    const picture =
      this.#pictureUnder(element, owner, this.#middle(rect)) ??
      this.#pictureUnder(element, owner, this.#middle(first));
    return picture && { backdrop: PICTURE, picture };
  }

  #pictureUnder(element: Element, owner: Element | null, spot: Rect): Element | null {
    this.#pictures ??= this.#readPictures();
    for (const picture of this.#pictures.near(spot)) {
      const rect = this.#rects.get(picture);
      if (!rect || !holds(rect, spot) || element.contains(picture)) continue;
      // A ground that does not hold the picture may be painted above it.
      if (owner === null || owner.contains(picture)) return picture;
    }
    return null;
  }

  #readPictures(): Neighbours<Element> {
    const pictures = createNeighbours<Element>();
    for (const element of this.#view.document.querySelectorAll(PICTURES)) {
      const rect = this.#rectOf(element);
      if (rect.right - rect.left < LEAST_WIDTH || rect.bottom - rect.top < LEAST_HEIGHT) continue;
      if (!isShown(element)) continue;
      this.#rects.set(element, rect);
      pictures.add(element, rect);
    }
    return pictures;
  }

  /**
   * What a box out of the flow lies on: a neighbour, or, where it stands out of the box around it, a neighbour of
   * that one. Among neighbours the later ones are painted above the earlier.
   */
  #neighbourAt(loose: Element, spot: Rect): Between | null {
    let found: Between | null = null;
    let at: Element = loose;
    for (let level = 0; level < MOST_LEVELS && !found; level += 1) {
      const parent = at.parentElement;
      if (!parent) break;
      found = this.#among(parent, at, spot, level === 0 ? 1 : MOST_LEVELS);
      if (holds(this.#rectOf(parent), spot)) break;
      at = parent;
    }
    return found;
  }

  /** A text that has grown may lie on a box with its first line and beyond it with its last. */
  #besides(loose: Element, text: Element, ground: Backdrop): Between | null {
    const known = this.#known.get(loose);
    if (known !== undefined || this.#known.size >= MOST_LOOKS) return known ?? null;
    const lines = text.getClientRects();
    const ends = new Set([lines[0], lines[lines.length - 1]]);
    const found = [...ends].map((line) => line && this.#neighbourAt(loose, this.#middle(line)));
    const hits = found.filter((one) => one !== null && one !== undefined);
    const all =
      hits.length === 0
        ? null
        : {
            backdrop: [...new Set(found.flatMap((one) => one?.backdrop ?? ground))],
            picture: hits.find(({ picture }) => picture !== null)?.picture ?? null,
          };
    this.#known.set(loose, all);
    return all;
  }

  /** What the children of `parent` show at `spot`, and theirs, so many levels down. */
  #among(parent: Element, except: Element, spot: Rect, levels: number): Between | null {
    let found: Between | null = null;
    for (const sibling of [...parent.children].slice(0, MOST_NEIGHBOURS)) {
      if (sibling === except || !holds(this.#rectOf(sibling), spot)) continue;
      const style = styleOf(sibling);
      const colour = this.#colour(style.backgroundColor);
      if (style.backgroundImage.includes('url(')) found = { backdrop: PICTURE, picture: sibling };
      else if (alphaOf(colour) >= SOLID_ALPHA) found = { backdrop: [colour], picture: null };
      if (levels > 0) found = this.#among(sibling, except, spot, levels - 1) ?? found;
    }
    return found;
  }

  /** In page coordinates. */
  #middle({ left, right, top, bottom }: Rect): Rect {
    const x = (left + right) / 2 + this.#view.scrollX;
    const y = (top + bottom) / 2 + this.#view.scrollY;
    return { left: x, right: x, top: y, bottom: y };
  }

  #rectOf(element: Element): Rect {
    const { left, right, top, bottom } = boundsOf(element);
    const { scrollX, scrollY } = this.#view;
    return { left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY };
  }
}

function holds(rect: Rect, spot: Rect): boolean {
  return (
    rect.left <= spot.left && spot.right <= rect.right && rect.top <= spot.top && spot.bottom <= rect.bottom
  );
}
