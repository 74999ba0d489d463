/** Samples of the sites that the measures of the five documents speak of; for tests. */
import { say } from '@/i18n/messages';
import { type Knowledge, type Understanding, understand } from './core/decision.ts';
import { sheetOf } from './core/sheet.ts';
import { loadLibrary } from './library.ts';
import { readPage } from './page.ts';

export const library = await loadLibrary();
export const base: Knowledge = { ...library, region: 'CN', own: [] };
export const XIAMEN = '350200';
export const LHASA = '540100';
export const ZHONGWEI = '640500';

export interface Sample {
  title: string;
  body?: string;
  host?: string;
  region?: string;
}

export function read({ title, body = '', host = 'x.example' }: Sample) {
  const html = `<html><head></head><body><h1>${title}</h1>${body}<form><label>姓名<input></label><label>电话<input></label></form></body></html>`;
  const { model } = readPage(new DOMParser().parseFromString(html, 'text/html'), `https://${host}/`);
  return { ...model, title };
}

export function meet(sample: Sample, more: Partial<Knowledge> = {}): Understanding {
  return understand(read(sample), { ...base, region: sample.region ?? 'CN', ...more });
}

export const rightsOf = (result: Understanding): string[] => result.rights.map(({ right }) => right.id);
export const numbersOf = (result: Understanding): string[] => result.offers.map(({ number }) => number);

export const HOSPITAL = { title: '市人民医院 预约挂号 门诊 科室 医生' };
export const TAXI = { title: '网约车 打车 立即叫车 上车地点' };
export const RAIL = { title: '火车票 车次 余票 购票' };
export const COACH = { title: '客运站 汽车票 长途汽车 班次' };
export const BANK = { title: '银行 手机银行 转账 信用卡' };
export const WATER = { title: '自来水公司 水费 缴纳 用水户号' };
export const GOV = { title: '政务服务 办事指南 网上办事 社保 申请' };
export const MUSEUM = { title: '博物馆 参观 门票 预约 展览' };
export const SHOP = { title: '商城 商品 购物车 优惠券 店铺' };

export function sheetFor(result: Understanding) {
  const page = { title: '某市自来水公司', url: 'https://x.example/', time: '2026年11月22日 10:00' };
  return sheetOf(
    result,
    page,
    (message, values) => say(message, 'zh', values),
    (text) => text.zh,
  );
}
