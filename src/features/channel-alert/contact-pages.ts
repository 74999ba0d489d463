import type { Link } from './core/page-model.ts';

const CONTACT = /联系我们|联系方式|联系客服|网点|客服|帮助中心|帮助|服务热线|营业厅/;

/** So many pages of a site are asked for at most. */
const MOST_PAGES = 3;

/** The site's own pages that may name a phone: same origin, and the link says so in as many words. */
export function contactPagesOf(links: readonly Link[], base: string): string[] {
  const here = URL.parse(base);
  const found = links
    .filter(({ text }) => text.length <= 12 && CONTACT.test(text))
    .flatMap(({ href }) => URL.parse(href, base) ?? [])
    .filter(
      (url) =>
        url.origin === here?.origin && url.pathname !== here.pathname && /^https?:$/.test(url.protocol),
    )
    .map((url) => url.href.replace(/#.*/, ''));
  return [...new Set(found)].slice(0, MOST_PAGES);
}

/**
 * Fetches a contact page without credentials and without following it elsewhere. Null when it is not to be had.
 * Only ever called when family has switched it on.
 */
export async function fetchContactPage(url: string, signal: AbortSignal): Promise<Document | null> {
  try {
    const reply = await fetch(url, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!reply.ok || !/html/.test(reply.headers.get('content-type') ?? '')) return null;
    return new DOMParser().parseFromString(await reply.text(), 'text/html');
  } catch {
    return null;
  }
}
