import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { OverlayHost } from './host.ts';

/** What has the focus: something of ours, else something of the page. */
function focusedNow(of: HTMLElement): HTMLElement | null {
  const root = of.getRootNode() as ShadowRoot;
  return (root.activeElement ?? of.ownerDocument.activeElement) as HTMLElement | null;
}

/** Gives the focus back to where it was before `frame` came, if it would go away with it. */
export function useFocusBack(frame: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const before = focusedNow(current);
    return () => {
      if (current.contains(focusedNow(current))) before?.focus({ preventScroll: true });
    };
  }, [frame]);
}

/** Gives the focus to the first button within `frame` when one is due: the button that was pressed last has gone. */
export function useDueFocus(frame: RefObject<HTMLElement | null>, due: OverlayHost['focusDue']): void {
  useLayoutEffect(() => {
    if (due.now) frame.current?.querySelector('button')?.focus({ preventScroll: true });
    due.now = false;
  });
}
