import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  bar: { zh: '长辈模式工具条', en: 'Elder Mode bar', note: 'Name of the bar, for screen readers.' },
  unfold: {
    zh: '工具条',
    en: 'Tools',
    note: 'Beside 关掉 all that is left of the bar where the page has a bar of its own at that place. Shows the whole bar.',
  },
  turnOff: { zh: '关掉', en: 'Turn off', note: 'Last button of the bar. Two characters.' },
  turnOn: { zh: '长辈模式', en: 'Elder Mode', note: 'The one button that is left when the mode is off.' },
  help: { zh: '帮我', en: 'Help me', note: 'Bar button. Two characters.' },
  close: { zh: '关闭', en: 'Close', note: 'Upper right of every panel.' },
  notNow: { zh: '不用', en: 'No, thanks', note: 'Beside an offer.' },
  setUp: { zh: '家人设置', en: 'Family set-up', note: 'In the help panel; opens a page.' },
  chosen: {
    zh: '{name}：{choice}',
    en: '{name}: {choice}',
    note: 'Said after a choice, such as 大字：特大.',
  },
  replaced: {
    zh: '有些设置读不出来，已换成平常的。旧的还留着。',
    en: 'Some settings could not be read. The usual ones are in use. The old ones are kept.',
  },
  unreadable: {
    zh: '设置读不出来，现在用平常的设置。',
    en: 'The settings could not be read. The usual ones are in use.',
  },
  unwritable: {
    zh: '设置存不下来，关掉这一页就没有了。',
    en: 'The settings cannot be kept. They end with this page.',
  },
  thisSiteOnly: {
    zh: '设置只在这个网站有效。',
    en: 'These settings hold on this site only.',
  },
});
