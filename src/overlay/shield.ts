import type { Stop } from '@/core/stop';
import { pressOf } from '@/ui/press';

/**
 * Keeps what is pressed in the overlay from the page's own listeners. Dialogs of pages often hold the focus and cancel
 * every press outside of them (the focus-trap library does), which would make 关掉 dead while one is open.
 *
 * Presses without a place (of the keyboard, of screen readers) go their usual way, as nothing tells which button was
 * meant before they arrive.
 */
export function shieldPresses(window: Window, host: Element, shadow: ShadowRoot): Stop {
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  window.addEventListener(
    'click',
    (event) => {
      if (event.target !== host || !event.isTrusted || event.detail === 0) return;
      const button = shadow.elementFromPoint(event.clientX, event.clientY)?.closest('button');
      const press = button && !button.disabled ? pressOf(button) : null;
      if (!press) return;
      event.stopImmediatePropagation();
      press();
    },
    options,
  );
  window.addEventListener(
    'mousedown',
    (event) => {
      const isOnBar =
        event.target === host && shadow.elementFromPoint(event.clientX, event.clientY)?.closest('nav');
      // A press on the bar takes neither the focus nor the selection from the page.
      if (isOnBar) event.preventDefault();
    },
    options,
  );
  window.addEventListener(
    'focusin',
    (event) => {
      if (event.target === host) event.stopImmediatePropagation();
    },
    options,
  );
  return () => controller.abort();
}
