import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/app/page';
import { createExtensionPlatform, nativeBrowser } from '@/platform/extension';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    startPage(window, createExtensionPlatform(nativeBrowser()));
  },
});
