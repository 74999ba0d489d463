import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  title: { zh: '家人设置', en: 'Family set-up' },
  intro: {
    zh: '您改的每一项马上生效。打开着的网页也跟着变。',
    en: 'Each change holds at once, also on pages that are open.',
  },
  enabled: { zh: '长辈模式', en: 'Elder Mode' },
  language: { zh: '工具条的文字', en: 'Words of the bar' },
  'language.zh': { zh: '中文', en: 'Chinese' },
  'language.en': { zh: '英文', en: 'English' },
  on: { zh: '开', en: 'On' },
  off: { zh: '关', en: 'Off' },
  preview: { zh: '看看效果', en: 'Preview' },
  sampleHeading: { zh: '门诊时间', en: 'Opening hours' },
  sampleText: {
    zh: '周一到周五，上午八点到十一点半，下午两点到五点。挂号请到一楼大厅窗口。',
    en: 'Monday to Friday, 8:00 to 11:30 and 14:00 to 17:00. Register at the counter on the ground floor.',
  },
  sampleLink: { zh: '查看科室介绍', en: 'About the departments' },
  sampleButton: { zh: '预约', en: 'Book' },
});
