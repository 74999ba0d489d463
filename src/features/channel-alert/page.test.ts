import { describe, expect, it } from 'vitest';
import { PageReader, readPage } from './page.ts';

function modelOf(html: string) {
  const page = new DOMParser().parseFromString(`<html><head></head><body>${html}</body></html>`, 'text/html');
  return readPage(page, 'https://www.example.test/a').model;
}

describe('readPage', () => {
  it('joins a number that is split over inline elements', () => {
    expect(modelOf('<p>电话<b>400-</b><span>850-8888</span></p>').blocks[0]?.text).toBe('电话400-850-8888');
  });

  it('keeps blocks apart', () => {
    expect(modelOf('<table><tr><td>客服</td><td>95588</td></tr></table>').blocks.map((b) => b.text)).toEqual([
      '客服',
      '95588',
    ]);
  });

  it('takes the words of a link as they stand in the run, and those of its blocks where it has any', () => {
    const { links } = modelOf(
      '<p>请看<a href="/a"> 网点 <b>查询</b></a>吧</p><a href="/b"><div>联系</div><div>我们</div></a>',
    );
    expect(links.map(({ text }) => text)).toEqual(['网点 查询', '联系我们']);
  });

  it('does not read again what was only moved, and reads what is new in it', () => {
    document.body.innerHTML = '<main><p>电话95588</p></main>';
    const reader = new PageReader();
    const read = (root: Element) => {
      for (const _pause of reader.read(root)) void _pause;
    };
    read(document.body);
    const main = document.createElement('section');
    main.append(...document.body.children);
    document.body.append(main);
    main.insertAdjacentHTML('beforeend', '<p>柜台在一楼</p>');
    read(main);
    const texts = reader.model(document, 'https://www.example.test/').blocks.map(({ text }) => text);
    expect(texts).toEqual(['电话95588', '柜台在一楼']);
  });

  it('tells regions by tag, role and name', () => {
    const { blocks } = modelOf(
      '<nav>a甲</nav><div role="contentinfo">b乙</div><div class="page-footer">c丙</div><blockquote>d丁</blockquote><p>e戊</p>',
    );
    expect(blocks.map((block) => block.region)).toEqual(['nav', 'footer', 'footer', 'quote', 'main']);
  });

  it('reads XHTML, whose names are not capitals', () => {
    const page = new DOMParser().parseFromString(
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>甲</p><p>乙<a href="/c">丙</a></p></body></html>',
      'application/xhtml+xml',
    );
    const { blocks, links } = readPage(page, 'https://www.example.test/a').model;
    expect(blocks.map((block) => block.text)).toEqual(['甲', '乙 丙']);
    expect(links).toHaveLength(1);
  });

  it('marks lists of links', () => {
    const { blocks } = modelOf(
      '<div><a href="/a">网点查询</a><a href="/b">在线客服</a></div><p>详见<a href="/c">说明</a>，谢谢</p>',
    );
    expect(blocks.map((block) => block.linked ?? false)).toEqual([true, false]);
  });

  it('leaves scripts, styles and our own elements out', () => {
    expect(
      modelOf('<script>1</script><style>2</style><template>3</template><elder-host>4</elder-host>').blocks,
    ).toEqual([]);
  });

  it('notes controls, links, pictures and codes', () => {
    const model = modelOf(
      '<input placeholder="手机号"><input type="submit" value="提交"><a href="tel:95588">电话</a><img alt="公众号二维码" src="x.png">',
    );
    expect(model.controls).toEqual([
      { text: '手机号', type: 'text' },
      { text: '提交', type: 'submit' },
    ]);
    expect(model.links[0]).toMatchObject({ text: '电话', href: 'tel:95588' });
    expect(model.codes).toEqual(['公众号二维码']);
  });
});
