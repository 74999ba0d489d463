import type { Stop } from '@/core/stop';
import type { Ledger } from '@/dom/ledger';

const CSS = `:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483646 !important; pointer-events: none !important; }
i { position: absolute; background: #000; outline: 2px solid #fff; }
i:first-of-type { inset: 0 auto 0 0; width: 2px; }
i:last-of-type { inset: 0 0 auto 0; height: 2px; }`;

/** Draws two lines across the window that meet at the pointer's tip. They take no clicks. */
export function showCrosshair(view: Window, document: Document, ledger: Ledger, signal: AbortSignal): Stop {
  const host = document.createElement('elder-crosshair');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = CSS;
  const [down, across] = [document.createElement('i'), document.createElement('i')];
  shadow.append(style, down, across);
  host.hidden = true;
  ledger.insert(document.documentElement, host);
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, stop.signal]) };
  view.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      host.hidden = false;
      down.style.transform = `translateX(${clientX - 1}px)`;
      across.style.transform = `translateY(${clientY - 1}px)`;
    },
    options,
  );
  return () => {
    stop.abort();
    ledger.undo();
  };
}
