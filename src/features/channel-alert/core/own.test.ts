import { describe, expect, it } from 'vitest';
import { ownEntriesFor } from './own-entries.ts';
import { findOwnMode, isInOwnMode } from './own-mode.ts';
import type { PageModel } from './page-model.ts';

describe('ownEntriesFor', () => {
  const noted = [
    { whose: '女儿', name: '女儿', phone: '13812345678', where: '' },
    { whose: '社区', name: '社区服务站', phone: '0592-2137188', where: 'gov' },
    { whose: '儿子', name: '门口的支行', phone: '95588', where: 'icbc.com.cn' },
  ];

  it('puts the most particular first and leaves others out', () => {
    expect(ownEntriesFor(noted, 'www.icbc.com.cn', 'bank').map((entry) => entry.whose)).toEqual([
      '儿子',
      '女儿',
    ]);
    expect(ownEntriesFor(noted, 'www.xm.gov.cn', 'gov').map((entry) => entry.whose)).toEqual([
      '社区',
      '女儿',
    ]);
    expect(ownEntriesFor(noted, 'noticbc.com.cn', 'bank').map((entry) => entry.whose)).toEqual(['女儿']);
  });
});

describe('findOwnMode', () => {
  const pageOf = (...texts: string[]): PageModel => ({
    url: '',
    host: '',
    title: '',
    description: '',
    blocks: [],
    links: texts.map((text) => ({ text, href: '#', region: 'header', index: 0 })),
    controls: [],
    codes: [],
  });

  it.each([
    '长辈版',
    '无障碍',
    '适老化',
    '进入关怀版',
    '无障碍浏览',
    '长者模式',
    '老年版',
    '大字版',
    '无障碍 长者版',
  ])('knows %s', (text) => {
    expect(findOwnMode(pageOf('首页', text))?.text).toBe(text);
  });

  it.each(['老年大学', '无障碍环境建设法', '关怀员工', '老年人优待证办理', '爱心捐款', '大字报'])(
    'does not take %s for it',
    (text) => {
      expect(findOwnMode(pageOf(text))).toBeUndefined();
    },
  );

  it('sees by the address that it is on', () => {
    expect(isInOwnMode('https://www.example.gov.cn/elder/index.html')).toBe(true);
    expect(isInOwnMode('https://www.example.gov.cn/holder/index.html')).toBe(false);
  });
});
