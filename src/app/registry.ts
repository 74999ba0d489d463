import type { Feature } from '@/features/contract';
import type { App } from './app.ts';

/**
 * The scripts of one frame find each other here. The world of content scripts is closed to the page, so the page
 * cannot see or replace what stands here.
 */
interface World {
  elderModeApp?: App;
}

const world = globalThis as World;

export function sharedApp(): App | null {
  return world.elderModeApp ?? null;
}

export function shareApp(app: App | null): void {
  if (app) world.elderModeApp = app;
  else delete world.elderModeApp;
}

/** For scripts that are loaded on demand: hands their features to the frame's app. */
export function provideFeatures(...features: readonly Feature[]): void {
  const app = sharedApp();
  for (const feature of features) app?.provide(feature);
}
