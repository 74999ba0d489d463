import { describe, expect, it } from 'vitest';
import { planRepairs } from './plan.ts';

function repairsOf(html: string): string[] {
  document.body.innerHTML = html;
  return planRepairs(document).map((repair) =>
    repair.kind === 'label'
      ? `${repair.words} above ${(repair.before as HTMLInputElement).name || repair.before.tagName}`
      : `must in ${repair.parent.textContent}`,
  );
}

describe('repairs of a form', () => {
  it('give a field whose only name is a placeholder a name that stays', () => {
    expect(
      repairsOf(
        '<form><div><input name="a" placeholder="手机号"></div><div><input name="b" placeholder="密码" type="password"></div></form>',
      ),
    ).toEqual(['手机号 above a', '密码 above b']);
  });
  it.each([
    [
      'a label',
      '<form><label for="a">手机</label><input id="a" placeholder="11 位"><label for="b">姓名</label><input id="b" placeholder="真实姓名"></form>',
    ],
    [
      'words before it',
      '<form><div>手机 <input placeholder="11 位"></div><div>姓名 <input placeholder="真实姓名"></div></form>',
    ],
    [
      'a cell before it',
      '<form><table><tr><td>手机</td><td><input placeholder="11 位"></td></tr><tr><td>姓名</td><td><input placeholder="真实姓名"></td></tr></table></form>',
    ],
  ])('leave a field alone that has %s', (_, html) => expect(repairsOf(html)).toEqual([]));
  it.each([
    [
      'search among others',
      '<div><p><input name="q" placeholder="搜索车票"></p><p><input name="x"></p></div>',
    ],
    [
      'stand beside a search button',
      '<form><div><input placeholder="名称"><button>搜资讯</button></div><div><input name="x"></div></form>',
    ],
    [
      'stand in the bar of a page',
      '<header><form><div><input placeholder="用户名"></div><div><input placeholder="密码"></div></form></header>',
    ],
    ['share a line', '<form><li><input placeholder="用户名"><input placeholder="密码"></li></form>'],
    [
      'go on in a line of words',
      '<form><div>从 <select></select> <i>到</i><span><input placeholder="日期"></span></div><p><input name="x"></p></form>',
    ],
    [
      'nobody sees',
      '<form><div aria-hidden="true"><input placeholder="请留空"></div><p><input name="x"></p><p><input name="y"></p></form>',
    ],
  ])('leave fields alone that %s', (_, html) => expect(repairsOf(html)).toEqual([]));
  it('leave a lone search box alone', () => {
    expect(repairsOf('<form><input placeholder="搜索"><button>搜</button></form>')).toEqual([]);
  });
  it('say in words that a field must be answered', () => {
    expect(
      repairsOf(
        '<form><label for="a">手机*</label><input id="a" required><label for="b">姓名（必填）</label><input id="b" required></form>',
      ),
    ).toEqual(['must in 手机*']);
  });
  it('are made once', () => {
    expect(
      repairsOf(
        '<form><div><elder-field-label>手机号</elder-field-label><input placeholder="手机号"></div><div><elder-field-label>姓名</elder-field-label><input placeholder="姓名"></div></form>',
      ),
    ).toEqual([]);
  });
});
