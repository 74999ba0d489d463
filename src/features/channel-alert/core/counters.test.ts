import { describe, expect, it } from 'vitest';
import { namesCounter } from './counters';

describe('namesCounter', () => {
  it.each([
    '请携带身份证到一楼大厅3号窗口办理。',
    '开车前可在任何火车站或代售点自由取票',
    '收费政策可前往营业厅咨询。',
    '地址：解放路12号，服务中心工作日营业时间8:30至17:00。',
    '老年人可到就近网点办理。',
    '到图书馆办证处领取读者证。',
  ])('sees a counter in %s', (sentence) => {
    expect(namesCounter(sentence)).toBe(true);
  });

  it.each([
    '网点查询',
    '请关闭弹出窗口后重试。',
    '请输入银行柜面预留的手机号。',
    '现场不售票，请提前在小程序购买。',
    '暂停受理窗口业务，请登录网站办理。',
    '党群窗口展示基层风采，欢迎咨询。',
    '足不出户即可办理，告别窗口排队。',
    '我们在全国有5100个网点，服务网络遍布城乡。',
    '请手动输入地址，点击查询附近网点',
    '可以到窗口现场办理吗？',
  ])('sees none in %s', (sentence) => {
    expect(namesCounter(sentence)).toBe(false);
  });
});
