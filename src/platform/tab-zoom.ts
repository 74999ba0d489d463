import type { Browser } from 'webextension-polyfill';

/**
 * Shows a tab larger, in the browser's own way. Nothing is remembered here, as the background may be put to sleep at
 * any time: a tab with a zoom of its own is an enlarged one, and without it the browser gives it its site's zoom back.
 * The browser does the same when the tab goes elsewhere.
 *
 * Firefox has no zoom for one tab alone and refuses; there nothing is enlarged, as a site's zoom would outlive the tab.
 *
 * @returns zooms a tab by a factor of its site's zoom; 1 puts it back. Calls take effect in their order.
 */
export function createTabZoom({
  tabs,
}: Pick<Browser, 'tabs'>): (tabId: number, factor: number) => Promise<void> {
  let zooming: Promise<void> = Promise.resolve();
  const zoom = async (tabId: number, factor: number): Promise<void> => {
    const { scope } = await tabs.getZoomSettings(tabId);
    if (scope === 'per-tab') await putBack(tabId);
    if (factor === 1) return;
    await tabs.setZoomSettings(tabId, { scope: 'per-tab' });
    await tabs.setZoom(tabId, (await tabs.getZoom(tabId)) * factor);
  };
  /** A site without a zoom of its own would keep the tab's (Chromium 156): it gets the browser's, which is 0. */
  const putBack = async (tabId: number): Promise<void> => {
    const enlarged = await tabs.getZoom(tabId);
    await tabs.setZoomSettings(tabId, { scope: 'per-origin' });
    if ((await tabs.getZoom(tabId)) === enlarged) await tabs.setZoom(tabId, 0);
  };
  return (tabId, factor) => {
    zooming = zooming.catch(() => undefined).then(() => zoom(tabId, factor));
    return zooming;
  };
}
