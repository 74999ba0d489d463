import { createApp } from '@/app/app';
import { MANIFESTS, SLICES } from '@/features';
import type { Feature, Overlay } from '@/features/contract';
import { LOOK_FEATURES } from '@/features/look-features';
import { TOOL_FEATURES } from '@/features/tool-features';
import { createOverlayState } from '@/overlay/state';
import { createMemoryPlatform } from '@/platform/memory';
import { createSettingsStore } from '@/settings/store';

export const FEATURES: readonly Feature[] = [...LOOK_FEATURES, ...TOOL_FEATURES];

/** Everything of a page that could show a trace. */
export interface Traces {
  html: string;
  sheets: number;
  title: string;
  focus: Element | null;
  scroll: readonly [number, number];
  values: readonly string[];
}

/** What a page is now. */
export function tracesOf(document: Document): Traces {
  const controls = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  return {
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    title: document.title,
    focus: document.activeElement,
    scroll: [window.scrollX, window.scrollY],
    values: controls.map(({ value, checked }) => `${value} ${checked}`),
  };
}

/** Lets batches, slices and timers of ours run. */
export async function timePasses(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
  }
}

/** The product with the given features on the present page, off at first; `report` hears of every error. */
export async function openApp(features: readonly Feature[], report: (error: unknown) => void) {
  const platform = createMemoryPlatform();
  const store = createSettingsStore(platform.storage, SLICES, () => '2026-05-01');
  await store.ready;
  await store.update({ enabled: false });
  const ids = features.map(({ manifest }) => manifest.id);
  const app = createApp({
    window: window as unknown as Window & typeof globalThis,
    platform,
    store,
    manifests: MANIFESTS.filter(({ id }) => ids.includes(id)),
    isTopFrame: true,
    report,
  });
  for (const feature of features) app.provide(feature);
  app.attachOverlay(mountingOverlay());
  return { app, store };
}

/** An overlay that draws panels aside of the page. */
function mountingOverlay(): Overlay {
  const state = createOverlayState();
  let unmount: (() => void) | undefined;
  state.panel.subscribe((request) => {
    unmount?.();
    unmount = request?.mount(document.createElement('div'));
  });
  return state.port;
}
