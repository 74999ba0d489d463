import type { Stop } from '@/core/stop';
import { createLedger } from '@/dom/ledger';
import { runSliced } from '@/dom/slices';
import { stilled } from '@/dom/stilled';
import { createSheet } from '@/dom/style-sheets';
import { defineFeature, type FeatureContext } from '@/features/contract';
import type { Step } from './core/scale.ts';
import { createEnlarger, type Enlarger } from './enlarger.ts';
import { manifest } from './manifest.ts';
import { createPauses } from './pauses.ts';
import { createQueue, portionsOf } from './portions.ts';

type Context = FeatureContext<typeof manifest.settings>;

/** After so many looks at an element that keeps changing it is left as it is: a page that fights back wins. */
const MOST_LOOKS = 6;
/** A window that is being resized is waited for, in ms. */
const RESIZE_PAUSE = 300;
/** When what was read is forgotten, in ms after the start and after loading: controls have grown by then. */
const FORGET_MS = 700;

/** 大字: text grows where it stands, and the layout gives way. */
export const feature = defineFeature({
  manifest,
  start(context: Context): Stop {
    const { window, settings, hub } = context;
    let running: Running | null = null;
    let step: Step | null = null;
    const restart = (): void =>
      hub.quietly(() => {
        const last = running;
        if (last)
          stilled(window, hub.roots, () => {
            hub.readingAnew();
            last.stop();
          });
        running = step && enlarge(context, step);
      });
    const unsettle = settings.subscribe((wanted) => {
      if (wanted.step === step) return;
      step = wanted.step;
      restart();
    });
    const unhear = onNewWidth(context, restart);
    const unkeep = hub.keepLayout((growing) => running?.settlerFor(growing) ?? null);
    const onLoad = (): void => {
      if (running?.isOutdated()) restart();
      else running?.settleAgain();
    };
    window.addEventListener('load', onLoad, { signal: context.signal });
    return () => {
      unhear();
      unkeep();
      unsettle();
      running?.stop();
    };
  },
});

interface Running {
  readonly stop: Stop;
  settleAgain(): void;
  readonly settlerFor: Enlarger['settlerFor'];
  /** Whether style sheets came after the text was read, or what was done then would be done otherwise now. */
  isOutdated(): boolean;
}

/** A window of another width is another layout: all is read anew. */
function onNewWidth({ window, signal }: Context, changed: () => void): Stop {
  let width = window.innerWidth;
  let timer = 0;
  const onResize = (): void => {
    window.clearTimeout(timer);
    if (window.innerWidth === width) return;
    timer = window.setTimeout(() => {
      width = window.innerWidth;
      changed();
    }, RESIZE_PAUSE);
  };
  window.addEventListener('resize', onResize, { signal });
  return () => window.clearTimeout(timer);
}

/** Enlarges what is there and what comes, until stopped. */
function enlarge({ window, document, hub, report }: Context, step: Step): Running {
  const ledger = createLedger();
  const sheet = createSheet(window, '', hub.roots);
  const enlarger = createEnlarger(window, { ledger, sheet, step, growTogether: hub.growTogether });
  const looks = new WeakMap<Element, number>();
  let sheets: number | null = null;

  const quietly = (step: () => void): void => hub.quietly(() => attempt(step, report));
  const queue = createQueue(window, (portion) => quietly(() => enlarger.run(portion)));
  const pauses = createPauses(window, () => quietly(enlarger.measure));
  const run = (tops: readonly Element[]): void => {
    if (tops.length === 0) return;
    sheets ??= document.body ? document.styleSheets.length : null;
    const portions = portionsOf(window, tops);
    const [only] = portions;
    if (only && portions.length === 1 && pauses.isOn) {
      quietly(() => enlarger.grow(only));
      pauses.endSoon();
      return;
    }
    queue.add(portions);
    pauses.begin();
  };
  const tryAgain = (element: Element): boolean => {
    const count = (looks.get(element) ?? 0) + 1;
    looks.set(element, count);
    return count <= MOST_LOOKS;
  };
  let stopSettling: Stop = () => undefined;
  const settleAgain = (): void => {
    stopSettling();
    const steps = enlarger.settleAgain();
    const next = (): IteratorResult<void> => {
      let step: IteratorResult<void> = { done: true, value: undefined };
      quietly(() => {
        step = steps.next();
      });
      return step;
    };
    stopSettling = runSliced(window, { next }, () => undefined);
  };
  if (!hub.willTellAll) run([...hub.roots].flatMap((root) => [...root.children]));
  const forgetLater = (): number => window.setTimeout(enlarger.forget, FORGET_MS);
  let timer = document.readyState === 'complete' ? forgetLater() : 0;
  const unsubscribe = hub.subscribe(({ added, changed, roots }) => {
    for (const root of roots) sheet.adoptInto(root);
    sheet.keep();
    run([...added, ...changed.filter(tryAgain), ...roots.flatMap((root) => [...root.children])]);
  });
  return {
    settleAgain() {
      window.clearTimeout(timer);
      settleAgain();
      timer = forgetLater();
    },
    settlerFor: enlarger.settlerFor,
    isOutdated: () => enlarger.isTentative() || (sheets !== null && sheets !== document.styleSheets.length),
    stop() {
      unsubscribe();
      window.clearTimeout(timer);
      stopSettling();
      queue.stop();
      pauses.stop();
      ledger.undo();
      sheet.remove();
    },
  };
}

/** A portion that fails leaves the others to be read. */
function attempt(step: () => void, report: (error: unknown) => void): void {
  try {
    step();
  } catch (error) {
    report(error);
  }
}
