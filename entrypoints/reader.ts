import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideFeatures } from '@/app/registry';
import { feature } from '@/features/reader/feature';

export default defineUnlistedScript(() => provideFeatures(feature));
