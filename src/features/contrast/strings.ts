import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  name: { zh: '颜色', en: 'Colours', note: 'Bar button. Two characters.' },
  enabled: { zh: '让字和底分得清', en: 'Make text stand out' },
  theme: { zh: '颜色', en: 'Colours' },
  'theme.natural': { zh: '自然', en: 'As it is', note: 'The page keeps its colours.' },
  'theme.black-on-white': { zh: '白底黑字', en: 'Black on white' },
  'theme.white-on-black': { zh: '黑底白字', en: 'White on black' },
  'theme.yellow-on-black': { zh: '黑底黄字', en: 'Yellow on black' },
  'theme.yellow-on-blue': { zh: '蓝底黄字', en: 'Yellow on blue' },
  'theme.cream': { zh: '米黄', en: 'Cream' },
});
