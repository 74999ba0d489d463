import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  looking: { zh: '正在找声音，请等一下。', en: 'Looking for voices. One moment.' },
  'language.zh-CN': { zh: '普通话', en: 'Mandarin' },
  'language.yue': { zh: '粤语', en: 'Cantonese' },
  'language.bo': { zh: '藏语', en: 'Tibetan' },
  'language.en': { zh: '英语', en: 'English' },
  none: { zh: '没有声音', en: 'no voice' },
  offline: { zh: '不用上网', en: 'works offline' },
  online: { zh: '要上网，文字会发出去', en: 'needs the internet; the text is sent out' },
  packaged: { zh: '自带的声音，不用上网', en: 'our own voice, works offline' },
  taiwan: { zh: '台湾口音', en: 'Taiwan accent' },
  count: { zh: '共 {count} 个', en: '{count} in all' },
  listen: { zh: '听一听', en: 'Listen' },
  change: { zh: '换一个', en: 'Another' },
  heard: {
    zh: '听见了吗？没听见，请看看音量和音箱。',
    en: 'Did you hear it? If not, please check the volume and the loudspeaker.',
  },
  silent: { zh: '这个声音没有响。换一个试试。', en: 'This voice did not speak. Please try another.' },
  robot: {
    zh: '现在只有自带的声音，有点像机器。可以请家人装一个更好听的：',
    en: 'Only our own voice is here, and it sounds like a machine. Your family can install a better one:',
  },
  noVoice: {
    zh: '这台电脑没有读中文的声音。可以请家人装一个：',
    en: 'This computer has no Chinese voice. Your family can install one:',
  },
  light: {
    zh: '您用的是简装版，只能用电脑里的声音。完整版自带声音、拼音和繁体。',
    en: 'This light edition has only this computer’s voices. The full one brings its own, pinyin and traditional characters.',
  },
  'install.windows': {
    zh: '打开“设置”。点“时间和语言”。再点“语音”。点“添加语音”，选“中文”。',
    en: 'Settings → Time & language → Speech → Add voices → Chinese.',
  },
  'install.mac': {
    zh: '点左上角的苹果，打开设置。点“辅助功能”。点“朗读内容”。声音选“中文”。',
    en: 'System Settings → Accessibility → Spoken Content → System voice → Chinese.',
  },
  'install.chromeos': {
    zh: '打开“设置”。点“无障碍”。点“文字转语音”，选“中文”。',
    en: 'Settings → Accessibility → Text-to-speech → Chinese.',
  },
  'install.android': {
    zh: '打开“设置”。找“文字转语音”。点“安装语音数据”，选“中文”。',
    en: 'Settings → Text-to-speech → Install voice data → Chinese.',
  },
  'install.linux': {
    zh: '请家人装一个中文声音，再重开这个网页。',
    en: 'Install speech-dispatcher with a Chinese voice and restart the browser.',
  },
});
