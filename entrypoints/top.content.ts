import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTop } from '@/app/top';

export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_end',
  main: startTop,
});
