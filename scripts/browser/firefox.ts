import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ROOT } from '../run.ts';
import type { Plain } from './chromium.ts';
import { ensureBrowser } from './install.ts';

/** A fixed internal address for the extension's own pages; Firefox otherwise draws one at random. */
const UUID = 'e1de0000-0000-4000-8000-000000000001';

/** Firefox with the built extension in it. */
export interface ElderFirefox {
  readonly browser: Browser;
  settings(): Promise<Plain>;
  set(patch: Plain): Promise<void>;
  /** All words in our closed shadow roots on this page. */
  overlayText(page: Page): Promise<string>;
  /** Clicks, with the real mouse, the control in our overlay whose accessible name or text is `name`. */
  clickOverlay(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

/** Puppeteer keeps WebDriver BiDi's raw connection out of its types. */
interface Bidi {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { result: Remote; exceptionDetails?: { text: string } } }>;
}
interface Remote {
  readonly value?: unknown;
  readonly sharedId?: string;
}
interface RemoteNode extends Remote {
  readonly value?: { readonly shadowRoot?: RemoteNode | null };
}

/** Starts Firefox with the extension; needs no signature, as it is loaded for this session only. @throws NoBrowser */
export async function launchFirefox(
  options: { headless?: boolean; extension?: string; prefs?: Record<string, unknown> } = {},
): Promise<ElderFirefox> {
  const extension = options.extension ?? join(ROOT, '.output/firefox-mv3');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: options.headless ?? true,
    defaultViewport: { width: 1366, height: 768 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: UUID }),
      'intl.accept_languages': 'zh-CN,zh',
      ...options.prefs,
    },
  });
  await browser.installExtension(extension);
  const seam = await openSeam(browser);
  return {
    browser,
    settings: () => seam('background.elderMode.get()'),
    set: async (patch) => void (await seam(`background.elderMode.set(${JSON.stringify(patch)})`)),
    overlayText: async (page) => (await inRoots<string>(page, TEXT)).join('\n'),
    clickOverlay,
    close: () => browser.close(),
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** From a page of the extension one reaches its background page, and there `elderMode`. */
async function openSeam(browser: Browser): Promise<(expression: string) => Promise<Plain>> {
  const page = await browser.newPage();
  const bidi = connection(page);
  const context = contextOf(page);
  const url = `moz-extension://${UUID}/manifest.json`;
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  return async (expression) => {
    const { result } = await bidi.send('script.evaluate', {
      expression: `(async () => {
        const background = await browser.runtime.getBackgroundPage();
        return JSON.stringify((await ${expression}) ?? {});
      })()`,
      target: { context },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return JSON.parse(String(result.result.value));
  };
}

const TEXT = 'function (root) { return [...root.children].map((it) => it.innerText ?? "").join("\\n"); }';
const CENTRE = `function (root, name) {
  const named = (it) => (it.getAttribute('aria-label') ?? it.innerText ?? '').trim() === name;
  const found = [...root.querySelectorAll('button, a, input, select, [role]')].find(named);
  if (!found) return null;
  const box = found.getBoundingClientRect();
  return JSON.stringify([box.x + box.width / 2, box.y + box.height / 2]);
}`;

async function clickOverlay(page: Page, name: string): Promise<void> {
  const centre = (await inRoots<string | null>(page, CENTRE, name)).find((it) => typeof it === 'string');
  if (!centre) throw new Error(`Our overlay has no control named ${name}.`);
  const [x, y] = JSON.parse(centre);
  await page.mouse.click(x, y);
}

/** Calls a function with each closed root of ours on the page. */
async function inRoots<T>(page: Page, functionDeclaration: string, argument = ''): Promise<T[]> {
  const target = { context: contextOf(page) };
  const results: T[] = [];
  for (const sharedId of await findRoots(page)) {
    const { result } = await connection(page).send('script.callFunction', {
      functionDeclaration,
      arguments: [{ sharedId }, { type: 'string', value: argument }],
      target,
      awaitPromise: false,
    });
    results.push(result.result.value as T);
  }
  return results;
}

async function findRoots(page: Page): Promise<string[]> {
  const { result } = await connection(page).send('script.evaluate', {
    expression: '[...document.querySelectorAll("*")].filter((it) => it.localName.startsWith("elder-"))',
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const hosts = (result.result.value ?? []) as RemoteNode[];
  return hosts.flatMap((host) => host.value?.shadowRoot?.sharedId ?? []);
}

function connection(page: Page): Bidi {
  return (page.browser() as unknown as { connection: Bidi }).connection;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
