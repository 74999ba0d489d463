import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

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

/**
 * Hands the focus on when all within `frame` is replaced after a press of the keyboard: to its first button. Returns
 * what is to be called at the press.
 *
 * @param change whatever is different after the replacement
 */
export function useFocusOn(frame: RefObject<HTMLElement | null>, change: unknown): () => void {
  const due = useRef(false);
  useLayoutEffect(() => {
    if (due.current) frame.current?.querySelector('button')?.focus({ preventScroll: true });
    due.current = false;
  }, [frame, change]);
  return () => {
    const { current } = frame;
    due.current = current?.contains(focusedNow(current)) ?? false;
  };
}
