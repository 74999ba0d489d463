import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  name: { zh: '好点', en: 'Easy to press' },
  enabled: { zh: '按钮和链接好点中', en: 'Make buttons and links easy to press' },
  clickGuard: { zh: '手抖连点只算一次', en: 'Count a double click as one' },
});
