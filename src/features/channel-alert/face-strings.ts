import { defineMessages } from '@/i18n/messages';

/** For the bar and the set-up page. */
export const faceStrings = defineMessages({
  name: { zh: '电话和柜台', en: 'Phone and counter', note: 'Button in 帮我. Five characters.' },
});

export const settingNames = defineMessages({
  enabled: { zh: '可以查电话和柜台', en: 'Offer phones and counters' },
  remind: { zh: '网页没写电话时告诉我', en: 'Tell me when a page names no phone' },
  lookFurther: {
    zh: '也去看这个网站的联系页（会联网）',
    en: 'Also look at the site’s own contact pages (goes online)',
  },
  muted: { zh: '不再提醒的网站', en: 'Sites without reminders' },
  own: { zh: '家人记下的电话', en: 'Numbers that family noted' },
});
