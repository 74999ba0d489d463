import { describe, expect, it } from 'vitest';
import { readPage } from '../page.ts';
import { findPapers } from './papers.ts';

function papersOf(html: string): string[] {
  return findPapers(
    readPage(new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html'), 'https://x.example/')
      .model,
  );
}

describe('findPapers', () => {
  it.each([
    [
      '<h3>所需材料</h3><ul><li>身份证原件</li><li>户口本</li></ul><h3>办理流程</h3><ol><li>取号</li></ol>',
      ['身份证原件', '户口本'],
    ],
    [
      '<p>三、申请材料：</p><p>1、申请表</p><p>2、近期照片两张</p><p>四、办理时限</p>',
      ['申请表', '近期照片两张'],
    ],
    ['<p>所需材料：身份证、户口本（原件、复印件）；照片。</p>', ['身份证', '户口本（原件、复印件）', '照片']],
    ['<h3>学习材料</h3><p>会议指出……</p>', []],
    ['<nav><a href="/a">材料</a></nav><p>请准备好材料再来。</p>', []],
  ])('%s', (html, papers) => {
    expect(papersOf(html)).toEqual(papers);
  });
});
