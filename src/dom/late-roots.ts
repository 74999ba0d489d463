import type { Stop } from '@/core/stop';

/** Looks out for shadow roots that elements get some time after they were added. */
export interface LateRoots {
  /** Watches an element that has no root yet. */
  expect(element: Element): void;
  stop: Stop;
}

export interface LateRootsOptions {
  shadowRootOf(element: Element): ShadowRoot | null;
  found(root: ShadowRoot): void;
}

/** What is no custom element and can have a shadow root; with contents of its own it hardly gets one later. */
const HOSTS = /^(article|aside|div|footer|header|main|nav|p|section|span)$/;
/** Of empty boxes, which pages have many of, so many are watched at a time. */
const MOST_WAITING = 1000;

/** Whether an element without a root may get one from the page's script. */
export function mayHostLater(element: Element): boolean {
  return element.localName.includes('-') || (HOSTS.test(element.localName) && !element.hasChildNodes());
}

/**
 * No event tells of an upgrade, and content scripts have no `customElements` to ask. So an element is looked at after
 * a frame, and then after twice the time again and again, until its script has surely been loaded (16 s in all).
 */
const FIRST_LOOK_MS = 16;
const LAST_LOOK_MS = 8192;

export function createLateRoots(view: Window, { shadowRootOf, found }: LateRootsOptions): LateRoots {
  const waiting = new Map<Element, { due: number; pause: number }>();
  let timer = 0;
  let timerDue = Number.POSITIVE_INFINITY;

  const arm = (due: number): void => {
    if (due >= timerDue) return;
    view.clearTimeout(timer);
    timerDue = due;
    timer = view.setTimeout(look, Math.max(0, due - view.performance.now()));
  };

  function look(): void {
    const now = view.performance.now();
    timerDue = Number.POSITIVE_INFINITY;
    for (const [element, wait] of waiting) {
      if (wait.due <= now && !lookAt(element)) {
        wait.pause *= 2;
        wait.due = now + wait.pause;
      }
      if (!element.isConnected || wait.pause > LAST_LOOK_MS) waiting.delete(element);
    }
    for (const { due } of waiting.values()) arm(due);
  }

  function lookAt(element: Element): boolean {
    const root = element.isConnected ? shadowRootOf(element) : null;
    if (!root) return false;
    waiting.delete(element);
    found(root);
    return true;
  }

  return {
    expect(element) {
      if (waiting.size >= MOST_WAITING && !element.localName.includes('-')) return;
      const due = view.performance.now() + FIRST_LOOK_MS;
      waiting.set(element, { due, pause: FIRST_LOOK_MS });
      arm(due);
    },
    stop() {
      view.clearTimeout(timer);
      timerDue = Number.NEGATIVE_INFINITY;
      waiting.clear();
    },
  };
}
