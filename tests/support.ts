import { test as base, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';
import { type ElderBrowser, launchChromium } from '../scripts/browser/chromium.ts';
import { openOverlay } from '../scripts/browser/overlay.ts';
import { type Answer, pages, type Reply, type Site, serve } from '../scripts/browser/serve.ts';

interface Shared {
  /** One Chromium with the extension for all tests of a file; settings are put back after each test. */
  elder: ElderBrowser;
}
interface Each {
  /** Serves pages for this test only: a page's HTML, a table of paths (`/a` or `host/a`), or a function. */
  site(content: string | Readonly<Record<string, string | Reply>> | Answer): Promise<Site>;
  /** Serves pages and goes to the first of them. */
  visit(content: string | Readonly<Record<string, string | Reply>>): Promise<Site>;
  /** The overlay of the page under test, closed shadow roots opened to locators. */
  overlay(): Promise<Locator>;
}

/** Playwright's `test` with the extension installed; `page` is a new tab of that browser. */
export const test = base.extend<Each, Shared>({
  elder: [
    async ({ playwright: _ }, use) => {
      const elder = await launchChromium();
      elder.context.setDefaultTimeout(15_000);
      await use(elder);
      await elder.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ elder }, use) => {
    const before = await elder.settings();
    await use(elder.context);
    await elder.set(before);
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  site: async ({ playwright: _ }, use) => {
    const sites: Site[] = [];
    await use(async (content) => {
      const table = typeof content === 'string' ? { '/': content } : content;
      const site = await serve(typeof table === 'function' ? table : pages(table));
      sites.push(site);
      return site;
    });
    for (const site of sites) await site.close();
  },
  visit: async ({ page, site }, use) => {
    await use(async (content) => {
      const served = await site(content);
      const first = typeof content === 'string' ? '/' : (Object.keys(content)[0] ?? '/');
      await page.goto(
        first.startsWith('/')
          ? served.url(first)
          : served.url(first.slice(first.indexOf('/')), first.split('/')[0]),
      );
      return served;
    });
  },
  overlay: async ({ page }, use) => {
    await use(() => openOverlay(page));
  },
});

/**
 * What axe-core finds wrong below `selector`, one line each. For our overlay call
 * `openOverlay(page, { inPage: true })` first, or axe cannot see into it.
 */
export async function findAxeViolations(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (within) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return (await inPage.run(within)).violations;
  }, selector);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}\n${node.failureSummary ?? ''}`),
  );
}
