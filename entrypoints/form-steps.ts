import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideFeatures } from '@/app/registry';
import { createFormSteps } from '@/features/form-steps/feature';
import { nativeBrowser } from '@/platform/extension';
import { createExtensionEngines } from '@/platform/extension-speech';
import { pageEngines } from '@/speech/engine-maker';

export default defineUnlistedScript(() =>
  provideFeatures(
    createFormSteps((view) => [...pageEngines(view), ...createExtensionEngines(nativeBrowser())]),
  ),
);
