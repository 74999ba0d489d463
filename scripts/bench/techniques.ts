import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { ElderBrowser } from '../browser/chromium.ts';

/** A way of restyling a loaded page. */
export interface Technique {
  readonly name: 'nothing' | 'F2' | 'Dark Reader' | 'Elder Mode';
  apply(page: Page, elder: ElderBrowser): Promise<unknown>;
}

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
  { name: 'Elder Mode', apply: (_page, elder) => elder.set({ enabled: true }) },
];

export type TechniqueName = Technique['name'];
