import { afterEach, describe, expect, it, vi } from 'vitest';
import { contactPagesOf, fetchContactPage } from './contact-pages.ts';
import type { Link } from './core/page-model.ts';

const link = (text: string, href: string): Link => ({ text, href, region: 'nav', index: 0 });

describe('contactPagesOf', () => {
  it('takes at most three pages of the same origin whose links say what they are', () => {
    const links = [
      link('首页', '/'),
      link('联系我们', '/contact#top'),
      link('联系我们', '/contact'),
      link('网点查询', 'https://www.example.cn/branches'),
      link('在线客服', 'https://chat.example.com/'),
      link('帮助中心', 'javascript:void(0)'),
      link('帮助', '/help'),
      link('客服', '/service'),
    ];
    expect(contactPagesOf(links, 'https://www.example.cn/home')).toEqual([
      'https://www.example.cn/contact',
      'https://www.example.cn/branches',
      'https://www.example.cn/help',
    ]);
  });
});

describe('fetchContactPage', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('sends no credentials and no referrer, and follows nowhere', async () => {
    const reply = new Response('<p>电话：0592-2137188</p>', { headers: { 'content-type': 'text/html' } });
    const fetched = vi.fn().mockResolvedValue(reply);
    vi.stubGlobal('fetch', fetched);
    const page = await fetchContactPage('https://www.example.cn/contact', new AbortController().signal);
    expect(page?.body.textContent).toContain('0592-2137188');
    expect(fetched).toHaveBeenCalledExactlyOnceWith(
      'https://www.example.cn/contact',
      expect.objectContaining({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' }),
    );
  });

  it('is silent about a page that is not to be had', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('redirected')));
    expect(await fetchContactPage('https://www.example.cn/contact', new AbortController().signal)).toBeNull();
  });
});
