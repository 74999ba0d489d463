import type { Stop } from '@/core/stop';
import { createSheet } from '@/dom/style-sheets';
import { defineFeature, type FeatureContext } from '@/features/contract';
import { manifest } from './manifest.ts';
import { allowPaste } from './paste.ts';
import { planRepairs, type Repair } from './plan.ts';
import { pageStrings } from './strings.ts';

type Context = FeatureContext<typeof manifest.settings>;

const CSS = `elder-field-label { display: block !important; margin: 4px 0 !important; text-align: start !important; font: inherit !important; color: inherit !important; }
elder-must { font: inherit !important; color: inherit !important; }`;
/** Fields that come late come in bursts. */
const PAUSE_MS = 200;

/** Forms in the page itself: names that stay, "must be answered" in words, pasting allowed. */
export const feature = defineFeature({
  manifest,
  start(context: Context): Stop {
    const { window, hub, signal } = context;
    const sheet = createSheet(window, CSS, hub.roots);
    let timer = 0;
    const mend = (): void => {
      timer = 0;
      // Not hidden from the hub: the other features have to enlarge and mend what is put in here.
      for (const repair of [...hub.roots].flatMap(planRepairs)) putIn(context, repair);
    };
    if (!hub.willTellAll) mend();
    allowPaste(window, signal);
    const unsubscribe = hub.subscribe(({ added, roots }) => {
      for (const root of roots) sheet.adoptInto(root);
      sheet.keep();
      if (added.length > 0 && timer === 0) timer = window.setTimeout(mend, PAUSE_MS);
    });
    return () => {
      window.clearTimeout(timer);
      unsubscribe();
      sheet.remove();
    };
  },
});

function putIn({ document, ledger, say }: Context, repair: Repair): void {
  const isLabel = repair.kind === 'label';
  const element = document.createElement(isLabel ? 'elder-field-label' : 'elder-must');
  element.textContent = isLabel ? repair.words : say(pageStrings.must);
  // Screen readers already hear both from the field itself.
  element.setAttribute('aria-hidden', 'true');
  ledger.insert(repair.parent, element, isLabel ? repair.before : null);
}
