import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { ElderBrowser } from '../browser/chromium.ts';

/** A way of restyling a loaded page. */
export interface Technique {
  readonly name: TechniqueName;
  /** Of our features, those that are on with the mode; undefined where the mode stays off. */
  readonly features?: readonly string[] | 'all';
  apply(page: Page, elder: ElderBrowser): Promise<unknown>;
}

export type TechniqueName = 'nothing' | 'F2' | 'Dark Reader' | 'the bar' | 'the looks' | 'everything';

/** What the budgets call the default mode. The bar comes with it in a top frame, and is taken off. */
const LOOKS = ['text-size', 'contrast', 'targets'];

const DARK_READER = readFileSync(createRequire(import.meta.url).resolve('darkreader'), 'utf8');

/** F2: one author sheet that paints everything in a palette, the floor of what any restyling costs. */
const PALETTE = `*:not(img,video,canvas,svg,svg *){background-color:#fff!important;color:#000!important;
text-shadow:none!important;background-image:none!important}a{color:#00e!important}`;

/** In the order in which each page meets them; all in one run, as only their ratios mean something. */
export const TECHNIQUES: readonly Technique[] = [
  { name: 'nothing', apply: (page) => page.evaluate('0') },
  {
    name: 'F2',
    apply: (page) =>
      page.evaluate((css) => {
        const style = document.createElement('style');
        style.textContent = css;
        document.documentElement.append(style);
      }, PALETTE),
  },
  {
    name: 'Dark Reader',
    apply: async (page) => {
      await page.evaluate(DARK_READER);
      await page.evaluate(
        'DarkReader.setFetchMethod(window.fetch); DarkReader.enable({brightness: 100, contrast: 110})',
      );
    },
  },
  { name: 'the bar', features: [], apply: turnOn },
  { name: 'the looks', features: LOOKS, apply: turnOn },
  { name: 'everything', features: 'all', apply: turnOn },
];

async function turnOn(_page: Page, elder: ElderBrowser): Promise<void> {
  await elder.set({ enabled: true });
}
