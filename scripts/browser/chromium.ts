import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { ROOT } from '../run.ts';
import { isRoot } from './find.ts';
import { ensureBrowser } from './install.ts';

/** The settings or inspection as the extension gives them; scripts only pass them on. */
export type Plain = Record<string, unknown>;

/** What the extension's service worker offers to tests and scripts; no page can reach it (docs/testing.md). */
interface Seam {
  get(): Promise<Plain>;
  set(patch: Plain): Promise<unknown>;
  inspect(tabId: number): Promise<Plain>;
}
type ExtensionGlobal = {
  elderMode: Seam;
  chrome: { tabs: { query(q: object): Promise<{ id: number; url: string }[]> } };
};

export interface LaunchOptions {
  /** Folders of unpacked extensions; ours comes first. Default: the built Chrome extension. */
  readonly extensions?: readonly string[];
  /** Folder of the profile, to come back to it; by default a new one that is thrown away. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly viewport?: { width: number; height: number } | null;
  /** Let pages reach the internet. Default false: only *.localhost and 127.0.0.1 answer. */
  readonly online?: boolean;
  /** Let it be heard; Playwright otherwise mutes it. */
  readonly audible?: boolean;
  /** Further switches of the browser. */
  readonly args?: readonly string[];
}

/** A browser with the extension in it. */
export interface ElderBrowser {
  readonly context: BrowserContext;
  /** The id of our extension: `chrome-extension://<id>/…`. */
  readonly id: string;
  worker(): Promise<Worker>;
  /** Ends the service worker, as the browser does when it has been idle for half a minute or runs out of memory. */
  stopWorker(): Promise<void>;
  settings(): Promise<Plain>;
  set(patch: Plain): Promise<void>;
  /** What the extension understood of the page in this tab. */
  inspect(page: Page): Promise<Plain>;
  close(): Promise<void>;
}

/** The built extension for Chromium. */
export const EXTENSION = join(ROOT, '.output/chrome-mv3');

const OFFLINE = 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1';
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--enable-unsafe-extension-debugging',
];

/** Starts Chromium, Chrome or Edge with the built extension. @throws NoBrowser */
export async function launchChromium(options: LaunchOptions = {}): Promise<ElderBrowser> {
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: await ensureBrowser('chromium'),
    headless: options.headless ?? true,
    locale: 'zh-CN',
    viewport: options.viewport === undefined ? { width: 1366, height: 768 } : options.viewport,
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    ignoreDefaultArgs: ['--disable-extensions', ...(options.audible ? ['--mute-audio'] : [])],
    args: [
      ...QUIET,
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...(options.online ? [] : ['--no-proxy-server', `--host-resolver-rules=${OFFLINE}`]),
      ...(options.args ?? []),
    ],
  });
  const extensions = options.extensions ?? [EXTENSION];
  const ids = await loadExtensions(context, extensions);
  return elderBrowser(context, ids[0] ?? '');
}

/** Over the protocol, because Chrome and Edge no longer heed `--load-extension`. */
async function loadExtensions(context: BrowserContext, paths: readonly string[]): Promise<string[]> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser went away while starting.');
  const session = await browser.newBrowserCDPSession();
  const ids: string[] = [];
  for (const path of paths) ids.push((await session.send('Extensions.loadUnpacked', { path })).id);
  await session.detach();
  return ids;
}

function elderBrowser(context: BrowserContext, id: string): ElderBrowser {
  const ours = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  const worker = async () =>
    context.serviceWorkers().find(ours) ?? (await context.waitForEvent('serviceworker', { predicate: ours }));
  return {
    context,
    id,
    worker,
    stopWorker: () => stopWorker(context, id),
    settings: async () =>
      (await worker()).evaluate(() => (globalThis as unknown as ExtensionGlobal).elderMode.get()),
    set: async (patch) => {
      await (await worker()).evaluate(
        (it) => (globalThis as unknown as ExtensionGlobal).elderMode.set(it),
        patch,
      );
    },
    inspect: async (page) => (await worker()).evaluate(inspectTab, page.url()),
    close: () => context.close(),
  };
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
  );
  if (!session || !worker) throw new Error('The service worker is not running.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

/** Runs in the service worker. */
async function inspectTab(url: string): Promise<Plain> {
  const { chrome, elderMode } = globalThis as unknown as ExtensionGlobal;
  const tab = (await chrome.tabs.query({})).find((it) => it.url === url);
  if (!tab) throw new Error(`No tab shows ${url}`);
  return elderMode.inspect(tab.id);
}
