import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTop } from '@/app/top';

export default defineUnlistedScript(() => startTop());
