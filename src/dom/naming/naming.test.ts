import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { describeControl } from './control.ts';
import { nameOf } from './name.ts';

function show(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector('[data-test]') ?? document.body;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('nameOf in Chinese forms', () => {
  it.each([
    ['a cell to the left', '<table><tr><td>姓　名：</td><td><input data-test></td></tr></table>', '姓名'],
    [
      'a cell with a star',
      '<table><tr><td><font color=red>*</font>身份证号：</td><td><input data-test><span>18位</span></td></tr></table>',
      '身份证号',
    ],
    [
      'two pairs in a row',
      '<table><tr><td>姓名</td><td><input></td><td>电话</td><td><input data-test></td></tr></table>',
      '电话',
    ],
    [
      'a column heading',
      '<table><tr><th>姓名</th><th>关系</th></tr><tr><td><input></td><td><input data-test></td></tr></table>',
      '关系',
    ],
    ['text before', '<p>手机号码：<input data-test></p>', '手机号码'],
    [
      'a box before',
      '<div><div>出发地</div><div><span><input data-test placeholder="请输入"></span></div></div>',
      '出发地',
    ],
    ['text after a circle', '<p>性别：<input type=radio data-test>男 <input type=radio>女</p>', '男'],
    [
      'text before a box to tick',
      '<div>学生 <input type=checkbox data-test> 高铁 <input type=checkbox></div>',
      '学生',
    ],
    [
      'a placeholder when there is nothing else',
      '<form><input placeholder="请输入关键字" data-test></form>',
      '请输入关键字',
    ],
    ['a label', '<label>科室<select data-test><option>内科</select></label>', '科室'],
    ['a picture link', '<a href="/" data-test><img alt="首页"></a>', '首页'],
    ['a button', '<button data-test><i></i> 提交预约 </button>', '提交预约'],
    ['an icon with a title', '<a href="#" data-test><i title="关闭"></i></a>', '关闭'],
    ['a submit button', '<input type=submit value="查询" data-test>', '查询'],
  ])('%s', (_name, html, name) => {
    expect(nameOf(show(html))).toBe(name);
  });

  it('does not take another field’s label', () => {
    expect(nameOf(show('<p>姓名<input> <input data-test></p>'))).toBe('');
  });
});

describe('names of controls that the page gives none', () => {
  const named = (html: string) => describeControl(show(html))?.name;

  it.each([
    [
      'an icon by its class',
      '<button data-test class="btn"><i class="icon-search"></i></button>',
      { own: 'search' },
    ],
    [
      'a word within another',
      '<a href="#" data-test onclick="updateStart()"></a><p>公告</p>',
      { own: 'beside', about: '公告' },
    ],
    ['a sign', '<button data-test>×</button>', { own: 'close' }],
    ['a glyph of an icon font with a title', '<a href="#" data-test title="删除">\ue6e2</a>', '删除'],
    ['a picture whose name is a file', '<a href="/" data-test><img alt="a1.jpg"></a>', { own: 'home' }],
    [
      'another link to the same place',
      '<a href="/n/1" data-test><img></a><a href="/n/1">停水通知</a>',
      '停水通知',
    ],
    [
      'the words of its card',
      '<ul><li><a href="/n/2" data-test><img></a><p>医保办理</p></li></ul>',
      '医保办理',
    ],
    [
      'the whole title in its card, and not what every card has',
      '<div><a href="#" data-test><img></a><a href="#">查看详情</a><a href="#"><i>包邮</i> / 法国兰蔻新水份缘保湿精华乳液五十毫升两瓶装送礼盒</a></div>',
      '包邮 / 法国兰蔻新水份缘保湿精华乳液五十毫升两瓶装送礼盒',
    ],
    [
      'no other link, where one address is everybody’s',
      `<p>公告</p><a href="/none" data-test></a>${['每日必看', '女装', '男装', '鞋包', '家居'].map((it) => `<a href="/none">${it}</a>`).join('')}`,
      { own: 'otherPage' },
    ],
    ['a number to dial', '<a href="tel:95588" data-test><img></a>', { own: 'callNumber', about: '95588' }],
    [
      'another site',
      '<a href="https://www.12306.cn/x" data-test></a>',
      { own: 'otherSite', about: 'www.12306.cn' },
    ],
    [
      'a field beside a search button',
      '<div><input data-test><button>搜 索</button></div>',
      { own: 'search' },
    ],
    [
      'a field that says it searches, whatever stands beside it',
      '<div><a href="/w">无障碍</a><div><input data-test placeholder="请输入搜索内容"></div></div>',
      { own: 'search' },
    ],
    [
      'a picture whose name is a number, by what it opens',
      '<p>公示</p><a href="/a/40238.png" data-test><img alt="1"></a>',
      { own: 'largePicture' },
    ],
    [
      'one of the dots under a show',
      '<p>公告</p><div><a href="#"></a><a href="#" data-test></a><a href="#"></a></div>',
      { own: 'nth', about: '2' },
    ],
    [
      'the sign of an official site',
      '<a href="http://bszs.conac.cn/sitename?method=show" data-test><img></a>',
      { own: 'officialSign' },
    ],
    [
      'how many, between less and more',
      '<p>¥1000.00</p><div><a>-</a><input data-test><a>+</a></div>',
      { own: 'howMany' },
    ],
    [
      'a button that the browser would name in its own language',
      '<input type=submit value="" data-test>',
      { own: 'submit' },
    ],
    [
      'a picture by what it stands beside',
      '<p>热销</p><div><a href="#" data-test><img></a></div>',
      { own: 'pictureBeside', about: '热销' },
    ],
    [
      'what it stands beside',
      '<div><b>热门</b><div><a href="#" data-test></a></div></div>',
      { own: 'beside', about: '热门' },
    ],
  ])('%s', (_name, html, name) => {
    expect(named(html)).toEqual(name);
  });
});

describe('a picture without a name', () => {
  it('is not named by words that are far from it, but by its place among others', () => {
    const picture = show(
      '<p>春装五折</p><div><a href="#"><img></a><a href="/x/y.html" data-test><img></a><a href="#"><img></a></div>',
    );
    const far = { left: 0, right: 100, top: 900, bottom: 940 } as DOMRect;
    picture.getBoundingClientRect = () => far;
    expect(describeControl(picture)?.name).toEqual({ own: 'nthPicture', about: '2' });
    picture.getBoundingClientRect = () => ({ ...far, top: 60, bottom: 100 });
    expect(describeControl(picture)?.name).toEqual({ own: 'pictureBeside', about: '春装五折' });
  });
});

describe('describeControl', () => {
  it('tells a required number by its places', () => {
    const control = show('<label>身份证号<input data-test required value="110101199001011237"></label>');
    expect(describeControl(control)).toEqual({
      role: 'textbox',
      name: '身份证号',
      states: ['required'],
      content: { kind: 'places', count: 18 },
      hint: '',
    });
  });

  it.each([
    '<input type=password data-test value="hunter2">',
    '<input autocomplete="one-time-code" data-test value="123456">',
    '<input autocomplete="cc-number" data-test value="6222020200000000">',
    '<label>短信验证码<input data-test value="123456"></label>',
    '<table><tr><td>银行卡号</td><td><input data-test value="6222020200000000"></td></tr></table>',
    '<input name="captcha" data-test value="a8Kd">',
    '<input id="cvv2" data-test value="123">',
  ])('never tells a secret: %s', (html) => {
    const description = describeControl(show(html));
    expect(description?.content).toEqual({ kind: 'secret' });
    expect(JSON.stringify(description)).not.toMatch(/hunter2|123|6222|a8Kd/u);
  });

  it('tells a day as it is written, and a list that still asks as empty', () => {
    const contentOf = (html: string) => describeControl(show(html))?.content;
    expect(contentOf('<label>取车<input data-test value="2018-10-17"></label>')).toEqual({
      kind: 'text',
      text: '2018-10-17',
    });
    expect(contentOf('<select data-test><option value="">请选择科室<option>内科</select>')).toEqual({
      kind: 'empty',
    });
  });

  it('tells states', () => {
    expect(
      describeControl(show('<input type=checkbox checked data-test aria-label="同意">'))?.states,
    ).toEqual(['checked']);
    expect(describeControl(show('<button disabled data-test>提交</button>'))?.states).toEqual(['disabled']);
    expect(describeControl(show('<a href="/" target="_blank" data-test>公告</a>'))?.states).toEqual([
      'new-window',
    ]);
  });

  it('finds the control around a point and behind a label', () => {
    expect(describeControl(show('<button><span data-test>提交</span></button>'))?.role).toBe('button');
    expect(describeControl(show('<label for=a data-test>姓名</label><input id=a>'))?.role).toBe('textbox');
    expect(describeControl(show('<p data-test>正文</p>'))).toBeUndefined();
  });

  it('tells what is chosen in a list', () => {
    const control = show('<select data-test aria-label="科室"><option>内科<option selected>外科</select>');
    expect(describeControl(control)?.content).toEqual({ kind: 'text', text: '外科' });
  });
});

const CORPUS = resolve('../shared/corpus/names/accessible-names.jsonl');

interface NamedCase {
  readonly id: string;
  readonly html: string;
  readonly expected: string;
}

/** Cases that ask for the name of a hidden element, or need a layout engine or an XML-like parser. */
describe.skipIf(!existsSync(CORPUS))('accessible names of a public collection', () => {
  const cases: NamedCase[] = existsSync(CORPUS)
    ? readFileSync(CORPUS, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];

  it.each(cases.map(({ id, html, expected }) => [id, html, expected] as const))(
    '%s',
    (_id, html, expected) => {
      document.body.innerHTML = html;
      const element = document.querySelector('[data-test]');
      expect(element === null ? '' : nameOf(element)).toBe(expected);
    },
  );
});
