import { px } from '@/core/px';
import { boundsOf } from './bounds.ts';
import { styleOf } from './style-of.ts';

/** A value as the page's rules give it, not as it is laid out; undefined in Firefox, which does not tell. */
function computed(element: Element, property: string): string | undefined {
  const value = element.computedStyleMap?.().get(property);
  return value === undefined ? undefined : String(value);
}

/** Whether a layer has its height from where it begins and ends. */
export function isStretched(element: Element): boolean {
  const ends = [computed(element, 'inset-block-start'), computed(element, 'inset-block-end')];
  return computed(element, 'block-size') === 'auto' && !ends.includes('auto');
}

/** The frames and moving pictures in a box that are as high as a share of the box around them. */
export function framesByShare(element: Element): Element[] {
  const frames = [...element.querySelectorAll('iframe,video,canvas,embed,object')];
  return frames.filter((frame) => computed(frame, 'height')?.endsWith('%'));
}

/** How many px of a box lie below all of its contents. */
export function spareBelow(element: Element): number {
  const { bottom } = boundsOf(element);
  const padding = px(styleOf(element).paddingBottom);
  const range = element.ownerDocument.createRange();
  const ends = [...element.childNodes].map((node) => {
    if (node.nodeType === 1) {
      const child = node as Element;
      const rect = boundsOf(child);
      return rect.height === 0 && rect.width === 0 ? 0 : Math.max(rect.bottom, rect.top + child.scrollHeight);
    }
    range.selectNodeContents(node);
    return node.nodeType === 3 ? boundsOf(range).bottom : 0;
  });
  return bottom - padding - Math.max(...ends, 0);
}

/** Whether a box is as high as the box around it. Pictures keep the height that they have. */
export function fills(child: Element, parent: Element): boolean {
  return !child.matches(REPLACED) && Math.abs(child.clientHeight - parent.clientHeight) <= 2;
}

const REPLACED = 'img,video,canvas,iframe,object,embed,input,select,textarea,svg';
