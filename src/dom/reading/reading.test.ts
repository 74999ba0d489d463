import { afterEach, describe, expect, it, vi } from 'vitest';
import { readMainText } from './page-text.ts';
import type { TextBlock } from './text-block.ts';

const PROSE =
  '为了方便老年人看病，医院在一楼大厅保留了人工窗口，不会用手机的老人可以直接到窗口挂号、缴费、打印报告，工作人员会帮助您完成每一步。';

function read(html: string): TextBlock[] {
  document.body.innerHTML = html;
  return [
    ...readMainText(document, { pictureWord: '图片，', shadowRootOf: (element) => element.shadowRoot }),
  ];
}

const texts = (html: string) => read(html).map(({ text }) => text);

afterEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

describe('readMainText', () => {
  it('reads paragraphs in order, lines within one together', () => {
    expect(
      texts('<h1>通知</h1><p>请带<b>身份证</b>\n前来。</p><ul><li>一号窗口</li><li>二号窗口</li></ul>'),
    ).toEqual(['通知', '请带身份证前来。', '一号窗口', '二号窗口']);
  });

  it('skips menus, foot and advertisements by what they say, are called or look like', () => {
    const links = ['首页', '新闻', '公告', '联系', '招聘'].map((text) => `<a href="#">${text}</a>`).join('');
    const html = `<nav>${links}</nav><div class="top-menu">菜单</div><ul>${links}</ul><div id="content"><h1>通知</h1><p>${PROSE}</p></div><div class="ad-box">大减价</div><footer>版权所有</footer>`;
    expect(texts(html)).toEqual(['通知', PROSE]);
  });

  it('reads the links where the links are the page', () => {
    const links = Array.from({ length: 12 }, (_, index) => `<a href="#">网站${index}</a>`).join(' ');
    expect(texts(`<div class="links">${links}</div>`).join('')).toContain('网站11');
  });

  it('keeps a form whatever it is called', () => {
    expect(
      texts('<div class="nav-box"><form><div class="footer"><button>提交</button></div></form></div>').join(
        '',
      ),
    ).toContain('提交');
  });

  it('reads links that stand side by side as a table, or over a part with more of it', () => {
    const doctors = ['冯可青', '刘红梅', '潘金兵', '丁娟娟']
      .map((name) => `<a href="#">${name}</a>`)
      .join('');
    const day = `<div class="day">${doctors}</div>`;
    const line = `<div><a href="#">综艺</a>${doctors}<a href="#">更多</a></div>`;
    const read = texts(`<div><p>${PROSE}</p>${day.repeat(3)}${line}</div>`).join('');
    expect(read.split('刘红梅')).toHaveLength(5);
    expect(read).toContain('综艺');
  });

  it('reads what chooses between parts of the page, and a form that is the page like a page', () => {
    const links = ['首页', '新闻', '公告', '联系'].map((text) => `<a href="#">${text}</a>`).join('');
    const tabs = '<ul class="tabs-nav"><li>新品</li><li>精品</li></ul>';
    expect(texts(`<form><ul>${links}</ul><p>${PROSE}</p>${tabs}</form>`)).toEqual([PROSE, '新品', '精品']);
  });

  it('passes over what every site says at its very top, and says it further down', () => {
    const bar = '<div>欢迎访问市政府网站！<a href="#">设为首页</a> | <a href="#">加入收藏</a></div>';
    expect(texts(`${bar}<p>${PROSE}</p>`)).toEqual([PROSE]);
    const welcome = '<div>欢迎访问我们的展厅。</div>';
    expect(texts(`<p>${PROSE}</p><p>${PROSE}</p>${welcome}`)).toContain('欢迎访问我们的展厅。');
  });

  it('reads the article alone, its headline first', () => {
    document.title = '医院保留人工窗口 - 市政府网';
    const related = Array.from(
      { length: 6 },
      (_, index) => `<li><a href="#">相关新闻第${index}条</a></li>`,
    ).join('');
    const html = `<div><div><h1>医院保留人工窗口</h1></div><div class="text">${`<p>${PROSE}</p>`.repeat(8)}</div></div><div class="related"><h3>相关</h3><ul>${related}</ul></div>`;
    const blocks = texts(html);
    expect(blocks[0]).toBe('医院保留人工窗口');
    expect(blocks).toHaveLength(9);
  });

  it('knows the headline by what the page tells of itself, or by its size', () => {
    document.title = '市政府网';
    const html = (title: string) =>
      `<div style="font-size:16px"><p>甲市门户</p><p ${title}>百丈社区开展活动</p></div><div class="text">${`<p>${PROSE}</p>`.repeat(8)}</div>`;
    expect(texts(html('style="font-size:24px"'))[0]).toBe('百丈社区开展活动');
    document.head.innerHTML = '<meta name="ArticleTitle" content="百丈社区开展活动">';
    expect(texts(html('class="title"'))[0]).toBe('百丈社区开展活动');
    document.head.innerHTML = '';
  });

  it('skips where the page stands in its site, and what can be done with it', () => {
    const path = '<div>当前位置：<a href="#">首页</a>&gt;<a href="#">通知</a></div>';
    const tools = '<div>字号：<a href="#">大</a> <a href="#">小</a></div><div>扫一扫在手机打开当前页</div>';
    const html = `<div>${path}<p>${PROSE}</p><p>字号要大一些才看得清楚，请到一号窗口领取。</p>${tools}</div>`;
    expect(texts(html)).toEqual([PROSE, '字号要大一些才看得清楚，请到一号窗口领取。']);
  });

  it('reads all of a page that says more than its article', () => {
    const cards = Array.from(
      { length: 12 },
      (_, index) => `<div><p>第${index}号窗口办理的事项</p></div>`,
    ).join('');
    const html = `<div class="intro">${`<p>${PROSE}</p>`.repeat(6)}</div><div class="cards">${cards}</div>`;
    expect(texts(html).join('')).toContain('第11号窗口');
  });

  it('knows the foot by its words, with the columns of links right above it', () => {
    const columns = Array.from({ length: 9 }, (_, index) => `<a href="#">服务说明${index}</a>`).join('');
    const html = `<div>${`<p>${PROSE}</p>`.repeat(3)}</div><div>${columns}</div><div><p>甲市人民政府</p><p>版权所有 甲市</p></div>`;
    expect(texts(html)).toEqual([PROSE, PROSE, PROSE]);
  });

  it('skips what stands still while the page moves, unless it is a dialog', () => {
    const html = `<p>${PROSE}</p><div style="position:fixed">在线客服</div><div style="position:fixed" role="dialog">请先登录</div>`;
    expect(texts(html)).toEqual([PROSE, '请先登录']);
  });

  it('reads tables row by row with their headings', () => {
    const html =
      '<table><thead><tr><th>车次</th><th>出发</th></tr></thead><tbody><tr><td>G1</td><td>8:00</td></tr><tr><td>G2</td><td><p>9:00</p></td></tr></tbody></table>';
    expect(texts(html)).toEqual(['车次，出发', '车次 G1，出发 8:00', '车次 G2，出发 9:00']);
  });

  it('knows headings in plain cells by their look, and no names of a list', () => {
    const row = (style: string, ...cells: string[]) =>
      `<tr>${cells.map((cell) => `<td style="${style}">${cell}</td>`).join('')}</tr>`;
    const data = row('', '1', '显微镜', '二层') + row('', '2', '天平', '一层');
    const table = (head: string) => `<table>${head}${data}</table>`;
    expect(texts(table(row('font-weight:700', '序号', '名称', '地点')))[1]).toBe(
      '序号 1，名称 显微镜，地点 二层',
    );
    expect(texts(table(row('', '0', '温度计', '三层')))).toContain('1显微镜二层');
  });

  it('parts buttons that stand side by side', () => {
    expect(texts('<p>要退出吗？<button>退出</button><button>不退出</button></p>')).toEqual([
      '要退出吗？退出，不退出，',
    ]);
  });

  it('says a list number with what it numbers, also from boxes of their own', () => {
    const line = (mark: string, text: string) => `<div><div>${mark}</div><div>${text}</div></div>`;
    expect(texts(line('1.', '带身份证') + line('（2）', '带照片'))).toEqual(['1.带身份证', '（2）带照片']);
  });

  it('reads a form with its fields, whatever it explains besides', () => {
    const fields = Array.from({ length: 20 }, (_, index) => `<p>第${index}项<input></p>`).join('');
    const read = texts(`<div>${fields}</div><div class="text">${`<p>${PROSE}</p>`.repeat(8)}</div>`);
    expect(read[0]).toBe('第0项');
  });

  it('reads layout tables as text', () => {
    expect(texts('<table><tr><td><p>左边</p></td><td><p>右边</p></td></tr></table>')).toEqual([
      '左边',
      '右边',
    ]);
  });

  it('says what a picture is called, once', () => {
    const size = 'width="200" height="100"';
    expect(
      texts(
        `<p>门口<img alt="医院大门" ${size}></p><p><a href="#"><img alt="公告" ${size}>公告</a></p><p>字<img alt="a1.jpg" ${size}></p>`,
      ),
    ).toEqual(['门口，图片，医院大门，', '公告', '字']);
  });

  it('looks at the styles of the beginning only before the first block of a large page is there', () => {
    document.body.innerHTML = `<h1>通知</h1>${`<p>${PROSE}</p>`.repeat(5200)}`;
    const looked = vi.spyOn(window, 'getComputedStyle');
    const blocks = readMainText(document, { pictureWord: '', shadowRootOf: () => null });
    expect(blocks.next().value?.text).toBe('通知');
    expect(looked.mock.calls.length).toBeLessThan(20);
    looked.mockRestore();
  });

  it('skips what is hidden', () => {
    expect(
      texts(
        '<p>看得见</p><p style="display:none">看不见</p><p style="visibility:hidden">也看不见</p><p aria-hidden="true">装饰</p>',
      ),
    ).toEqual(['看得见']);
  });

  it('reads into shadow roots with their slots', () => {
    document.body.innerHTML = '<div id="host">里面</div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>影子</p><slot></slot>';
    const blocks = [
      ...readMainText(document, { pictureWord: '', shadowRootOf: (element) => element.shadowRoot }),
    ];
    expect(blocks[0]?.text).toBe('影子');
  });
});

describe('TextBlock', () => {
  it('knows the ranges of its characters', () => {
    const [block] = read('<p>请带<b>身份证</b>和  照片</p>');
    expect(block?.text).toBe('请带身份证和照片');
    expect(block?.rangesOf(1, 6).map(String)).toEqual(['带', '身份证', '和']);
    expect(block?.rangesOf(5, 8).map(String)).toEqual(['和  照片']);
  });

  it('knows the position of a point in the page', () => {
    const [block] = read('<p>  请带<b>身份证</b></p>');
    const bold = document.querySelector('b')?.firstChild;
    expect(bold && block?.positionOf(bold, 1)).toBe(3);
    expect(block?.positionOf(document.body, 0)).toBe(-1);
  });
});
