import type { State } from '@/core/state';
import type { Stop } from '@/core/stop';
import { boundsOf } from '@/dom/bounds';

/**
 * Moves the bar to the top while it would cover the field in which the reader types.
 *
 * @param height height of the bar, px
 */
export function watchEdge(window: Window, edge: State<'top' | 'bottom'>, height: number): Stop {
  const { document } = window;
  const controller = new AbortController();
  const { signal } = controller;
  const onFocus = (event: Event): void => {
    const field = event.target;
    if (!isField(field)) return;
    const box = boundsOf(field);
    const hidden = box.bottom > window.innerHeight - height && box.top > height;
    edge.value = hidden ? 'top' : 'bottom';
  };
  document.addEventListener('focusin', onFocus, { signal, capture: true });
  document.addEventListener('focusout', () => (edge.value = 'bottom'), { signal, capture: true });
  return () => controller.abort();
}

function isField(target: EventTarget | null): target is HTMLElement {
  const element = target as HTMLElement | null;
  return element?.matches?.('input, textarea, select, [contenteditable]') ?? false;
}
