import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  pause: { zh: '暂停', en: 'Pause' },
  resume: { zh: '继续', en: 'Go on' },
  previous: { zh: '上一句', en: 'Back' },
  next: { zh: '下一句', en: 'Next' },
  faster: { zh: '快一点', en: 'Faster' },
  slower: { zh: '慢一点', en: 'Slower' },
  fromHere: { zh: '从这里读', en: 'From here' },
  point: { zh: '指读', en: 'Point to read' },
  readPage: { zh: '读整页', en: 'Read the page' },
  pointHere: { zh: '指到哪里，读到哪里。', en: 'Point at anything to hear it.' },
  stop: { zh: '停', en: 'Stop' },
  pickPlace: { zh: '请点一下想听的那一段。', en: 'Please click the paragraph you want to hear.' },
  picture: { zh: '图片，', en: 'Picture: ', note: 'Spoken before the name of a picture.' },
  nothing: { zh: '这一页没有找到可以读的字。', en: 'There is nothing to read on this page.' },
  waiting: {
    zh: '刚才停在这里。点“继续”，接着读。',
    en: 'Reading stopped here. Press “Go on” to hear the rest.',
    note: 'The tab was left, or the machine slept.',
  },
  elsewhere: {
    zh: '另一个网页在读，这里先停下了。',
    en: 'Another page is reading, so this one has stopped.',
  },
  changed: {
    zh: '网页换了内容，先停下了。点“继续”，读现在的。',
    en: 'The page has changed, so reading stopped. Press “Go on” to hear what is here now.',
  },
  finished: { zh: '读完了。', en: 'That is all.' },
  voiceChanged: { zh: '刚才的声音断了，换了一个声音接着读。', en: 'The voice stopped. Another one goes on.' },
  silent: {
    zh: '现在没有声音可以读。请看看音量和音箱，或请家人帮忙。',
    en: 'No voice can speak now. Please check the volume and the loudspeaker, or ask your family.',
  },
  noTibetan: {
    zh: '这台电脑没有读藏文的声音，藏文先跳过了。',
    en: 'This computer has no Tibetan voice. Tibetan text is left out.',
  },
  noCantonese: {
    zh: '这台电脑没有读粤语的声音，这些字先跳过了。',
    en: 'This computer has no Cantonese voice. That text is left out.',
  },
  noLanguage: {
    zh: '有些外文这台电脑读不了，先跳过了。',
    en: 'Some text is in a language without a voice here. It is left out.',
  },
  noChinese: {
    zh: '这台电脑没有读中文的声音。请家人装一个中文声音。',
    en: 'This computer has no Chinese voice. Please ask your family to install one.',
  },
});
