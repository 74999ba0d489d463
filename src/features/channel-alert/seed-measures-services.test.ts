import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { channelSchema } from '@/channels/schema';
import { ownEntriesFor } from './core/own-entries.ts';
import { sheetText } from './core/sheet.ts';
import {
  BANK,
  COACH,
  GOV,
  HOSPITAL,
  LHASA,
  library,
  MUSEUM,
  meet,
  numbersOf,
  RAIL,
  rightsOf,
  type Sample,
  SHOP,
  sheetFor,
  TAXI,
  WATER,
  XIAMEN,
  ZHONGWEI,
} from './measure-samples.ts';

/** Measures of the five documents by number; docs/seed-measures.md tells where each is served. */
describe('seed measures: cash, culture, government, telecom', () => {
  it('37 refused cash: the right, and who takes the complaint', () => {
    const result = meet({ ...WATER, body: '<p>营业厅谢绝现金。</p>' });
    expect(rightsOf(result)[0]).toBe('cash-right');
    expect(result.complaints.slice(0, 2)).toEqual(['12315', '12363']);
    expect(rightsOf(meet({ ...WATER, body: '<p>支持现金缴费。</p>' }))).not.toContain('cash-right');
  });

  it('38 cash and cards for water, power and gas', () => {
    expect(rightsOf(meet(WATER))[0]).toBe('cash-bills');
  });

  it('39 where nobody sells, cash must still be possible', () => {
    expect(rightsOf(meet({ title: '无人售货机 商品 购物 扫码' }))[0]).toBe('cash-unmanned');
  });

  it('40 the counter of a bank, and what to bring', () => {
    expect(rightsOf(meet(BANK))[0]).toBe('bank-counter');
    expect(meet({ ...BANK, host: 'www.icbc.com.cn' }).places[0]?.how.zh).toContain('身份证');
  });

  it('41 the complaint has who, where, when and what, and nothing made up', () => {
    const text = sheetText(sheetFor(meet({ ...WATER, body: '<p>营业厅谢绝现金。</p>' })));
    for (const fact of ['自来水公司', 'https://x.example/', '2026年11月22日', '营业厅谢绝现金。'])
      expect(text).toContain(fact);
  });

  it.each([
    ['42 the bank lane', 'bank-lane-xizang'],
    ['43 staff and papers in two languages', 'bilingual-xizang'],
    ['44 visits at home', 'bank-home-xizang'],
  ])('%s, in Tibet only', (_measure, right) => {
    expect(rightsOf(meet({ ...BANK, region: LHASA }))).toContain(right);
    expect(rightsOf(meet(BANK))).not.toContain(right);
  });

  it('49 windows, a telephone and walk-in places of venues', () => {
    expect(rightsOf(meet(MUSEUM))[0]).toBe('venue-window');
    expect(numbersOf(meet({ ...MUSEUM, host: 'www.dpm.org.cn' }))[0]).toBe('400-950-1925');
  });

  it('50 help with guides and equipment', () => {
    expect(rightsOf(meet({ title: '博物馆 展览 语音讲解 导览' }))[0]).toBe('venue-help');
  });

  it('51 school sports grounds, in Xiamen only', () => {
    const sample = { title: '学校场地 体育馆 预订 场馆' };
    expect(rightsOf(meet({ ...sample, region: XIAMEN }))[0]).toBe('school-sport-xm');
    expect(rightsOf(meet(sample))).not.toContain('school-sport-xm');
  });

  it('53 the pension check, with 12333', () => {
    const result = meet({ title: '社保 养老保险 待遇 资格认证 办理' });
    expect(rightsOf(result)[0]).toBe('pension-check');
    expect(numbersOf(result)).toContain('12333');
  });

  it('54 relatives may act on government sites', () => {
    expect(rightsOf(meet({ title: '政务服务 亲友代办 授权代理 网上办事' }))[0]).toBe('gov-agent');
  });

  it('55 e政务 stations are named on Xiamen’s pages, and on no others', () => {
    const hall = { title: '政务服务 办事指南 网上办事 行政审批 申请' };
    const placesOf = (sample: Sample) => JSON.stringify(meet(sample).places);
    expect(placesOf({ ...hall, region: XIAMEN })).toContain('e政务');
    expect(placesOf({ ...hall, region: XIAMEN, host: 'www.xm.gov.cn' })).toContain('e政务');
    expect(placesOf({ ...hall, region: LHASA })).not.toContain('e政务');
  });

  it('56 each of the ten fields has its line', () => {
    const fields: [Sample, string][] = [
      [HOSPITAL, '12345'],
      [{ title: '社保 养老保险 社会保险 参保' }, '12333'],
      [BANK, '12378'],
      [{ title: '宽带 话费 流量套餐 资费' }, '12381'],
      [{ title: '快递 邮政 运单 寄件' }, '12345'],
      [{ title: '出入境 护照 通行证 办理 政务服务' }, '12367'],
      [{ title: '电费 供电 用电 缴费 户号' }, '95598'],
      [GOV, '12345'],
    ];
    for (const [sample, number] of fields) expect(numbersOf(meet(sample)), sample.title).toContain(number);
  });

  it('57 the page’s own list of papers goes on the sheet, whole and in its words', () => {
    const body = '<h3>所需材料</h3><ul><li>身份证原件</li><li>户口本复印件</li><li>近期照片</li></ul>';
    const result = meet({ ...GOV, body });
    expect(result.papers).toEqual(['身份证原件', '户口本复印件', '近期照片']);
    expect(sheetText(sheetFor(result))).toContain('身份证原件；户口本复印件；近期照片');
  });

  it('58 the green lane from 70 is named with its age, in Xiamen only', () => {
    const right = meet({ ...GOV, region: XIAMEN }).rights.find((shown) => shown.right.id === 'xm-70');
    expect(right?.citation.quote).toContain('70周岁以上');
    expect(rightsOf(meet(GOV))).not.toContain('xm-70');
  });

  it('59 every application at a window, in Xiamen', () => {
    expect(rightsOf(meet({ ...GOV, region: XIAMEN }))).toContain('xm-all-window');
  });

  it('67 telecom: a person answers those of 65 and over, and halls stay', () => {
    const rights = rightsOf(meet({ title: '宽带 话费 流量套餐 资费 营业厅' }));
    expect(rights).toEqual(expect.arrayContaining(['tel-human', 'tel-hall', 'tel-discount']));
    expect(meet({ title: '话费 流量套餐', host: 'www.10086.cn' }).offers[0]?.elderly).toContain('65岁以上');
  });

  it('71 numbers that family noted come first and say whose they are', () => {
    const own = ownEntriesFor(
      [{ whose: '女儿', name: '女儿', phone: '13812345678', where: '' }],
      'x.example',
      'medical',
    );
    const [first] = meet(HOSPITAL, { own }).offers;
    expect(first).toMatchObject({ origin: 'own', number: '13812345678', sources: ['女儿'] });
  });

  it('75 every right that is shown cites its source with its number or title', () => {
    for (const sample of [HOSPITAL, TAXI, RAIL, COACH, BANK, WATER, GOV, MUSEUM, SHOP]) {
      for (const region of ['CN', XIAMEN, LHASA, ZHONGWEI, '140900']) {
        for (const { citation } of meet({ ...sample, region }).rights)
          expect(citation.source).toMatch(/号|《|日|起/);
      }
    }
    expect(library.rights.byId('cash-online-offline')?.sources?.[0]?.title).toContain('公告〔2025〕第29号');
  });

  it('keeps its records in the shape of the schema', () => {
    expect(() => v.parse(channelSchema, library.directory.byId('rail12306'))).not.toThrow();
  });
});
