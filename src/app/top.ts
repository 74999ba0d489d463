import { FACES } from '@/features/faces';
import { startOverlay } from '@/overlay/start-overlay';
import { sharedApp } from './registry.ts';

/** Shows the bar in the top frame, once the settings are known. */
export function startTop(): void {
  const app = sharedApp();
  if (!app) return;
  const { window, platform, store } = app.parts;
  void store.ready.then(() =>
    startOverlay({
      window,
      platform,
      store,
      faces: FACES,
      tool: app.tool,
      chooseTool: app.chooseTool,
      attachOverlay: app.attachOverlay,
    }),
  );
}
