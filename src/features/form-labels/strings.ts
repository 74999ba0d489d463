import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  name: { zh: '表格好懂', en: 'Clear forms' },
  enabled: { zh: '给表格补上看得见的名字', en: 'Give form fields names that stay' },
});

/** The only words that are put into the page itself; in the page script, so apart from the rest. */
export const pageStrings = defineMessages({
  must: { zh: '（一定要填）', en: ' (must be answered)', note: 'Stands behind the name of a field.' },
});
