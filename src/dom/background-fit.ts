/** A picture within this share of its box's size was made for the box. */
const LEAST = 0.8;
const MOST = 1.25;
/** Lower boxes show icons and stripes, in px. */
const LEAST_HEIGHT = 30;

/**
 * Whether the background picture of a box that is about to grow is as high as the box, so that it would begin again
 * below. False for patterns, icons, and pictures that have not come.
 */
export function hasFittedBackground(element: Element, style: CSSStyleDeclaration): boolean {
  const url = /^url\("([^"]+)"\)$/.exec(style.backgroundImage)?.[1];
  if (!url || !/^repeat($|-y| repeat)/.test(style.backgroundRepeat)) return false;
  if (element.clientHeight < LEAST_HEIGHT || !style.backgroundSize.startsWith('auto')) return false;
  const picture = element.ownerDocument.createElement('img');
  picture.src = url;
  const { complete, naturalHeight } = picture;
  picture.removeAttribute('src');
  const share = naturalHeight / element.clientHeight;
  return complete && share >= LEAST && share <= MOST;
}
