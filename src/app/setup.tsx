import { render } from 'preact';
import type { Stop } from '@/core/stop';
import { MANIFESTS } from '@/features';
import { FACES } from '@/features/faces';
import { LOOK_FEATURES } from '@/features/look-features';
import { SetupPage } from '@/pages/setup/SetupPage';
import { createApp } from './app.ts';
import { openOwnPage } from './own-page.ts';
import { createReport } from './report.ts';

/** 家人设置: every feature's settings. */
export async function showSetup(document: Document): Promise<void> {
  const { platform, store, place } = openOwnPage(document);
  await store.ready;
  const startPreview = (window: Window & typeof globalThis): Stop => {
    const manifests = MANIFESTS.filter(({ bundle }) => bundle === 'look');
    const app = createApp({ window, platform, store, manifests, isTopFrame: false, report: createReport() });
    for (const feature of LOOK_FEATURES) app.provide(feature);
    return app.stop;
  };
  render(<SetupPage store={store} faces={FACES} startPreview={startPreview} />, place);
}
