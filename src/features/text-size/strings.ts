import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  name: { zh: '大字', en: 'Large text', note: 'Bar button. Two characters.' },
  enabled: { zh: '把字放大', en: 'Make the text larger' },
  step: { zh: '字的大小', en: 'Size of the text' },
  'step.standard': { zh: '标准', en: 'Standard', note: 'The smallest of four sizes.' },
  'step.large': { zh: '大', en: 'Large' },
  'step.larger': { zh: '特大', en: 'Larger' },
  'step.largest': { zh: '超大', en: 'Largest' },
});
