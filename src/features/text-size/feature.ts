import type { Stop } from '@/core/stop';
import { createLedger } from '@/dom/ledger';
import { runSliced } from '@/dom/slices';
import { createSheet } from '@/dom/style-sheets';
import { defineFeature, type FeatureContext } from '@/features/contract';
import type { Step } from './core/scale.ts';
import { createEnlarger } from './enlarger.ts';
import { manifest } from './manifest.ts';
import { portionsOf } from './portions.ts';

type Context = FeatureContext<typeof manifest.settings>;

/** After so many looks at an element that keeps changing it is left as it is: a page that fights back wins. */
const MOST_LOOKS = 6;
/** A window that is being resized is waited for, in ms. */
const RESIZE_PAUSE = 300;

/** 大字: text grows where it stands, and the layout gives way. */
export const feature = defineFeature({
  manifest,
  start(context: Context): Stop {
    const { window, document, settings, hub, signal } = context;
    let stop: Stop = () => undefined;
    let step: Step | null = null;
    const restart = (): void =>
      hub.quietly(() => {
        stop();
        if (step) stop = enlarge(context, step);
      });
    const unsettle = settings.subscribe((wanted) => {
      if (wanted.step === step) return;
      step = wanted.step;
      restart();
    });
    let width = window.innerWidth;
    let timer = 0;
    const onResize = (): void => {
      window.clearTimeout(timer);
      if (window.innerWidth === width) return;
      timer = window.setTimeout(() => {
        width = window.innerWidth;
        restart();
      }, RESIZE_PAUSE);
    };
    window.addEventListener('resize', onResize, { signal });
    const sheets = document.styleSheets.length;
    const onLoad = (): void => {
      if (document.styleSheets.length !== sheets && document.readyState === 'complete') restart();
    };
    window.addEventListener('load', onLoad, { signal });
    return () => {
      window.clearTimeout(timer);
      unsettle();
      stop();
    };
  },
});

/** Enlarges what is there and what comes, until stopped. */
function enlarge({ window, hub }: Context, step: Step): Stop {
  const ledger = createLedger();
  const sheet = createSheet(window, '', hub.roots);
  const enlarger = createEnlarger(window, { ledger, sheet, step });
  const looks = new WeakMap<Element, number>();
  const stops: Stop[] = [() => sheet.remove(), () => ledger.undo()];
  const run = (tops: readonly Element[]): void => {
    const portions = portionsOf(window, tops);
    const steps = (function* () {
      for (const portion of portions) yield hub.quietly(() => enlarger.run(portion));
    })();
    stops.push(runSliced(window, steps, () => undefined));
  };
  run([...hub.roots].flatMap((root) => [...root.children]));
  stops.push(
    hub.subscribe(({ added, changed, roots }) => {
      for (const root of roots) sheet.adoptInto(root);
      sheet.keep();
      const again = changed.filter((element) => {
        const count = (looks.get(element) ?? 0) + 1;
        looks.set(element, count);
        return count <= MOST_LOOKS;
      });
      run([...added, ...again, ...roots.flatMap((root) => [...root.children])]);
    }),
  );
  return () => {
    for (const stop of stops.reverse()) stop();
  };
}
