import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  name: { zh: '简洁', en: 'Reader', note: 'Bar button. Two characters.' },
  'setting.enabled': { zh: '可以只看文章', en: 'Offer the article alone' },
  nothing: {
    zh: '这一页没有找到文章。可以接着看原来的网页。',
    en: 'No article was found here. You can go on with the page itself.',
  },
  previousPage: { zh: '上一页', en: 'Previous' },
  nextPage: { zh: '下一页', en: 'Next' },
  pageOf: { zh: '第 {page} 页，共 {pages} 页', en: 'Page {page} of {pages}' },
});
