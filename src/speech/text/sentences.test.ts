import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const cases: readonly (readonly [name: string, text: string, sentences: readonly string[]])[] = [
  ['plain Chinese', '今天天气好。我们去公园！你去吗？', ['今天天气好。', '我们去公园！', '你去吗？']],
  [
    'a quotation keeps its closing mark',
    '他说：“今天不来了。”大家都走了。',
    ['他说：“今天不来了。”', '大家都走了。'],
  ],
  ['who speaks after the quotation', '“快来！”妈妈喊道。孩子来了。', ['“快来！”妈妈喊道。', '孩子来了。']],
  ['an opening mark starts the next', '我来了。“你好。”', ['我来了。', '“你好。”']],
  ['straight quotation marks', '他问。"谁？"没人答应。', ['他问。', '"谁？"', '没人答应。']],
  ['an ellipsis inside a sentence', '我……不知道。', ['我……不知道。']],
  ['an ellipsis at the end of a quotation', '“我……”他停住了。', ['“我……”', '他停住了。']],
  [
    'a title with a mark',
    '电影《你好！李焕英》上映了。票卖光了。',
    ['电影《你好！李焕英》上映了。', '票卖光了。'],
  ],
  ['an aside', '请带证件（身份证。或户口本）前来。谢谢。', ['请带证件（身份证。或户口本）前来。', '谢谢。']],
  [
    'numbered clauses',
    '材料：（一）身份证；（二）户口本；（三）照片。',
    ['材料：（一）身份证；', '（二）户口本；', '（三）照片。'],
  ],
  ['a list number stays', '1. 打开网站。2. 点预约。', ['1. 打开网站。', '2. 点预约。']],
  ['Chinese list numbers', '一、打开网站；二、点预约。', ['一、打开网站；', '二、点预约。']],
  [
    'list numbers after a heading',
    '申请条件 1. 年满60周岁 2.本市户籍',
    ['申请条件', '1. 年满60周岁', '2.本市户籍'],
  ],
  ['a plain semicolon', '春天来了；花开了。', ['春天来了；花开了。']],
  ['an address', '网址是https://www.gov.cn/a?b=1。请看。', ['网址是https://www.gov.cn/a?b=1。', '请看。']],
  ['a bare host', '请上12306.cn买票。', ['请上12306.cn买票。']],
  ['decimals and times', '增长3.5%。8:30开门。', ['增长3.5%。', '8:30开门。']],
  [
    'English abbreviations',
    'Dr. Smith met Mr. Li at 5 p.m. yesterday. They left.',
    ['Dr. Smith met Mr. Li at 5 p.m. yesterday.', 'They left.'],
  ],
  ['initials', 'J. K. Rowling wrote it. We read it.', ['J. K. Rowling wrote it.', 'We read it.']],
  ['English in Chinese', '他用iPhone 15. 我不用。', ['他用iPhone 15.', '我不用。']],
  ['full stops written as points', '我来了.你呢', ['我来了.', '你呢']],
  ['line breaks', '姓名\n电话\n\n地址', ['姓名', '电话', '地址']],
  ['several marks', '真的吗？！太好了！！！', ['真的吗？！', '太好了！！！']],
  ['only marks', '——', []],
  ['nothing', '  ', []],
];

describe('splitSentences', () => {
  it.each(cases)('%s', (_name, text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
