import type { Pinned } from './layout-watch.ts';
import type { ReliefMarks } from './relief-marks.ts';
import { styleOf } from './style-of.ts';

/** A pinned bar that reaches further down than this share of the window leaves too little of it for large text. */
const BAR_SHARE = 1 / 8;
/** What takes more of the window's lower end than this share, advertisements mostly, is read at the end of the page. */
const BANNER_SHARE = 1 / 5;
/** A pinned box that grows by less, in px, takes nothing worth a change. */
const PIN_GROWTH = 8;

/**
 * Keeps pinned boxes from taking more of the window: bars and high banners scroll away, panels scroll by themselves,
 * others keep their width.
 */
export function unpin(view: Window, marks: ReliefMarks, pinned: readonly Pinned[]): void {
  const { scrollWidth, clientWidth } = view.document.documentElement;
  const isWide = scrollWidth > clientWidth + 1;
  for (const one of pinned) {
    const { element, position } = one.box;
    if (isHighBar(view, one)) {
      marks.give(element, position === 'fixed' ? 'unpin' : 'unstick');
      // What stands out beside the window is no part of the page while the bar is pinned.
      if (position === 'fixed' && !isWide && one.now.right - one.now.left >= clientWidth)
        marks.give(element, 'edge');
    }
    if (position === 'fixed') holdFixed(view, marks, one);
  }
}

function isHighBar(view: Window, { box, before, now }: Pinned): boolean {
  const height = now.bottom - now.top;
  // A sticky bar may lie anywhere in the page before it sticks.
  const top = box.position === 'sticky' ? Number.parseFloat(styleOf(box.element).top) : now.top;
  // What stands beside the window, or takes most of it, is a panel.
  const isPanel = now.left >= view.innerWidth || before.bottom - before.top > view.innerHeight / 2;
  const isBar = !isPanel && now.right - now.left > view.innerWidth / 2 && top < view.innerHeight / 4;
  const reach = Math.max(0, top) + height;
  return isBar && (reach > view.innerHeight * BAR_SHARE || height > before.bottom - before.top + PIN_GROWTH);
}

function holdFixed(
  { innerWidth, innerHeight }: Window,
  marks: ReliefMarks,
  { box: { element }, before, now }: Pinned,
): void {
  const height = before.bottom - before.top;
  const width = before.right - before.left;
  const waits = before.top >= innerHeight && before.bottom > innerHeight + 1;
  // A sheet that waits below the window does not grow into it.
  if (waits && now.top < innerHeight) {
    marks.give(element, 'pane');
    for (const name of ['least', 'high'] as const) marks.setLength(element, name, height);
  }
  // Its picture may have come after it was read first.
  const isBanner = now.bottom <= innerHeight + 1 && now.top > innerHeight / 2;
  if (isBanner && now.bottom - now.top > innerHeight * BANNER_SHARE && now.right - now.left > innerWidth / 2)
    marks.give(element, 'unstick');
  // Nothing scrolls to what stands out above the window.
  if (now.top < -1 && before.top >= 0) marks.give(element, 'pane');
  // What was empty has no width to keep.
  if (width === 0 || now.right - now.left <= width + PIN_GROWTH) return;
  marks.give(element, 'break');
  marks.giveLength(element, 'most', width);
}
