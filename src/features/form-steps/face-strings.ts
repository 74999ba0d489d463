import { defineMessages } from '@/i18n/messages';

/** The words of the face: in the script of the bar, so apart from the rest. */
export const faceStrings = defineMessages({
  name: { zh: '一步一步填', en: 'Step by step', note: 'Button. Five characters.' },
  'setting.enabled': { zh: '可以一步一步填表', en: 'Offer forms step by step' },
  'setting.familyName': { zh: '填表时可用的姓名', en: 'Name to offer in forms' },
  'setting.familyPhone': { zh: '填表时可用的电话', en: 'Phone to offer in forms' },
  'setting.familyAddress': { zh: '填表时可用的住址', en: 'Address to offer in forms' },
});
