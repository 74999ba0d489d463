import type { TextShares } from './text-share.ts';

/** A part that holds this share of the running text around it is where the text is. */
const SHARE = 0.85;
/** Less running text than this gives no hold. */
const LEAST_PROSE = 400;

/** The innermost element that holds nearly all of the page's running text; the root itself where none does. */
export function findTextRoot(root: Element, shares: TextShares): Element {
  const { prose } = shares.of(root);
  if (prose < LEAST_PROSE) return root;
  let place = root;
  for (;;) {
    const least = shares.of(place).prose * SHARE;
    const inner = [...place.children].find((child) => shares.of(child).prose >= least);
    if (inner === undefined || shares.of(inner).prose < prose / 2) return place;
    place = inner;
  }
}
