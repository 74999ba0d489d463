import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { createTabZoom } from './tab-zoom.ts';

/** Tabs as Chromium keeps them: a tab's own zoom outlives its scope where its site has none. */
function tabsLikeChromium(site?: number) {
  let isOwn = false;
  let shown = site ?? 1;
  const tabs = {
    getZoomSettings: async () => ({ scope: isOwn ? 'per-tab' : 'per-origin' }),
    setZoomSettings: async (_: number, { scope }: { scope: string }) => {
      isOwn = scope === 'per-tab';
      if (!isOwn && site !== undefined) shown = site;
    },
    getZoom: async () => shown,
    setZoom: async (_: number, factor: number) => {
      if (!isOwn && factor !== 0) throw new Error('this would change the whole site');
      shown = factor === 0 ? 1 : factor;
    },
  };
  return { browser: { tabs } as unknown as Browser, shown: () => shown };
}

test('enlarges by a factor of what the site had, also twice, and puts it back', async () => {
  const { browser, shown } = tabsLikeChromium(1.2);
  const zoom = createTabZoom(browser);
  await zoom(1, 1.5);
  await zoom(1, 1.5);
  expect(shown()).toBeCloseTo(1.8);
  await zoom(1, 1);
  expect(shown()).toBe(1.2);
});

test.each([1.2, undefined])(
  'puts back what a background enlarged that has died since; site: %s',
  async (site) => {
    const { browser, shown } = tabsLikeChromium(site);
    await createTabZoom(browser)(1, 1.5);
    await createTabZoom(browser)(1, 1);
    expect(shown()).toBe(site ?? 1);
  },
);

test('what is asked in quick succession takes effect in its order', async () => {
  const { browser, shown } = tabsLikeChromium(1);
  const zoom = createTabZoom(browser);
  await Promise.all([zoom(1, 1.5), zoom(1, 1)]);
  expect(shown()).toBe(1);
});
