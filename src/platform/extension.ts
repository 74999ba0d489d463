import browser from 'webextension-polyfill';
import { type ActionName, type Envelope, isEnvelope, type Reply } from '@/core/actions';
import type { Stop } from '@/core/stop';
import type { KeyValueArea, Messenger, Platform } from './port.ts';

/** The WebExtension adapter, for content scripts and our own pages. The background has its own part in `background.ts`. */
export function createExtensionPlatform(): Platform {
  const messages = createMessenger();
  return {
    kind: 'extension',
    storage: areaOf('local'),
    sessionStorage: {
      get: async (key) => (await messages.send('session-get', { key }, 'background'))?.value,
      set: async (key, value) => void (await messages.send('session-set', { key, value }, 'background')),
      remove: async (key) =>
        void (await messages.send('session-set', { key, value: undefined }, 'background')),
    },
    keepsSettingsEverywhere: true,
    messages,
    async load(bundle) {
      await messages.send('load-bundle', { bundle }, 'background');
    },
    async openPage(page) {
      await messages.send('open-page', { page }, 'background');
      return true;
    },
    async insertUserCss(css) {
      await messages.send('user-css', { css, insert: true }, 'background');
      return () =>
        void messages.send('user-css', { css, insert: false }, 'background').catch(() => undefined);
    },
    shadowRootOf,
  };
}

/** One of the browser's storage areas as a key-value area. */
export function areaOf(name: 'local' | 'session'): KeyValueArea {
  const area = browser.storage[name];
  return {
    async get(key) {
      const found = await area.get(key);
      return found[key];
    },
    set: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
    watch(key, changed) {
      const listener = (changes: Record<string, browser.Storage.StorageChange>, areaName: string): void => {
        const change = areaName === name ? changes[key] : undefined;
        if (change) changed(change.newValue);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** Sends through the background, which passes on what is meant for other frames of the tab. */
function createMessenger(): Messenger {
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
    on: listenFor,
  };
}

/** Answers one action; others on the same channel are left to their own listeners. */
export function listenFor<A extends ActionName>(
  action: A,
  answer: (
    payload: Envelope<A>['payload'],
    sender: browser.Runtime.MessageSender,
  ) => Promise<Reply<A>> | Reply<A>,
): Stop {
  const listener = (
    message: unknown,
    sender: browser.Runtime.MessageSender,
  ): Promise<Reply<A>> | undefined => {
    if (!isEnvelope(message) || message.elder !== action) return undefined;
    return Promise.resolve(answer(message.payload as Envelope<A>['payload'], sender));
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  return () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    );
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
