import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '@/app/page';
import { createExtensionPlatform, nativeBrowser } from '@/platform/extension';

export default defineUnlistedScript(() => {
  startPage(window, createExtensionPlatform(nativeBrowser()));
});
