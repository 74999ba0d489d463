import { defineMessages } from '@/i18n/messages';

/** The words that the bar and the set-up page need; they load in every top frame, so there are few. */
export const faceStrings = defineMessages({
  name: { zh: '朗读', en: 'Read aloud', note: 'Bar button. Two characters.' },
  'setting.enabled': { zh: '可以朗读网页', en: 'Offer to read pages aloud' },
  'setting.rate': { zh: '读的快慢', en: 'Speed' },
  'setting.volume': { zh: '声音大小', en: 'Volume' },
  'setting.onlineVoices': {
    zh: '可以先用联网的声音（文字会发到网上）',
    en: 'Prefer online voices (the text is sent to the internet)',
  },
  'setting.pinyin': { zh: '指读的字上面加拼音', en: 'Pinyin above what is pointed at' },
  'setting.traditional': { zh: '指读的字用繁体', en: 'Traditional characters for what is pointed at' },
});
