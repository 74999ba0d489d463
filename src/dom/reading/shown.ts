import { px } from '@/core/px';

/** How an element takes part in what the reader sees. */
export type Shown = 'gone' | 'silent' | 'inline' | 'block' | 'floating';

/** Where a block ends: everything whose box is not part of a line. */
const INLINE = /^(?:inline|contents|ruby|none|$)/u;

/**
 * Whether an element is seen (`gone`: neither it nor its content; `silent`: its own text is not, its content may be)
 * and whether it stands in a line, on its own, or still while the page moves (`floating`). One style read. A page whose whole body waits to be made visible by
 * a script that never comes has nothing else to read: there visibility says nothing.
 */
export function howShown(element: Element, view: Window, bodyIsHidden = false): Shown {
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || style.opacity === '0' || style.contentVisibility === 'hidden')
    return 'gone';
  if (isSqueezed(element, style)) return 'gone';
  if (!bodyIsHidden && style.visibility !== 'visible' && style.visibility !== '') return 'silent';
  if (px(style.textIndent) < -400 || style.fontSize === '0px') return 'silent';
  if (style.position === 'fixed') return 'floating';
  return INLINE.test(style.display) && style.float !== 'left' && style.float !== 'right' ? 'inline' : 'block';
}

/** Text for screen readers only, and closed drawers: a box of next to nothing that cuts off what is in it. */
function isSqueezed(element: Element, style: CSSStyleDeclaration): boolean {
  const cuts =
    /hidden|clip/u.test(style.overflowX + style.overflowY) || style.clip === 'rect(0px, 0px, 0px, 0px)';
  if (!cuts || !('offsetHeight' in element)) return false;
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  return style.display !== 'inline' && (offsetHeight <= 1 || offsetWidth <= 1);
}
