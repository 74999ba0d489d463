import type { Feature } from '@/features/contract';
import type { OverlayHost } from '@/overlay/host';
import type { App } from './app.ts';

/**
 * The scripts of one frame find each other here. The world of content scripts is closed to the page, so the page
 * cannot see or replace what stands here.
 */
interface World {
  elderModeApp?: App;
  elderModeHost?: () => OverlayHost;
}

const world = globalThis as World;

export function sharedApp(): App | null {
  return world.elderModeApp ?? null;
}

export function shareApp(app: App | null): void {
  if (app) world.elderModeApp = app;
  else delete world.elderModeApp;
}

/** Gives what the overlay is drawn in, made when it is first asked for; null in frames that show none. */
export function sharedHost(): (() => OverlayHost) | null {
  return world.elderModeHost ?? null;
}

export function shareHost(host: () => OverlayHost): void {
  world.elderModeHost = host;
}

/** For scripts that are loaded on demand: hands their features to the frame's app. */
export function provideFeatures(...features: readonly Feature[]): void {
  const app = sharedApp();
  for (const feature of features) app?.provide(feature);
}
