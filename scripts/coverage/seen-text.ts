/** A place on the page, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A run of text that a reader sees, with the element that holds it. */
export interface SeenRun {
  readonly text: string;
  readonly element: Element;
  readonly box: Box;
  readonly isLink: boolean;
}

/** What is seen on a page, in document order, and how it was looked at. */
export interface Sight {
  readonly found: readonly SeenRun[];
  /** How many letters and digits a text has. */
  letters(text: string): number;
  /** Where an element stands on the top page, also from within a frame. */
  rectOf(element: Element): Box;
  /** The element around an element, also across shadow roots and frames. */
  parentOf(element: Element): Element | null;
}

/**
 * The text that is seen: text nodes with a box of at least 2 × 2 px on the page, not transparent, not cut away by a box
 * around them. Runs in the page; whatever it needs stands inside it.
 */
export function lookAtText(): Sight {
  const NOT_TEXT =
    'script,style,noscript,template,textarea,select,option,svg,math,canvas,audio,video,object,rt,rp';
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
  /** Where a box stands on the top page, also from within a frame. */
  const onPage = ({ left, top, right, bottom }: DOMRect, view: Window): Box => {
    let [x, y] = [view.scrollX, view.scrollY];
    if (view !== window && view.frameElement !== null) {
      const frame = rectOf(view.frameElement);
      [x, y] = [frame.left, frame.top];
    }
    return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
  };
  const viewOf = (node: Node): Window => node.ownerDocument?.defaultView ?? window;
  const rectOf = (element: Element): Box => onPage(element.getBoundingClientRect(), viewOf(element));

  const found: SeenRun[] = [];
  const parentOf = (element: Element): Element | null =>
    element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? viewOf(element).frameElement;
  const isHidden = (style: CSSStyleDeclaration) => style.display === 'none' || Number(style.opacity) < 0.05;
  /** What stands by itself is cut off by the box that it stands in, and by what is around that, and by nothing between. */
  const clipperOf = (element: Element, { position }: CSSStyleDeclaration): Element | null => {
    let parent = parentOf(element);
    while (position === 'absolute' && parent !== null && getComputedStyle(parent).position === 'static') {
      if (isHidden(getComputedStyle(parent))) break;
      parent = parentOf(parent);
    }
    return parent;
  };
  const clipOf = new Map<Element, Box | null>();
  /** The part of the page in which an element can show anything; null when nothing of it is seen. */
  const clip = (element: Element): Box | null => {
    const known = clipOf.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const parent = clipperOf(element, style);
    const around = parent === null ? { left: 0, top: 0, right: 1e6, bottom: 1e6 } : clip(parent);
    let result = around;
    if (around === null || isHidden(style)) result = null;
    else if (
      style.overflowX !== 'visible' &&
      parent !== null &&
      !element.matches('html,body') &&
      style.display !== 'inline'
    ) {
      const box = rectOf(element);
      const scrolls =
        element.localName === 'iframe' || /auto|scroll/u.test(style.overflowX + style.overflowY);
      result = {
        left: Math.max(around.left, box.left),
        right: scrolls ? 1e6 : Math.min(around.right, box.right),
        top: Math.max(around.top, box.top),
        bottom: scrolls ? 1e6 : Math.min(around.bottom, box.bottom),
      };
    }
    clipOf.set(element, result);
    return result;
  };
  /** What is seen only after a box was scrolled stands where the box stands. */
  const inScroller = (element: Element, box: Box): Box => {
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
      if (!/auto|scroll/u.test(getComputedStyle(at).overflowY)) continue;
      const { bottom } = rectOf(at);
      return bottom > box.top ? box : { ...box, top: bottom - 2, bottom: Math.max(bottom, bottom - 2) };
    }
    return box;
  };
  const range = document.createRange();
  const addText = (node: Text): void => {
    const element = node.parentElement;
    if (element === null || letters(node.data) === 0 || element.closest(NOT_TEXT) !== null) return;
    const style = getComputedStyle(element);
    if (style.visibility !== 'visible' || Number.parseFloat(style.fontSize) < 2) return;
    range.selectNodeContents(node);
    const box = onPage(range.getBoundingClientRect(), viewOf(node));
    const seen = clip(element);
    if (seen === null || box.right - box.left < 2 || box.bottom - box.top < 2) return;
    const width = Math.min(box.right, seen.right) - Math.max(box.left, seen.left);
    const height = Math.min(box.bottom, seen.bottom) - Math.max(box.top, seen.top);
    if (width < 4 || height < 4 || box.right <= 0 || box.bottom <= 0) return;
    found.push({
      text: node.data,
      element,
      box: inScroller(element, box),
      isLink: element.closest('a') !== null,
    });
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) addText(node as Text);
    const shadow = node.nodeType === 1 ? (node as Element).shadowRoot : null;
    if ((node as Element).localName?.startsWith('elder-')) return;
    const frame =
      (node as Element).localName === 'iframe' ? (node as HTMLIFrameElement).contentDocument?.body : null;
    for (const child of (shadow ?? frame ?? node).childNodes) visit(child);
  };
  visit(document.body);
  return { found, letters, rectOf, parentOf };
}
