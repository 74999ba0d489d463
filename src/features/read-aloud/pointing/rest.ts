/** After this rest the caption shows what is under the pointer, and after this it is said. Milliseconds. */
const SHOW_AFTER = 150;
const SAY_AFTER = 350;
/** A hand that trembles by this many pixels rests. */
const TREMBLE = 8;

type ShadowRootOf = (element: Element) => ShadowRoot | null;

export interface RestEvents {
  show(element: Element, x: number, y: number): void;
  say(): void;
  /** The focus reached a control: shown and said at once. */
  focus(element: Element): void;
}

/** Watches where the pointer rests and where the focus goes, in this frame. */
export function watchRest(
  window: Window,
  signal: AbortSignal,
  shadowRootOf: ShadowRootOf,
  events: RestEvents,
): void {
  let at = { x: -100, y: -100 };
  let timers: number[] = [];
  let over: Element | undefined;
  const forget = () => {
    for (const timer of timers.splice(0)) window.clearTimeout(timer);
  };
  signal.addEventListener('abort', forget, { once: true });
  const options = { signal, capture: true, passive: true };
  window.addEventListener(
    'pointermove',
    (event) => {
      const target = elementOf(event, shadowRootOf, (root) =>
        root.elementFromPoint(event.clientX, event.clientY),
      );
      const isResting = Math.hypot(event.clientX - at.x, event.clientY - at.y) <= TREMBLE && target === over;
      if (!event.isTrusted || isResting || target === undefined) return;
      over = target;
      at = { x: event.clientX, y: event.clientY };
      forget();
      timers = [
        window.setTimeout(() => events.show(target, at.x, at.y), SHOW_AFTER),
        window.setTimeout(() => events.say(), SAY_AFTER),
      ];
    },
    options,
  );
  window.addEventListener(
    'focusin',
    (event) => {
      const target = elementOf(event, shadowRootOf, (root) => root.activeElement);
      if (target === undefined || target.localName === 'body') return;
      forget();
      events.focus(target);
    },
    options,
  );
}

/** The innermost element that an event means, through shadow roots, closed ones too; none for what is ours. */
function elementOf(
  event: Event,
  shadowRootOf: ShadowRootOf,
  within: (root: ShadowRoot) => Element | null,
): Element | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || target.closest('elder-overlay') !== null) return undefined;
  let innermost = target;
  for (let root = shadowRootOf(target); root !== null; root = shadowRootOf(innermost)) {
    const inner = within(root);
    if (inner === null || inner.getRootNode() !== root) break;
    innermost = inner;
  }
  return innermost;
}
