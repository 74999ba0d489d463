import type { Stop } from '@/core/stop';
import { createLedger } from '@/dom/ledger';
import { createSheet } from '@/dom/style-sheets';
import { defineFeature, type FeatureContext } from '@/features/contract';
import { type CursorKind, cursorCss, kindOf } from './core/cursors.ts';
import { showCrosshair } from './crosshair.ts';
import { manifest } from './manifest.ts';

type Context = FeatureContext<typeof manifest.settings>;

const KINDS: readonly CursorKind[] = ['arrow', 'hand', 'beam'];
/** What browsers themselves give a hand or a beam. */
const HANDS = 'a[href],button,select,summary,label,area,input,[role=button],[role=link],[role=tab],[onclick]';
const BEAMS =
  'textarea,[contenteditable=""],[contenteditable=true],input:not([type]),input:is([type=text],[type=search],[type=tel],[type=url],[type=email],[type=password],[type=number])';

/** 指针: a large pointer with an exact tip, and lines that lead to it. */
export const feature = defineFeature({
  manifest,
  start(context: Context): Stop {
    const { settings } = context;
    let stop: Stop = () => undefined;
    const unsettle = settings.subscribe(({ size, crosshair }) => {
      context.hub.quietly(() => {
        stop();
        stop = show(context, Number(size), crosshair);
      });
    });
    return () => {
      unsettle();
      stop();
    };
  },
});

function show({ window, document, hub, signal }: Context, size: number, crosshair: boolean): Stop {
  const ledger = createLedger();
  let begun = false;
  const sheet = createSheet(window, pointerCss(size), []);
  // A cursor that everything inherits costs a restyling of the page: it waits for a pointer that moves.
  const begin = (): void => {
    for (const root of hub.roots) sheet.adoptInto(root);
  };
  const unsubscribe = hub.subscribe(({ roots }) => {
    if (begun) for (const root of roots) sheet.adoptInto(root);
  });
  const over = new AbortController();
  document.addEventListener(
    'pointerover',
    ({ target }) => {
      if (!(target instanceof window.Element)) return;
      if (!begun) begin();
      begun = true;
      const { cursor } = window.getComputedStyle(target);
      const kind = cursor.includes('data:image/svg+xml') ? null : kindOf(cursor);
      if (kind) ledger.mark(target, 'elder-cursor', kind);
    },
    { capture: true, passive: true, signal: AbortSignal.any([signal, over.signal]) },
  );
  const uncross = crosshair ? showCrosshair(window, document, createLedger(), signal) : null;
  return () => {
    over.abort();
    uncross?.();
    unsubscribe();
    sheet.remove();
    ledger.undo();
  };
}

/** Most elements inherit the arrow; what has a pointer of the page's own is marked when the pointer comes to it. */
function pointerCss(size: number): string {
  const cursors = KINDS.map((kind) => `--elder-${kind}:${cursorCss(kind, size)}`).join(';');
  const marked = KINDS.map(
    (kind) => `[elder-cursor="${kind}"]:not(#\\9#\\9#\\9){cursor:var(--elder-${kind})!important}`,
  );
  return `:root,:host{${cursors}}:root{cursor:var(--elder-arrow)}
:is(${HANDS}){cursor:var(--elder-hand)}
:is(${BEAMS}){cursor:var(--elder-beam)}
${marked.join('\n')}`;
}
