import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  name: { zh: '指针', en: 'Pointer' },
  enabled: { zh: '大指针', en: 'Large pointer' },
  size: { zh: '指针大小', en: 'Size of the pointer' },
  'size.64': { zh: '大', en: 'Large' },
  'size.80': { zh: '特大', en: 'Larger' },
  'size.96': { zh: '超大', en: 'Largest' },
  crosshair: { zh: '十字线', en: 'Crosshair', note: 'Two lines across the screen that meet at the pointer.' },
});
