import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  family: { zh: '家里人', en: 'Family' },
  noFamily: {
    zh: '家人还没有留电话。可以在“家人设置”里填。',
    en: 'Family has left no number yet. It can be entered in the set-up.',
  },
  emergency: { zh: '紧急电话', en: 'Emergency' },
  police: { zh: '报警', en: 'Police' },
  fire: { zh: '火警', en: 'Fire' },
  ambulance: { zh: '急救', en: 'Ambulance' },
  traffic: { zh: '交通事故', en: 'Traffic accident' },
  call: { zh: '打电话', en: 'Call', note: 'Before the digits, for screen readers.' },
  scan: { zh: '用手机扫一扫', en: 'Scan with a phone', note: 'Under the code.' },
  advice: { zh: '说清楚：在哪里，出了什么事。', en: 'Say where you are and what has happened.' },
});
