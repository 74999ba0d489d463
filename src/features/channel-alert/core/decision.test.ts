import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../library.ts';
import { type Knowledge, understand } from './decision.ts';
import type { PageModel } from './page-model.ts';

const knowledge: Knowledge = { ...(await loadLibrary()), region: 'CN', own: [] };

function pageOf(page: Partial<PageModel> & { texts?: string[] }): PageModel {
  const { texts = [], ...rest } = page;
  return {
    url: 'https://example.test/',
    host: 'example.test',
    title: '',
    description: '',
    blocks: texts.map((text, index) => ({ index, text, tag: 'p', region: 'main' })),
    links: [],
    controls: [],
    codes: [],
    ...rest,
  };
}

const hospital = pageOf({
  title: '预约挂号 - 某市人民医院',
  texts: ['选择科室', '内科', '外科', '门诊医生', '立即挂号'],
  controls: [
    { text: '姓名', type: 'text' },
    { text: '身份证号', type: 'text' },
    { text: '提交', type: 'button' },
  ],
});

describe('understand', () => {
  it('is due where something can be done and neither a phone nor a counter is named', () => {
    const result = understand(hospital, knowledge);
    expect(result.category.site).toBe('medical');
    expect(result.doing.scenarios).toContain('book');
    expect(result.missing).toEqual(['phone', 'counter', 'cash']);
    expect(result.isAlert).toBe(true);
  });

  it('is due on a long notice that asks her to act, and not on one that only tells', () => {
    const prose = Array.from({ length: 4 }, () =>
      '本馆将举办古籍展览与非遗讲座，观众可以在展厅内欣赏馆藏文物。'.repeat(4),
    );
    const told = pageOf({ title: '博物馆 展览 活动预告', texts: prose });
    const asked = pageOf({
      title: '博物馆 展览 活动预告',
      texts: [...prose, '活动报名请微信扫描二维码', '预约报名'],
    });
    expect(understand(told, knowledge).isAlert).toBe(false);
    expect(understand(asked, knowledge).isAlert).toBe(true);
  });

  it('keeps still where the page names a phone', () => {
    const page = {
      ...hospital,
      blocks: [
        ...hospital.blocks,
        { index: 9, text: '预约电话：0592-2137188', tag: 'p', region: 'footer' as const },
      ],
    };
    const result = understand(page, knowledge);
    expect(result.isAlert).toBe(false);
    expect(result.offers[0]).toMatchObject({ origin: 'site', number: '0592-2137188' });
  });

  it('keeps still where another page of the site has shown one', () => {
    const phones = [{ number: '0592-2137188', label: '电话', evidence: '电话0592-2137188', block: 0 }];
    const result = understand(hospital, { ...knowledge, remembered: { phones, counters: [], pages: 2 } });
    expect(result.isAlert).toBe(false);
  });

  it('has nothing to say on news', () => {
    const news = pageOf({
      title: '一些商家只收微信_财经_某某日报',
      texts: ['责任编辑：张三', '记者走访发现，一些商家不收现金。'.repeat(9), '本报讯 来源：某某日报'],
    });
    const result = understand(news, knowledge);
    expect(result.category.site).toBe('news');
    expect(result.isAlert).toBe(false);
    expect(result.missing).toEqual([]);
  });

  it('quotes the document behind a right, and its number', () => {
    const [first] = understand(hospital, knowledge).rights;
    expect(first?.citation).toEqual({
      quote: '完善电话、网络、现场等多种预约挂号方式',
      source: '国办发〔2020〕45号 第7项',
    });
  });

  it('explains itself sentence by sentence', () => {
    const page = {
      ...hospital,
      blocks: [
        ...hospital.blocks,
        { index: 9, text: '即日起取消现场挂号。', tag: 'p', region: 'main' as const },
      ],
    };
    const { reasons } = understand(page, knowledge);
    expect(reasons).toContainEqual({ kind: 'restriction', sentence: '即日起取消现场挂号。' });
    expect(reasons).toContainEqual({ kind: 'no-phone' });
  });
});

describe('the order of offers', () => {
  const origins = (page: PageModel, more: Partial<Knowledge> = {}) =>
    understand(page, { ...knowledge, ...more }).offers.map((offer) => offer.origin);

  it('is own, site, operator, field, 12345', () => {
    const channel = knowledge.directory.byId('xmrcb');
    if (!channel) throw new Error('xmrcb is in the directory');
    const bank = pageOf({
      host: 'www.icbc.com.cn',
      title: '手机银行转账',
      texts: ['客服热线：400-123-9876', '转账汇款'],
    });
    expect([...new Set(origins(bank, { own: [{ channel, whose: '女儿' }] }))]).toEqual([
      'own',
      'site',
      'operator',
      'field',
      'last-resort',
    ]);
  });

  it('never ends without a number: 12345 is last for every kind of page', () => {
    for (const title of [
      '',
      '火车票',
      '机票航班',
      '打车',
      '电费缴费',
      '快递查询',
      '博物馆预约',
      '商城购物车',
    ]) {
      expect(understand(pageOf({ title }), knowledge).offers.at(-1)?.number, title).toBe('12345');
    }
  });

  it('makes every offer with its source and date', () => {
    for (const offer of understand(pageOf({ title: '火车票预订' }), knowledge).offers) {
      expect(offer.sources.length).toBeGreaterThan(0);
      expect(offer.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('takes the line of the prefecture where there is one', () => {
    const taxi = pageOf({ title: '网约车叫车', texts: ['立即叫车', '上车地点', '打车'] });
    const offers = understand(taxi, { ...knowledge, region: '350200' }).offers;
    expect(offers[0]).toMatchObject({ channel: 'taxi95128-xm', number: '95128', hours: '24小时' });
  });
});

describe('the three classes of the cash rules', () => {
  const rightsOf = (page: PageModel) => understand(page, knowledge).rights.map(({ right }) => right.id);

  it('stands behind cash at a staffed counter', () => {
    const page = pageOf({ title: '水费缴纳_自来水公司', texts: ['用水户号', '水费', '缴费大厅谢绝现金。'] });
    expect(rightsOf(page)).toContain('cash-right');
  });

  it('stands behind cash on delivery', () => {
    const page = pageOf({
      title: '生鲜商城 购物车',
      texts: ['商品 加入购物车 店铺 优惠券', '收货地址', '送货上门不收现金。'],
    });
    expect(rightsOf(page)).toContain('cash-online-offline');
  });

  it('is silent for what is online and nothing else', () => {
    const page = pageOf({ title: '视频会员充值商城', texts: ['商品 购物车 优惠券', '本店不收现金。'] });
    expect(understand(page, knowledge).cashClass).toBe('online');
    expect(rightsOf(page)).not.toContain('cash-right');
    expect(understand(page, knowledge).missing).not.toContain('cash');
  });
});
