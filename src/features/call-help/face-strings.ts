import { defineMessages } from '@/i18n/messages';

/** For the bar and the set-up page. */
export const faceStrings = defineMessages({
  name: { zh: '一键呼叫', en: 'Call for help', note: 'Button in 帮我.' },
  enabled: { zh: '可以一键呼叫', en: 'Offer one-key help' },
});
