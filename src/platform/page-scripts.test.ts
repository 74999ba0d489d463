import { expect, test } from 'vitest';
import type { Browser, Scripting } from 'webextension-polyfill';
import { createPageScripts } from './page-scripts.ts';

function fakeBrowser(failures = 0) {
  let left = failures;
  const registered = new Map<string, Scripting.RegisteredContentScript>();
  const scripting = {
    getRegisteredContentScripts: async () => [...registered.values()],
    async registerContentScripts(scripts: Scripting.RegisteredContentScript[]) {
      if (left-- > 0) throw new Error('not now');
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  };
  return { browser: { scripting } as unknown as Browser, registered };
}

test('pages load the look and the bar while the mode is on, and neither while it is off', async () => {
  const { browser, registered } = fakeBrowser();
  const settle = createPageScripts(browser);
  await settle(true);
  expect([...registered.keys()].sort()).toEqual(['look', 'top']);
  await settle(false);
  expect(registered.size).toBe(0);
});

test('asked many times at once it ends at what was asked last', async () => {
  const { browser, registered } = fakeBrowser();
  const settle = createPageScripts(browser);
  await Promise.all([settle(true), settle(true), settle(false), settle(true)]);
  expect(registered.size).toBe(2);
});

test('what is registered since an earlier start is left as it is', async () => {
  const { browser, registered } = fakeBrowser();
  await createPageScripts(browser)(true);
  await createPageScripts(browser)(true);
  expect(registered.size).toBe(2);
});

test('a browser that refuses once is asked again the next time', async () => {
  const { browser, registered } = fakeBrowser(1);
  const settle = createPageScripts(browser);
  await expect(settle(true)).rejects.toThrow('not now');
  await settle(true);
  expect(registered.size).toBe(2);
});
