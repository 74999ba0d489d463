import { describe, expect, it } from 'vitest';
import type { PageModel } from './page-model.ts';
import { findPhones } from './phones.ts';

function pageOf(...texts: string[]): PageModel {
  return {
    url: 'https://example.test/',
    host: 'example.test',
    title: '',
    description: '',
    blocks: texts.map((text, index) => ({ index, text, tag: 'p', region: 'main' })),
    links: [],
    controls: [],
    codes: [],
  };
}

function numbersIn(...texts: string[]): string[] {
  return findPhones(pageOf(...texts)).map((phone) => phone.number);
}

describe('findPhones', () => {
  it.each([
    ['客服热线：400-850-8888', '400-850-8888'],
    ['客服热线:4008508888', '4008508888'],
    ['咨询电话：0592－2137188转8001', '0592-2137188'],
    ['客服电话：（010）96199', '96199'],
    ['总机（0955）7012345', '0955-7012345'],
    ['拨打95588或前往网点', '95588'],
    ['如有疑问可咨询96130', '96130'],
    ['96130客服热线24小时服务', '96130'],
    ['请打12306订票', '12306'],
    ['养老金问题请拨12333', '12333'],
    ['充值问题打10086转人工', '10086'],
    ['联系电话：0351 - 3031188', '0351 - 3031188'],
    ['服务电话：85953078', '85953078'],
    ['电话叫车 95128', '95128'],
  ])('reads %s', (text, number) => {
    expect(numbersIn(text)).toEqual([number]);
  });

  it('lets one label name several numbers', () => {
    expect(numbersIn('客服电话：95588、95599/12378')).toEqual(['95588', '95599', '12378']);
  });

  it('takes the label from the cell before', () => {
    expect(numbersIn('客服热线', '95533')).toEqual(['95533']);
  });

  it('takes a number from a tel: link', () => {
    const page = {
      ...pageOf(),
      links: [{ text: '一键拨打', href: 'tel:0592-2137188', region: 'main' as const, index: 0 }],
    };
    expect(findPhones(page).map((phone) => phone.number)).toEqual(['0592-2137188']);
  });

  it('keeps the sentence as evidence and the words as label', () => {
    const [phone] = findPhones(pageOf('欢迎光临。预约挂号请打电话0592-2137188，或到窗口。谢谢。'));
    expect(phone?.evidence).toBe('预约挂号请打电话0592-2137188，或到窗口。');
  });

  it.each([
    'QQ：4008508888',
    'QQ群：95588123',
    '闽ICP备12345678号',
    '闽公网安备 35020302000123号',
    '邮编：361000',
    '传真：0592-1234567',
    '身份证号：350203194001011234',
    '订单号：4008508888001',
    '价格：95588元',
    '浏览：12306次',
    '铁路12306网站未发生泄露',
    '请使用12306账号登录',
    '12345件商品已售',
    '热线平台上线',
    '验证码已发送至13812345678',
    '请输入手机号 13800138000',
    '2026-11-22 10:30',
    '点击数：95128',
    '编辑短信发送到10086',
    '股票代码：600519',
    '报警电话110，急救电话120',
    '公积金账号：95533001',
    '微信号：wx95588',
    '95588.com',
  ])('does not take %s for a telephone', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
