import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideFeatures } from '@/app/registry';
import { feature } from '@/features/call-help/feature';

export default defineUnlistedScript(() => provideFeatures(feature));
