import type { Stop } from '@/core/stop';
import { createSheet } from '@/dom/style-sheets';
import { defineFeature, type FeatureContext } from '@/features/contract';
import { guardClicks } from './click-guard.ts';
import { Enlarger } from './enlarge.ts';
import { manifest } from './manifest.ts';
import { MENUS_CSS, Menus } from './menus.ts';
import { FOCUS_CSS, TARGETS_CSS } from './words.ts';

type Context = FeatureContext<typeof manifest.settings>;

/** 好点: controls can be hit, the focus can be seen, and a second click by a trembling hand does nothing. */
export const feature = defineFeature({
  manifest,
  start(context: Context): Stop {
    const { document, settings, signal } = context;
    guardClicks(document, () => settings.peek().clickGuard, signal);
    return enlargeTargets(context);
  },
});

/** Between two looks at the page lies this many times what the last one took. */
const REST = 15;
/** Larger text comes first, in tasks of its own: the first look waits until the page is idle, at most so long, in ms. */
const FIRST_WAIT = 300;

/** Looks at the page's controls, and again when it has changed or grown; rests in between. */
function enlargeTargets({ window, document, hub, ledger, signal }: Context): Stop {
  const sheet = createSheet(window, [TARGETS_CSS, FOCUS_CSS, MENUS_CSS].join('\n'), hub.roots);
  const enlarger = new Enlarger(window, ledger, sheet);
  const menus = new Menus(window, ledger);
  menus.listen(document, signal);
  const look = createRests(window, () => {
    menus.look(hub.roots);
    hub.quietly(() => enlarger.run([...hub.roots]));
    height = document.documentElement.scrollHeight;
  });
  let height = 0;
  const unsubscribe = hub.subscribe(({ roots }) => {
    for (const root of roots) sheet.adoptInto(root);
    sheet.keep();
    look.soon();
  });
  // What our own looks have made grow is no news.
  const grown = new window.ResizeObserver(() => {
    if (document.documentElement.scrollHeight !== height) look.soon();
  });
  grown.observe(document.documentElement);
  window.addEventListener('scroll', () => enlarger.isPartial && look.soon(), { passive: true, signal });
  look.idle();
  return () => {
    look.stop();
    grown.disconnect();
    unsubscribe();
    sheet.remove();
  };
}

interface Rests {
  /** Now if the last run is long enough ago, else when it is. */
  soon(): void;
  /** When the page is idle. */
  idle(): void;
  stop: Stop;
}

/** Runs `work` when asked, with rests in proportion to what it takes. */
function createRests(view: Window & typeof globalThis, work: () => void): Rests {
  let timer = 0;
  let due = 0;
  const run = (): void => {
    view.clearTimeout(timer);
    timer = 0;
    const start = view.performance.now();
    work();
    const end = view.performance.now();
    due = end + (end - start) * REST;
  };
  const wait = (ms: number): void => {
    if (timer === 0) timer = view.setTimeout(run, ms);
  };
  return {
    soon() {
      const left = due - view.performance.now();
      if (left > 0) wait(left);
      else if (timer === 0) run();
    },
    idle() {
      wait(FIRST_WAIT);
      view.requestIdleCallback?.(() => timer !== 0 && due === 0 && run(), { timeout: FIRST_WAIT });
    },
    stop: () => view.clearTimeout(timer),
  };
}
