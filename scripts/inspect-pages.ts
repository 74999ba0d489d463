import type { BrowserContext, Page, Request } from 'playwright-core';
import { type ElderBrowser, launchChromium, type Plain } from './browser/chromium.ts';
import type { OpenPages, PageToOpen } from './pages.ts';

/** What the extension understood of one page; `error` instead when the page could not be loaded. */
export type Inspected = Plain & { page: string; error?: string };

const TABS = 3;
const MOST_PER_PAGE = 20_000;
const LOADING = 5_000;

/** Opens every page, a few at a time, and asks the extension about each. The order of the pages is kept. */
export async function inspectPages({ pages, online, switches }: OpenPages): Promise<Inspected[]> {
  const elder = await launchChromium({ online: online || switches.length > 0, args: switches });
  if (!online) await stayHere(elder.context, pages);
  const results: Inspected[] = [];
  const queue = [...pages.entries()];
  const work = async () => {
    const tab = await elder.context.newPage();
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, page] = next;
      results[index] = await inspectOne(elder, tab, page);
    }
  };
  await Promise.all(Array.from({ length: Math.min(TABS, pages.length) }, work));
  await elder.close();
  return results;
}

/** Saved pages are not to leave: a script that sends the reader elsewhere would end on an error page. */
export async function stayHere(context: BrowserContext, pages: readonly PageToOpen[]): Promise<void> {
  const hosts = new Set(pages.map(({ url }) => new URL(url).host));
  const isHere = (url: URL) => hosts.has(url.host) || !url.protocol.startsWith('http');
  await context.route(
    (url) => !isHere(url),
    (route) => route.abort(isPageItself(route.request()) ? 'aborted' : 'failed'),
  );
}

/** A page whose leaving is aborted stays; a frame or picture must fail, or the page would wait for it for ever. */
function isPageItself(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null;
}

async function inspectOne(elder: ElderBrowser, tab: Page, { name, url }: PageToOpen): Promise<Inspected> {
  try {
    await load(tab, url);
    return { ...(await within(elder.inspect(tab), MOST_PER_PAGE)), page: name };
  } catch (error) {
    return { page: name, error: error instanceof Error ? error.message : String(error) };
  }
}

/** A page that never finishes loading is inspected as far as it came. */
export async function load(tab: Page, url: string): Promise<void> {
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: MOST_PER_PAGE });
  await tab.waitForLoadState('load', { timeout: LOADING }).catch(() => undefined);
}

/** Rejects when a promise takes longer than `most` milliseconds. */
function within<T>(promise: Promise<T>, most: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No answer within ${most} ms`)), most);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
