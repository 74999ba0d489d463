import browser, { type Runtime } from 'webextension-polyfill';
import { type ActionName, isEnvelope, type OwnPage, type Reply, type Request } from '@/core/actions';
import { areaOf, createExtensionPlatform, listenFor } from './extension.ts';
import { serveBackgroundSpeech } from './extension-speech.ts';
import { createPageScripts } from './page-scripts.ts';
import type { Platform } from './port.ts';
import { createTabZoom } from './tab-zoom.ts';

const PAGES: Readonly<Record<OwnPage, string>> = { setup: '/setup.html' };

/** The background's part of the extension adapter: answers what pages ask for, passes on what is for other frames. */
export function serveBackground(): void {
  listenFor(browser, 'load-bundle', async ({ bundle }, sender) => {
    await browser.scripting.executeScript({
      target: targetOf(sender),
      files: [`/${bundle}.js`],
      injectImmediately: true,
    });
    return { loaded: true };
  });
  listenFor(browser, 'open-page', async ({ page }) => {
    await browser.tabs.create({ url: browser.runtime.getURL(PAGES[page]) });
    return null;
  });
  listenFor(browser, 'user-css', async ({ css, insert }, sender) => {
    const injection = { target: targetOf(sender), css, origin: 'USER' as const };
    await (insert ? browser.scripting.insertCSS(injection) : browser.scripting.removeCSS(injection));
    return null;
  });
  const zoomTab = createTabZoom(browser);
  listenFor(browser, 'zoom-tab', async ({ factor }, sender) => {
    if (sender.tab?.id !== undefined) await zoomTab(sender.tab.id, factor);
    return null;
  });
  const wakeVoice = serveBackgroundSpeech(browser);
  listenFor(browser, 'wake-voice', async () => {
    await wakeVoice();
    return null;
  });
  const session = areaOf(browser, 'session');
  listenFor(browser, 'session-get', async ({ key }) => ({ value: await session.get(key) }));
  listenFor(browser, 'session-set', async ({ key, value }) => {
    await (value === undefined ? session.remove(key) : session.set(key, value));
    return null;
  });
  browser.runtime.onMessage.addListener(
    passOn as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

/** Frames cannot speak to each other directly; the background passes on what is meant for them. */
function passOn(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (!isEnvelope(message) || message.to === 'background' || sender.tab?.id === undefined) return undefined;
  const options = message.to === 'top' ? { frameId: 0 } : {};
  return browser.tabs.sendMessage(sender.tab.id, message, options);
}

function targetOf(sender: Runtime.MessageSender): { tabId: number; frameIds: number[] } {
  if (sender.tab?.id === undefined) throw new Error('this action is for pages in tabs');
  return { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
}

/** Right after installation the mode is on in what is open already: nobody has to know that pages must be loaded anew. */
export function reachOpenPages(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    for (const { id } of await browser.tabs.query({})) {
      if (id === undefined) continue;
      // The browser's own pages and those of its shop refuse.
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: ['/page.js'] })
        .catch(() => undefined);
    }
  });
}

/** Asks the top frame of a tab. Null where none of our scripts may run (the browser's own pages, shops of extensions). */
export async function askTab<A extends ActionName>(
  tabId: number,
  action: A,
  payload: Request<A>,
): Promise<Reply<A> | null> {
  try {
    return await browser.tabs.sendMessage(tabId, { elder: action, payload, to: 'top' }, { frameId: 0 });
  } catch {
    return null;
  }
}

/** Brings what pages load in step with the mode. */
export const settlePageScripts = createPageScripts(browser);

/** The storage of the background itself. */
export function backgroundStorage(): Platform['storage'] {
  return areaOf(browser, 'local');
}

/** `askTab` for the tab that the reader is looking at. */
export async function askCurrentTab<A extends ActionName>(
  action: A,
  payload: Request<A>,
): Promise<Reply<A> | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : askTab(tab.id, action, payload);
}

/** The adapter for our own pages. */
export function createOwnPagePlatform(): Platform {
  return createExtensionPlatform(browser);
}
