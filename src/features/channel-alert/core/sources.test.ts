import { expect, test } from 'vitest';
import { sourceToName } from './sources.ts';

test('who is worth more is named first, and open lists by what they are', () => {
  const name = (...sources: string[]) => sourceToName(sources, '公开的号码名单');
  expect(name('jizihe.com', 'www.gov.cn', 'github.com')).toBe('www.gov.cn');
  expect(name('www.tojoyun.com', 'epaper.legaldaily.com.cn')).toBe('epaper.legaldaily.com.cn');
  expect(name('jizihe.com', 'github.com')).toBe('公开的号码名单');
  expect(name('open data: public list of service numbers')).toBe('公开的号码名单');
  expect(name('jizihe.com')).toBe('jizihe.com');
  expect(name()).toBe('');
});
