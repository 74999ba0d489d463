/** A picture within this share of its box's size was made for the box. */
const LEAST = 0.8;
const MOST = 1.25;
/** Lower boxes show icons and stripes, in px. */
const LEAST_HEIGHT = 30;

/**
 * How the background picture of a box that is about to grow was fitted to it, so that it would begin again below:
 * `whole` in both directions, `strip` in height. Null for patterns, icons, and pictures that have not come.
 */
export function backgroundFit(element: Element, style: CSSStyleDeclaration): 'whole' | 'strip' | null {
  const url = /^url\("([^"]+)"\)$/.exec(style.backgroundImage)?.[1];
  if (!url || !/^repeat($|-y| repeat)/.test(style.backgroundRepeat)) return null;
  if (element.clientHeight < LEAST_HEIGHT || !style.backgroundSize.startsWith('auto')) return null;
  const picture = element.ownerDocument.createElement('img');
  picture.src = url;
  const { complete, naturalWidth, naturalHeight } = picture;
  picture.removeAttribute('src');
  if (!complete || !suits(naturalHeight, element.clientHeight)) return null;
  return suits(naturalWidth, element.clientWidth) ? 'whole' : 'strip';
}

function suits(picture: number, box: number): boolean {
  return picture >= box * LEAST && picture <= box * MOST;
}
