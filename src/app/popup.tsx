import { render } from 'preact';
import { Popup } from '@/pages/popup/Popup';
import { askCurrentTab } from '@/platform/extension-background';
import { openOwnPage } from './own-page.ts';

/** The toolbar's popup: the same switch as the bar's, and where the mode cannot run, a word about it. */
export async function showPopup(document: Document): Promise<void> {
  const { platform, store, place } = openOwnPage(document);
  await store.ready;
  const answer = await askCurrentTab('ping', {});
  render(
    <Popup store={store} runsHere={answer !== null} onSetUp={() => void platform.openPage('setup')} />,
    place,
  );
}
