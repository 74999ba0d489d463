import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  title: { zh: '长辈模式', en: 'Elder Mode' },
  on: { zh: '现在开着。', en: 'It is on now.' },
  off: { zh: '现在关着。', en: 'It is off now.' },
  turnOn: { zh: '打开', en: 'Turn on' },
  turnOff: { zh: '关掉', en: 'Turn off' },
  notHere: {
    zh: '浏览器不让长辈模式在这一页工作。换一个网页就可以用。',
    en: 'The browser does not let Elder Mode work on this page. It works on other pages.',
  },
  setUp: { zh: '家人设置', en: 'Family set-up' },
});
