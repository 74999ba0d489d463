import { defineMessages } from '@/i18n/messages';

/** The words that the bar and the set-up page need. */
export const faceStrings = defineMessages({
  name: { zh: '声音医生', en: 'Voice doctor' },
  'setting.enabled': { zh: '可以查看和试听声音', en: 'Offer to check and try voices' },
});
