import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideFeatures } from '@/app/registry';
import { LOOK_FEATURES } from '@/features/look-features';

export default defineUnlistedScript(() => provideFeatures(...LOOK_FEATURES));
