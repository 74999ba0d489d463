import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createUserscriptPlatform, type UserscriptApi } from './userscript.ts';

/** A manager that keeps text only, as some do. */
function createManager(): UserscriptApi & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  const listeners = new Map<number, (key: string, before: unknown, after: unknown) => void>();
  return {
    kept,
    getValue: (key) => kept.get(key),
    setValue(key, value) {
      if (typeof value !== 'string') throw new TypeError('text only');
      const before = kept.get(key);
      kept.set(key, value);
      for (const listener of listeners.values()) listener(key, before, value);
    },
    deleteValue: (key) => kept.delete(key),
    addValueChangeListener(_key, listener) {
      listeners.set(listeners.size, listener);
      return listeners.size - 1;
    },
    removeValueChangeListener: (id) => void listeners.delete(id as number),
  };
}

beforeEach(() => localStorage.clear());

const kinds: [string, () => UserscriptApi][] = [
  ['a manager’s storage', createManager],
  ['the page’s own storage', () => ({})],
];

describe.each(kinds)('with %s', (_kind, api) => {
  test('values are kept until they are removed', async () => {
    const given = api();
    const { storage } = createUserscriptPlatform(window, given);
    expect(await storage.get('settings')).toBeUndefined();
    await storage.set('settings', { enabled: false, list: [1, '二'] });
    const again = createUserscriptPlatform(window, given);
    expect(await again.storage.get('settings')).toEqual({ enabled: false, list: [1, '二'] });
    await storage.remove('settings');
    expect(await again.storage.get('settings')).toBeUndefined();
  });
});

describe('with a manager', () => {
  test('settings hold everywhere, and the page’s storage stays clean', async () => {
    const platform = createUserscriptPlatform(window, createManager());
    await platform.storage.set('settings', 1);
    expect(platform.keepsSettingsEverywhere).toBe(true);
    expect(localStorage.length).toBe(0);
  });

  test('changes of other tabs are heard until one stops', async () => {
    const { storage } = createUserscriptPlatform(window, createManager());
    const changed = vi.fn();
    const stop = storage.watch('settings', changed);
    await storage.set('settings', { enabled: false });
    stop();
    await storage.set('settings', { enabled: true });
    expect(changed.mock.calls).toEqual([[{ enabled: false }]]);
  });

  test('a value that cannot be read as JSON is handed on, for the check to put aside', async () => {
    const manager = createManager();
    manager.kept.set('settings', '{broken');
    expect(await createUserscriptPlatform(window, manager).storage.get('settings')).toBe('{broken');
  });

  test('that lacks change listeners nothing breaks', () => {
    const { addValueChangeListener: _, ...manager } = createManager();
    const { storage } = createUserscriptPlatform(window, manager);
    expect(() => storage.watch('settings', vi.fn())()).not.toThrow();
  });
});

describe('without a manager', () => {
  test('it says that settings hold on this site only', () => {
    expect(createUserscriptPlatform(window, {}).keepsSettingsEverywhere).toBe(false);
  });

  test('what the page itself keeps under the same name is left alone', async () => {
    localStorage.setItem('settings', '网页的');
    const { storage } = createUserscriptPlatform(window, {});
    await storage.set('settings', 1);
    await storage.remove('settings');
    expect(localStorage.getItem('settings')).toBe('网页的');
  });

  test('a page that refuses its storage is an error to the caller, not to the page', async () => {
    const refusing = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
    } as Window;
    const { storage } = createUserscriptPlatform(refusing, {});
    await expect(storage.get('settings')).rejects.toThrow('denied');
    await expect(storage.set('settings', 1)).rejects.toThrow('denied');
  });
});
