import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  name: { zh: '颜色', en: 'Colours', note: 'Bar button. Two characters.' },
  'setting.enabled': { zh: '让字和底分得清', en: 'Make text stand out' },
  'setting.theme': { zh: '颜色', en: 'Colours' },
  'setting.theme.natural': { zh: '自然', en: 'As it is', note: 'The page keeps its colours.' },
  'setting.theme.black-on-white': { zh: '白底黑字', en: 'Black on white' },
  'setting.theme.white-on-black': { zh: '黑底白字', en: 'White on black' },
  'setting.theme.yellow-on-black': { zh: '黑底黄字', en: 'Yellow on black' },
  'setting.theme.yellow-on-blue': { zh: '蓝底黄字', en: 'Yellow on blue' },
  'setting.theme.cream': { zh: '米黄', en: 'Cream' },
});
