import { SLICES } from '@/features';
import { createOwnPagePlatform } from '@/platform/extension-background';
import type { Platform } from '@/platform/port';
import { createSettingsStore, type SettingsStore } from '@/settings/store';

/** What our own pages are made of: the same store, in a page of the extension. */
export function openOwnPage(document: Document): {
  platform: Platform;
  store: SettingsStore;
  place: Element;
} {
  const place = document.querySelector('#app');
  if (!place) throw new Error('the page has no place for the app');
  const platform = createOwnPagePlatform();
  const store = createSettingsStore(platform.storage, SLICES, () => new Date().toISOString().slice(0, 10));
  return { platform, store, place };
}
