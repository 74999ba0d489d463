import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideFeatures } from '@/app/registry';
import { feature } from '@/features/form-labels/feature';

export default defineUnlistedScript(() => provideFeatures(feature));
