import type { Stop } from '@/core/stop';
import { createLedger } from '@/dom/ledger';
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
    const { document, settings, signal, hub } = context;
    guardClicks(document, () => settings.peek().clickGuard, signal);
    let stop = enlargeTargets(context);
    // What was made for the old layout would be read as the page's own.
    const unhear = hub.beforeReading(() => {
      stop();
      stop = enlargeTargets(context);
    });
    return () => {
      unhear();
      stop();
    };
  },
});

/** Between two looks at the page lies this many times what the last one took. */
const REST = 15;
/** Larger text comes first, in tasks of its own: the first look waits until the page is idle, at most so long, in ms. */
const FIRST_WAIT = 300;
/** A page that is still loading is read anew when it is there: until then controls wait, but not longer than this, in ms. */
const LOAD_WAIT = 2000;

/** Looks at the page's controls, and again when it has changed or grown; rests in between. */
function enlargeTargets({ window, document, hub }: Context): Stop {
  const controller = new AbortController();
  const { signal } = controller;
  const ledger = createLedger();
  const sheet = createSheet(window, [TARGETS_CSS, FOCUS_CSS, MENUS_CSS].join('\n'), hub.roots);
  const enlarger = new Enlarger(window, { ledger, sheet, settlerFor: hub.settlerFor });
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
  const unjoin = hub.joinGrowth((tops, announce) => {
    if (document.readyState === 'complete') enlarger.grow([...hub.roots], tops, announce);
  });
  if (document.readyState === 'complete') look.idle();
  else {
    look.wait(LOAD_WAIT);
    window.addEventListener('load', () => look.idle(), { once: true, signal });
  }
  return () => {
    controller.abort();
    look.stop();
    grown.disconnect();
    unsubscribe();
    unjoin();
    ledger.undo();
    sheet.remove();
  };
}

interface Rests {
  /** Now if the last run is long enough ago, else when it is. */
  soon(): void;
  /** When the page is idle. */
  idle(): void;
  /** After so many ms, unless it is `idle` before. */
  wait(ms: number): void;
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
    view.clearTimeout(timer);
    timer = view.setTimeout(run, ms);
  };
  return {
    soon() {
      if (timer !== 0) return;
      const left = due - view.performance.now();
      if (left > 0) wait(left);
      else run();
    },
    idle() {
      wait(FIRST_WAIT);
      view.requestIdleCallback?.(() => timer !== 0 && run(), { timeout: FIRST_WAIT });
    },
    wait,
    stop() {
      view.clearTimeout(timer);
      timer = 0;
    },
  };
}
