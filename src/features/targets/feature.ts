import type { Stop } from '@/core/stop';
import { createSheet } from '@/dom/style-sheets';
import { defineFeature, type FeatureContext } from '@/features/contract';
import { Enlarger, TARGETS_CSS } from './enlarge.ts';
import { manifest } from './manifest.ts';

/** 好点: controls can be hit, the focus can be seen, and a second click by a trembling hand does nothing. */
export const feature = defineFeature({
  manifest,
  start({ window, hub, ledger }: FeatureContext<typeof manifest.settings>): Stop {
    const sheet = createSheet(window, TARGETS_CSS, hub.roots);
    const enlarger = new Enlarger(window, ledger, sheet);
    const run = (): void => hub.quietly(() => enlarger.run([...hub.roots]));
    run();
    return () => sheet.remove();
  },
});
