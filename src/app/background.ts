import type { Inspection } from '@/core/inspection';
import { SLICES } from '@/features';
import {
  askTab,
  backgroundStorage,
  reachOpenPages,
  serveBackground,
  settlePageScripts,
} from '@/platform/extension-background';
import type { Settings } from '@/settings/schema';
import { createSettingsStore, type Patch } from '@/settings/store';

/**
 * The seam for tests and benchmarks: a global of the background, which no page can reach (docs/testing.md).
 */
export interface ElderModeSeam {
  get(): Promise<Settings>;
  set(patch: Patch<Settings>): Promise<void>;
  /** What the extension understands of a tab's page; null where it cannot run. */
  inspect(tabId: number): Promise<Inspection | null>;
}

/** Starts the background: it keeps the settings and carries messages, nothing else. */
export function startBackground(): void {
  serveBackground();
  reachOpenPages();
  const store = createSettingsStore(backgroundStorage(), SLICES, () => new Date().toISOString().slice(0, 10));
  const settlePages = (): Promise<void> => settlePageScripts(store.settings.peek().enabled);
  void store.ready.then(() => store.settings.subscribe(() => void settlePages()));
  const seam: ElderModeSeam = {
    async get() {
      await store.ready;
      return store.settings.peek();
    },
    async set(patch) {
      await store.ready;
      await store.update(patch);
      await settlePages();
    },
    inspect: (tabId) => askTab(tabId, 'inspect', {}),
  };
  Object.assign(globalThis, { elderMode: seam });
}
