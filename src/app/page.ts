import { XHTML } from '@/core/namespaces';
import { once } from '@/core/once';
import { MANIFESTS, SLICES } from '@/features';
import { createOverlayHost } from '@/overlay/host';
import type { Platform } from '@/platform/port';
import { createSettingsStore } from '@/settings/store';
import { type App, createApp } from './app.ts';
import { shareApp, sharedApp, shareHost } from './registry.ts';
import { createReport } from './report.ts';
import { offerWays } from './ways.ts';

/**
 * Starts the product in one frame, before the first paint. Null where there is no page to help with. Starting twice is
 * starting once: a browser may bring the script to open pages itself when the extension is installed, and so do we.
 */
export function startPage(window: Window & typeof globalThis, platform: Platform): App | null {
  const { document } = window;
  if (!isHtml(document)) return null;
  const present = sharedApp();
  if (present) return present;
  const report = createReport();
  const store = createSettingsStore(platform.storage, SLICES, () => new Date().toISOString().slice(0, 10));
  const app = createApp({
    window,
    platform,
    store,
    manifests: MANIFESTS,
    isTopFrame: window === window.top,
    report,
  });
  shareApp(app);
  if (window === window.top) {
    answerQuestions(app);
    const host = once(() => createOverlayHost(document));
    shareHost(host);
    offerWays(app, host);
  }
  return app;
}

/** Feeds, pictures and other documents that are not HTML are left alone. */
function isHtml(document: Document): boolean {
  return document.documentElement?.namespaceURI === XHTML;
}

function answerQuestions(app: App): void {
  const { platform, store } = app.parts;
  platform.messages.on('inspect', () => app.inspect());
  platform.messages.on('ping', () => ({ enabled: store.settings.peek().enabled }));
}
