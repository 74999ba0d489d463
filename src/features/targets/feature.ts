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

/** Between two looks at the page lies this many times what the last one took, and at least the pause, in ms. */
const REST = 15;
const PAUSE = 120;

/** Looks at the page's controls now, and again when it has changed or grown; rests in between. */
function enlargeTargets({ window, document, hub, ledger, signal }: Context): Stop {
  const sheet = createSheet(window, [TARGETS_CSS, FOCUS_CSS, MENUS_CSS].join('\n'), hub.roots);
  const enlarger = new Enlarger(window, ledger, sheet);
  const menus = new Menus(window, ledger);
  menus.listen(document, signal);
  let timer = 0;
  let took = 0;
  const run = (): void => {
    timer = 0;
    const start = window.performance.now();
    menus.look(hub.roots);
    hub.quietly(() => enlarger.run([...hub.roots]));
    took = window.performance.now() - start;
  };
  const again = (): void => {
    if (timer === 0) timer = window.setTimeout(run, Math.max(PAUSE, took * REST));
  };
  run();
  const unsubscribe = hub.subscribe(({ roots }) => {
    for (const root of roots) sheet.adoptInto(root);
    sheet.keep();
    again();
  });
  const grown = new window.ResizeObserver(again);
  grown.observe(document.documentElement);
  return () => {
    window.clearTimeout(timer);
    grown.disconnect();
    unsubscribe();
    sheet.remove();
  };
}
