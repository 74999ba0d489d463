import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideFeatures } from '@/app/registry';
import { pageEngines } from '@/features/read-aloud/engines';
import { createReadAloud } from '@/features/read-aloud/feature';
import { nativeBrowser } from '@/platform/extension';
import { createExtensionEngines } from '@/platform/extension-speech';

export default defineUnlistedScript(() =>
  provideFeatures(
    createReadAloud((window, platform) => [
      ...pageEngines(window, platform),
      ...createExtensionEngines(nativeBrowser(), platform.messages),
    ]),
  ),
);
