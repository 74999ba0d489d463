import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  toolMissing: {
    zh: '这个按钮现在用不了。请把网页重新打开，再点一次。',
    en: 'This button does not work right now. Please open the page again, then press it once more.',
    note: 'After a press, when the extension was updated under an open page.',
  },
});
