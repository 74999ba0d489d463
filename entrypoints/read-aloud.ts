import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideFeatures } from '@/app/registry';
import { createReadAloud } from '@/features/read-aloud/feature';
import { nativeBrowser } from '@/platform/extension';
import { createExtensionEngines } from '@/platform/extension-speech';
import { pageEngines } from '@/speech/engine-maker';

export default defineUnlistedScript(() =>
  provideFeatures(
    createReadAloud((view) => [...pageEngines(view), ...createExtensionEngines(nativeBrowser())]),
  ),
);
