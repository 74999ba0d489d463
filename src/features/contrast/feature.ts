import type { Stop } from '@/core/stop';
import { createLateStyles, type LateStyles } from '@/dom/late-styles';
import { createLedger } from '@/dom/ledger';
import { runSliced } from '@/dom/slices';
import { stilled } from '@/dom/stilled';
import { createSheet } from '@/dom/style-sheets';
import { defineFeature, type FeatureContext } from '@/features/contract';
import { THEMES, themeCss } from './core/themes.ts';
import { manifest } from './manifest.ts';
import { NaturalPass } from './natural.ts';
import { NATURAL_CSS, PLATED, Rules } from './rules.ts';
import { Plates, ThemedPass } from './themed.ts';

type Context = FeatureContext<typeof manifest.settings>;
type Name = Context['settings']['value']['theme'];

/** One look at a part of the page: reads in steps, and writes what it has read. */
interface Pass {
  read(top: Node): Generator<void>;
  settle(): void;
  /** What was left for later, as nobody sees it now. */
  readonly hidden?: readonly Element[];
  readOne?(element: Element): void;
  readIcons?(top: Node): Generator<void>;
}

/** After so many looks at an element that keeps changing it is left as it is: a page that fights back wins. */
const MOST_LOOKS = 6;

/** 颜色: what falls short of 7:1 is mended in the site's colours, or the whole page is painted in a theme. */
export const feature = defineFeature({
  manifest,
  start(context: Context): Stop {
    const { settings } = context;
    let stop: Stop | null = null;
    let theme: Name | null = null;
    const repaint = (): void =>
      context.hub.quietly(() => {
        if (stop) stilled(context.window, context.hub.roots, stop);
        stop = theme && paint(context, theme, late);
      });
    const late = createLateStyles(context.window, repaint);
    const unsettle = settings.subscribe(({ theme: wanted }) => {
      if (wanted === theme) return;
      theme = wanted;
      repaint();
    });
    return () => {
      unsettle();
      late.stop();
      stop?.();
    };
  },
});

function paint(context: Context, name: Name, late: LateStyles): Stop {
  const { window, hub, platform } = context;
  const ledger = createLedger();
  const theme = name === 'natural' ? null : THEMES[name];
  const text = theme ? themeCss(theme) : NATURAL_CSS;
  const sheet = createSheet(window, text, hub.roots);
  const rules = new Rules(sheet);
  const plates = new Plates(sheet);
  const newPass = (): Pass =>
    theme ? new ThemedPass(window, ledger, plates, theme) : new NaturalPass(window, ledger, rules);
  const stops: Stop[] = [() => sheet.remove(), () => ledger.undo()];
  if (theme) stops.push(ofUserOrigin(platform, text, context.report));

  const looks = new WeakMap<Element, number>();
  const scan = (tops: readonly Node[]): void => {
    const [pass, icons] = [newPass(), newPass()];
    const settle = (): void =>
      hub.quietly(() => {
        pass.settle();
        icons.settle();
      });
    function* all(): Generator<void> {
      yield* steps(pass, tops);
      if (!icons.readIcons) return;
      settle();
      for (const top of tops) yield* icons.readIcons(top);
    }
    late.read();
    stops.push(runSliced(window, all(), settle));
  };
  if (!hub.willTellAll) scan([...hub.roots].flatMap((root) => [...root.children]));
  stops.push(
    hub.subscribe(({ added, changed, roots }) => {
      for (const root of roots) sheet.adoptInto(root);
      sheet.keep();
      const again = changed.filter((element) => {
        const count = (looks.get(element) ?? 0) + 1;
        looks.set(element, count);
        return count <= MOST_LOOKS;
      });
      hub.quietly(() => forget(again, ledger));
      scan([...added, ...again, ...roots.flatMap((root) => [...root.children])]);
    }),
  );
  if (!theme && window.document.readyState !== 'complete') {
    // Pictures have come by then, and tell whether text on them needs its plate.
    const onLoad = (): void => {
      const plated = [...hub.roots].flatMap((root) => [...root.querySelectorAll(PLATED)]);
      hub.quietly(() => forget(plated, ledger));
      scan(plated);
    };
    window.addEventListener('load', onLoad, { once: true });
    stops.push(() => window.removeEventListener('load', onLoad));
  }
  return () => {
    for (const stop of stops.reverse()) stop();
  };
}

function* steps(pass: Pass, tops: readonly Node[]): Generator<void> {
  for (const top of tops) yield* pass.read(top);
  yield;
  for (const element of pass.hidden ?? []) {
    pass.readOne?.(element);
    yield;
  }
}

const MARKS = (['ink', 'ground', 'full', 'hint', 'line', 'plate', 'fill', 'stroke'] as const).map(
  (name) => `elder-${name}` as const,
);
const ANY_MARK = MARKS.map((name) => `[${name}]`).join();
/** A change high up in a page is not looked at again below this many marks: its cost would be a page's. */
const MOST_FORGOTTEN = 500;

/** Takes the marks off what the page has changed, so that it is read as the page wants it. */
function forget(changed: readonly Element[], ledger: ReturnType<typeof createLedger>): void {
  for (const top of changed) {
    const marked = [top, ...[...top.querySelectorAll(ANY_MARK)].slice(0, MOST_FORGOTTEN)];
    for (const element of marked) for (const name of MARKS) ledger.unmark(element, name);
  }
}

/** The same rules as the user's own, where the platform can: they beat the page's inline `!important`. */
function ofUserOrigin(platform: Context['platform'], text: string, report: (error: unknown) => void): Stop {
  let stopped = false;
  let remove: Stop = () => undefined;
  platform.insertUserCss?.(text).then((undo) => {
    if (stopped) undo();
    else remove = undo;
  }, report);
  return () => {
    stopped = true;
    remove();
  };
}
