import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startLook } from '@/app/look';

export default defineUnlistedScript(() => startLook());
