import { render } from 'preact';
import { MANIFESTS } from '@/features';
import { SetupPage } from '@/pages/setup/SetupPage';
import { openOwnPage } from './own-page.ts';

/** 家人设置: every feature's settings. */
export async function showSetup(document: Document): Promise<void> {
  const { store, place } = openOwnPage(document);
  await store.ready;
  render(<SetupPage store={store} manifests={MANIFESTS} />, place);
}
