import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { areaOf, createExtensionPlatform, listenFor } from './extension.ts';

const browser = fakeBrowser as unknown as Browser;

beforeEach(() => fakeBrowser.reset());

describe('storage', () => {
  test('keeps, tells and removes', async () => {
    const area = areaOf(browser, 'local');
    const changed = vi.fn();
    const stop = area.watch('settings', changed);
    await area.set('settings', { enabled: false });
    await area.set('other', 1);
    expect(await area.get('settings')).toEqual({ enabled: false });
    await area.remove('settings');
    expect(await area.get('settings')).toBeUndefined();
    stop();
    await area.set('settings', 2);
    expect(changed.mock.calls.map(([value]) => value ?? undefined)).toEqual([{ enabled: false }, undefined]);
  });
});

describe('messages', () => {
  const platform = () => createExtensionPlatform(browser);

  test('reach who listens for them, with payload and reply', async () => {
    const answer = vi.fn(() => ({ value: 7 }));
    listenFor(browser, 'session-get', answer);
    expect(await platform().messages.send('session-get', { key: 'a' }, 'background')).toEqual({ value: 7 });
    expect(answer).toHaveBeenCalledWith({ key: 'a' }, expect.anything());
  });

  test('others on the channel are left to their own listeners', async () => {
    const answer = vi.fn(() => ({ enabled: true }));
    listenFor(browser, 'ping', answer);
    listenFor(browser, 'session-get', () => ({ value: 1 }));
    await platform().messages.send('session-get', { key: 'a' }, 'background');
    expect(answer).not.toHaveBeenCalled();
  });

  test.each([
    'Could not establish connection. Receiving end does not exist.',
    'Extension context invalidated.',
    'The message port closed before a response was received.',
  ])('%s: nobody there is null', async (message) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error(message));
    expect(await platform().messages.send('ping', {}, 'top')).toBeNull();
  });

  test('any other failure is an error', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('broken'));
    await expect(platform().messages.send('ping', {}, 'top')).rejects.toThrow('broken');
  });
});

describe('a script that is loaded on demand', () => {
  test('is asked of the background', async () => {
    const answer = vi.fn(() => ({ loaded: true }) as const);
    listenFor(browser, 'load-bundle', answer);
    await createExtensionPlatform(browser).load('reader');
    expect(answer).toHaveBeenCalledWith({ bundle: 'reader' }, expect.anything());
  });

  test('that cannot be loaded is an error, so that it is tried again', async () => {
    listenFor(browser, 'load-bundle', () => Promise.reject(new Error('no such file')));
    await expect(createExtensionPlatform(browser).load('reader')).rejects.toThrow('reader');
  });
});
