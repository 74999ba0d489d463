import { describe, expect, it } from 'vitest';
import { sheetText } from './core/sheet.ts';
import {
  BANK,
  COACH,
  GOV,
  HOSPITAL,
  LHASA,
  MUSEUM,
  meet,
  numbersOf,
  RAIL,
  rightsOf,
  SHOP,
  sheetFor,
  TAXI,
  WATER,
  XIAMEN,
  ZHONGWEI,
} from './measure-samples.ts';
import { readPage } from './page.ts';
import { fillSheet } from './print-sheet.ts';

/** Measures of the five documents by number; docs/seed-measures.md tells where each is served. */
describe('seed measures: home, emergencies, travel, medicine', () => {
  it('1 familiar ways are looked for on every task, and missed where there are none', () => {
    expect(meet(HOSPITAL).isAlert).toBe(true);
    expect(meet({ ...HOSPITAL, body: '<p>预约电话：0592-2137188</p>' }).isAlert).toBe(false);
    expect(meet({ ...HOSPITAL, body: '<p>可到一楼大厅人工窗口挂号。</p>' }).isAlert).toBe(false);
  });

  it('2 the site’s own, then the operator, then 12345; no card is ever empty', () => {
    const bank = meet({ ...BANK, host: 'www.icbc.com.cn', body: '<p>客服热线：400-123-9876</p>' });
    expect([bank.offers[0]?.origin, bank.offers[1]?.origin, bank.offers.at(-1)?.number]).toEqual([
      'site',
      'operator',
      '12345',
    ]);
    for (const sample of [HOSPITAL, TAXI, RAIL, COACH, BANK, WATER, GOV, MUSEUM, SHOP, { title: '' }]) {
      expect(meet(sample).offers.length, sample.title).toBeGreaterThan(0);
    }
  });

  it('3 notices that a way was taken away, and the question to ask in Zhongwei', () => {
    const result = meet({ ...GOV, body: '<p>即日起取消现场受理。</p>', region: ZHONGWEI });
    expect(result.contacts.restrictions[0]?.kind).toBe('withdrawn');
    expect(rightsOf(result)).toContain('zw-phase');
    expect(meet({ ...GOV, body: '<p>已恢复现场受理。</p>' }).contacts.restrictions).toEqual([]);
  });

  it('5 a code is not the only pass', () => {
    const result = meet({ ...MUSEUM, body: '<p>入馆一律凭预约码，健康码为唯一凭证。</p>' });
    expect(rightsOf(result)[0]).toBe('code-not-only');
    expect(rightsOf(meet(MUSEUM))).not.toContain('code-not-only');
  });

  it('6 a sheet to take along, in letters of 18 points and more', () => {
    const paper = document.implementation.createHTMLDocument('');
    fillSheet(paper, sheetFor(meet(HOSPITAL)));
    const sizes = [paper.body, ...paper.body.children].map(
      (element) =>
        /(\d+)pt/.exec((element as HTMLElement).style.font + (element as HTMLElement).style.fontSize)?.[1],
    );
    for (const size of sizes.filter((one) => one !== undefined))
      expect(Number(size)).toBeGreaterThanOrEqual(18);
    expect(paper.body.textContent).toContain('12345');
  });

  it('7 what is handed to family holds nothing that was typed', () => {
    const page = new DOMParser().parseFromString(
      '<html><head></head><body><input value="350203194001011234"><textarea>病情</textarea></body></html>',
      'text/html',
    );
    const { model } = readPage(page, 'https://x.example/');
    expect(JSON.stringify(model)).not.toMatch(/3502|病情/);
  });

  it('8 the cards that the page itself takes instead of a code are named, at the counter and on the sheet', () => {
    const body = '<p>凭健康码、身份证、社保卡、老年卡均可入馆。</p>';
    const result = meet({ ...MUSEUM, body });
    expect(result.cards).toEqual(['身份证', '社保卡', '老年卡']);
    expect(sheetText(sheetFor(result))).toContain('身份证、社保卡、老年卡');
    expect(meet({ ...MUSEUM, body: '<p>仅限凭健康码入馆，不支持身份证、社保卡。</p>' }).cards).toEqual([]);
  });

  it('10 living at home: somebody to help with shopping, meals, bills', () => {
    const result = meet({ title: '居家养老 代购 送餐 家政 政务服务' });
    const right = result.rights.find((shown) => shown.right.id === 'home-services')?.right;
    expect(right?.action.phones).toEqual(['12345', '12349']);
    expect(right?.clauses[0]?.quote).toMatch(/代购.*餐饮外卖.*家政.*代收代缴.*挂号取药.*上门巡诊.*精神慰藉/);
  });

  it('11 the doctor’s visit, in Xiamen only', () => {
    expect(rightsOf(meet({ ...HOSPITAL, region: XIAMEN }))).toContain('doctor-visit-xm');
    expect(rightsOf(meet(HOSPITAL))).not.toContain('doctor-visit-xm');
  });

  it('12 the page’s warnings are repeated word for word, reports of warnings are not', () => {
    const text = '市气象台2026年7月5日15时发布暴雨红色预警，请低洼地区居民尽快转移。';
    const [warning] = meet({ ...GOV, body: `<p>${text}</p>` }).warnings;
    expect(warning?.text).toBe(text);
    const reports =
      '<p>我局召开暴雨预警工作会议。</p><p>防汛演练：暴雨红色预警怎么做？</p><li><a href="/1">台风预警</a></li>';
    expect(meet({ ...GOV, body: reports }).warnings).toEqual([]);
  });

  it('15 relief money in cash, in Xiamen only', () => {
    const sample = { title: '政务服务 救灾资金发放 申请' };
    expect(rightsOf(meet({ ...sample, region: XIAMEN }))[0]).toBe('relief-cash-xm');
    expect(rightsOf(meet(sample))).not.toContain('relief-cash-xm');
  });

  it('17 taxis by telephone: 95128, round the clock in Xiamen', () => {
    expect(numbersOf(meet(TAXI))[0]).toBe('95128');
    expect(meet({ ...TAXI, region: XIAMEN }).offers[0]?.hours).toBe('24小时');
    expect(meet(TAXI).offers[0]?.doubt).toBeDefined();
  });

  it('18 hailing at the roadside is kept', () => {
    expect(rightsOf(meet(TAXI))).toContain('hail');
  });

  it('20 the elder line of a platform, with its doubt', () => {
    const [first] = meet({ ...TAXI, host: 'www.didiglobal.com' }).offers;
    expect(first?.number).toBe('4006881700');
    expect(first?.doubt?.zh).toContain('没有查实');
  });

  it('21 others may order the ride, in Xiamen', () => {
    expect(rightsOf(meet({ ...TAXI, region: XIAMEN }))).toContain('proxy-car-xm');
  });

  it('22 ordering by telephone and paying in cash, in Tibet', () => {
    expect(rightsOf(meet({ ...TAXI, region: LHASA }))).toContain('offline-settle-xizang');
    expect(meet({ ...TAXI, body: '<p>下车后可付现金。</p>' }).contacts.cash).toHaveLength(1);
  });

  it('23 cash, paper and documents when riding', () => {
    expect(rightsOf(meet({ title: '客运站 汽车票 电子客票 乘车说明' }))[0]).toBe('cash-ride');
  });

  it('24 senior and social-security cards on buses', () => {
    expect(rightsOf(meet({ title: '公交线路 换乘 老年卡 办理' }))).toContain('card-ride');
  });

  it('25 rail: the telephone booking as the directory has it', () => {
    const [first] = meet(RAIL).offers;
    expect(first?.number).toBe('12306');
    expect(first?.hours).toContain('8:00-18:00');
    expect(first?.elderly).toMatch(/60岁以上.*3天/);
    expect(meet(RAIL).places[0]?.how.zh).toContain('人工窗口');
  });

  it('26 priority windows and wheelchairs where the plans name them', () => {
    const sample = { title: '火车站 重点旅客 服务 预约 车票' };
    expect(rightsOf(meet({ ...sample, region: LHASA }))).toContain('station-xizang');
    expect(rightsOf(meet({ ...sample, region: ZHONGWEI }))).toContain('station-lane');
  });

  it('27 others may buy the ticket, in Tibet', () => {
    expect(rightsOf(meet({ ...RAIL, region: LHASA }))).toContain('proxy-ticket');
  });

  it('28 service areas and toll stations', () => {
    expect(rightsOf(meet({ title: '高速公路 收费站 服务区 路况 查询' }))[0]).toBe('toll-help');
  });

  it('29 registering by telephone and on the spot', () => {
    const result = meet({ ...HOSPITAL, body: '<p>预约电话0592-2137188，也可到窗口现场挂号。</p>' });
    expect(result.offers[0]?.number).toBe('0592-2137188');
    expect(result.places[0]?.fromPage).toBe(true);
    expect(rightsOf(result)[0]).toBe('reg-multi');
  });

  it('30 relatives may register for her', () => {
    expect(rightsOf(meet(HOSPITAL))).toContain('proxy-reg');
  });

  it('31 places kept at the counter when all are taken', () => {
    expect(rightsOf(meet({ ...HOSPITAL, body: '<td>约满</td>' }))[0]).toBe('onsite-slots');
    expect(rightsOf(meet(HOSPITAL))[0]).not.toBe('onsite-slots');
  });

  it('32 the entrance to a human being', () => {
    expect(meet({ ...HOSPITAL, body: '<a href="/chat">人工客服</a>' }).contacts.humanAgents).toHaveLength(1);
    expect(meet({ ...HOSPITAL, body: '<a href="/chat">智能客服</a>' }).contacts.humanAgents).toHaveLength(0);
  });

  it('33 any one of several cards at the hospital', () => {
    expect(rightsOf(meet({ ...HOSPITAL, body: '<p>请出示医保电子凭证</p>' }))[0]).toBe('multi-card');
  });

  it('34 from the screen to the hall: what the page says is done there goes on the sheet', () => {
    const body =
      '<p>预约成功后，请提前30分钟到一楼人工窗口取号。登录小程序可查看排队。</p><p>取号后持卡到三楼分诊台报到。</p>';
    const result = meet({ ...HOSPITAL, body });
    expect(result.steps).toEqual([
      '预约成功后，请提前30分钟到一楼人工窗口取号。',
      '取号后持卡到三楼分诊台报到。',
    ]);
    expect(sheetText(sheetFor(result))).toContain('取号后持卡到三楼分诊台报到。');
  });

  it('35 agents for medical insurance, in Xiamen', () => {
    const result = meet({ title: '医保 参保 亲友代办 授权代理', region: XIAMEN });
    expect(rightsOf(result)).toContain('med-proxy-xm');
    expect(result.contacts.proxies.length).toBeGreaterThan(0);
  });
});
