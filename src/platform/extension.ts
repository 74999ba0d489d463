import type { Browser, Runtime, Storage } from 'webextension-polyfill';
import { type ActionName, type Envelope, isEnvelope, type Reply, type Request } from '@/core/actions';
import type { Stop } from '@/core/stop';
import type { KeyValueArea, Messenger, Platform } from './port.ts';

/**
 * The WebExtension adapter, for content scripts and our own pages; the background has its own part in `extension-background.ts`.
 *
 * @param browser the polyfill in our own pages and the background; in content scripts the browser's own object, since
 *   the polyfill would be a third of the script that runs in every frame
 */
export function createExtensionPlatform(browser: Browser): Platform {
  const messages = createMessenger(browser);
  return {
    kind: 'extension',
    storage: areaOf(browser, 'local'),
    sessionStorage: {
      get: async (key) => (await messages.send('session-get', { key }, 'background'))?.value,
      set: async (key, value) => void (await messages.send('session-set', { key, value }, 'background')),
      remove: async (key) =>
        void (await messages.send('session-set', { key, value: undefined }, 'background')),
    },
    keepsSettingsEverywhere: true,
    messages,
    async load(bundle) {
      const reply = await messages.send('load-bundle', { bundle }, 'background');
      if (!reply) throw new Error(`${bundle} could not be loaded`);
    },
    async openPage(page) {
      await messages.send('open-page', { page }, 'background');
      return true;
    },
    async insertUserCss(text) {
      // Sheets of user origin reach into every shadow tree. In this scope they stay out of them, and out of ours.
      const css = `@scope (:root) {${text}}`;
      await messages.send('user-css', { css, insert: true }, 'background');
      return () =>
        void messages.send('user-css', { css, insert: false }, 'background').catch(() => undefined);
    },
    shadowRootOf,
  };
}

/** One of the browser's storage areas as a key-value area. */
export function areaOf(browser: Browser, name: 'local' | 'session'): KeyValueArea {
  const area = browser.storage[name];
  return {
    async get(key) {
      const found = await area.get(key);
      return found[key];
    },
    set: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
    watch(key, changed) {
      const listener = (changes: Record<string, Storage.StorageChange>, areaName: string): void => {
        const change = areaName === name ? changes[key] : undefined;
        if (change) changed(change.newValue);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** Sends through the background, which passes on what is meant for other frames of the tab. */
function createMessenger(browser: Browser): Messenger {
  return {
    async send(action, payload, to) {
      const envelope: Envelope = { elder: action, payload, to };
      try {
        return ((await browser.runtime.sendMessage(envelope)) ?? null) as Reply<typeof action> | null;
      } catch (error) {
        if (isNobodyThere(error)) return null;
        throw error;
      }
    },
    on: (action, answer) => listenFor(browser, action, answer),
  };
}

/** Answers one action; others on the same channel are left to their own listeners. */
export function listenFor<A extends ActionName>(
  browser: Browser,
  action: A,
  answer: (payload: Request<A>, sender: Runtime.MessageSender) => Promise<Reply<A>> | Reply<A>,
): Stop {
  // Chromium's own API wants `sendResponse` and `true`; a promise is understood by newer versions only.
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (reply: unknown) => void,
  ) => {
    if (!isEnvelope(message) || message.elder !== action) return undefined;
    void Promise.resolve()
      .then(() => answer(message.payload as Request<A>, sender))
      .then(sendResponse, () => sendResponse(null));
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}

/** The other side is gone: its page was closed, or the extension was updated while this page stayed open. */
function isNobodyThere(error: unknown): boolean {
  return (
    error instanceof Error && /receiving end|context invalidated|message port closed/i.test(error.message)
  );
}

interface ChromeDom {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** Chromium shows closed roots to extensions by `chrome.dom`, Firefox by a property of the element. */
function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const firefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  const chromeDom = (globalThis as { chrome?: { dom?: ChromeDom } }).chrome?.dom;
  // Asking for each element of a large page is dear; closed roots are custom elements' in practice.
  if (!chromeDom || !element.localName.includes('-') || !(element instanceof HTMLElement)) return null;
  return chromeDom.openOrClosedShadowRoot(element);
}

/** The browser's own extension API: `browser` in Firefox, `chrome` in Chromium, both with promises. */
export function nativeBrowser(): Browser {
  const world = globalThis as { browser?: Browser; chrome?: Browser };
  const api = world.browser ?? world.chrome;
  if (!api) throw new Error('not in an extension');
  return api;
}
