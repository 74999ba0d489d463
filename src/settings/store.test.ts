import { describe, expect, test, vi } from 'vitest';
import { choice, list, text, toggle } from './slice.ts';
import { BROKEN_KEY, createSettingsStore, merge, SETTINGS_KEY, type SettingsArea } from './store.ts';

const SLICES = {
  size: { enabled: toggle(true), step: choice(['normal', 'large'], 'normal') },
  menu: { enabled: toggle(false), hidden: list({ name: text(/^.+$/, '') }, 3) },
};
const today = (): string => '2026-05-01';

/** An area as a browser's: values pass through JSON, and every part of the installation hears of a change. */
function createArea(initial: Record<string, unknown> = {}) {
  const kept = new Map(Object.entries(initial).map(([key, value]) => [key, JSON.stringify(value)]));
  const watchers = new Set<(value: unknown) => void>();
  const read = (key: string): unknown => {
    const found = kept.get(key);
    return found === undefined ? undefined : JSON.parse(found);
  };
  const area = {
    get: vi.fn(async (key: string) => read(key)),
    set: vi.fn(async (key: string, value: unknown) => {
      kept.set(key, JSON.stringify(value));
      if (key === SETTINGS_KEY) for (const changed of watchers) changed(read(key));
    }),
    watch: (_key: string, changed: (value: unknown) => void) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  } satisfies SettingsArea;
  return { area, read };
}

function open(initial?: Record<string, unknown>) {
  const { area, read } = createArea(initial);
  return { area, read, store: createSettingsStore(area, SLICES, today) };
}

describe('reading', () => {
  test('before anything was read: the defaults, with elder mode on', () => {
    expect(open().store.settings.peek()).toMatchObject({
      enabled: true,
      features: { size: { step: 'normal' } },
    });
  });

  test('what was stored', async () => {
    const { store } = open({ [SETTINGS_KEY]: { enabled: false, features: { size: { step: 'large' } } } });
    await store.ready;
    expect(store.settings.peek()).toMatchObject({
      enabled: false,
      features: { size: { enabled: true, step: 'large' }, menu: { enabled: false } },
    });
    expect(store.problem.peek()).toEqual({ kind: 'none' });
  });

  test.each([['not settings at all'], [[1, 2]], [42], [null]])(
    '%j: defaults, told, and put aside with its date',
    async (broken) => {
      const { store, read } = open({ [SETTINGS_KEY]: broken });
      await store.ready;
      expect(store.settings.peek()).toMatchObject({ enabled: true });
      expect(store.problem.peek()).toEqual({ kind: 'replaced', paths: [''] });
      expect(read(BROKEN_KEY)).toEqual({ date: '2026-05-01', value: broken });
    },
  );

  test('one broken value falls back alone', async () => {
    const stored = { enabled: false, features: { size: { step: 'huge' }, menu: { enabled: true } } };
    const { store, read } = open({ [SETTINGS_KEY]: stored });
    await store.ready;
    expect(store.settings.peek()).toMatchObject({
      enabled: false,
      features: { size: { step: 'normal' }, menu: { enabled: true } },
    });
    expect(store.problem.peek()).toEqual({ kind: 'replaced', paths: ['features.size.step'] });
    expect(read(BROKEN_KEY)).toEqual({ date: '2026-05-01', value: stored });
  });

  test('storage that cannot be read: defaults, and told', async () => {
    const { area } = createArea();
    area.get.mockRejectedValue(new Error('corrupt'));
    const store = createSettingsStore(area, SLICES, today);
    await store.ready;
    expect(store.settings.peek()).toMatchObject({ enabled: true });
    expect(store.problem.peek()).toEqual({ kind: 'unreadable' });
  });

  test('a broken value that cannot be put aside is still replaced and told', async () => {
    const { area } = createArea({ [SETTINGS_KEY]: 'broken' });
    area.set.mockRejectedValue(new Error('full'));
    const store = createSettingsStore(area, SLICES, today);
    await store.ready;
    expect(store.settings.peek()).toMatchObject({ enabled: true });
    expect(store.problem.peek()).toMatchObject({ kind: 'replaced' });
  });
});

describe('changing', () => {
  test('only what is named changes, here and in storage', async () => {
    const { store, read } = open({ [SETTINGS_KEY]: { features: { menu: { enabled: true } } } });
    await store.update({ features: { size: { step: 'large' } } });
    const expected = { enabled: true, features: { size: { step: 'large' }, menu: { enabled: true } } };
    expect(store.settings.peek()).toMatchObject(expected);
    expect(read(SETTINGS_KEY)).toMatchObject(expected);
  });

  test('changes at the same time all hold', async () => {
    const { store, read } = open();
    await Promise.all([
      store.update({ enabled: false }),
      store.update({ language: 'en' }),
      store.update({ features: { size: { step: 'large' } } }),
      store.update({ features: { menu: { enabled: true } } }),
    ]);
    expect(read(SETTINGS_KEY)).toMatchObject({
      enabled: false,
      language: 'en',
      features: { size: { step: 'large' }, menu: { enabled: true } },
    });
  });

  test('does not undo what another tab has changed', async () => {
    const { area, read } = createArea();
    const here = createSettingsStore(area, SLICES, today);
    const there = createSettingsStore(area, SLICES, today);
    await Promise.all([here.ready, there.ready]);
    await there.update({ enabled: false });
    await here.update({ language: 'en' });
    expect(read(SETTINGS_KEY)).toMatchObject({ enabled: false, language: 'en' });
    expect(there.settings.peek().language).toBe('en');
  });

  test('a value that does not fit changes nothing', async () => {
    const { store } = open();
    await store.update({ features: { size: { step: 'huge' } } });
    expect(store.settings.peek().features['size']).toEqual({ enabled: true, step: 'normal' });
  });

  test('repairs broken settings, so that they are told once and not on every page', async () => {
    const { area, store } = open({ [SETTINGS_KEY]: { enabled: false, language: 'klingon' } });
    await store.ready;
    await store.update({});
    const next = createSettingsStore(area, SLICES, today);
    await next.ready;
    expect(next.problem.peek()).toEqual({ kind: 'none' });
    expect(next.settings.peek()).toMatchObject({ enabled: false, language: 'zh' });
  });

  test('storage that cannot be written: the change holds on this page, and told', async () => {
    const { area, store } = open();
    await store.ready;
    area.set.mockRejectedValue(new Error('full'));
    await store.update({ enabled: false });
    expect(store.settings.peek().enabled).toBe(false);
    expect(store.problem.peek()).toEqual({ kind: 'unwritable' });
  });

  test('a change that could not be written is written with the next one', async () => {
    const { area, read, store } = open();
    area.set.mockRejectedValueOnce(new Error('busy'));
    await store.update({ enabled: false });
    await store.update({ language: 'en' });
    expect(read(SETTINGS_KEY)).toMatchObject({ enabled: false, language: 'en' });
    expect(store.problem.peek()).toEqual({ kind: 'none' });
  });
});

describe('hearing of changes', () => {
  test('an error of whoever listens is not taken for storage that fails, and holds up no later change', async () => {
    const { read, store } = open();
    await store.ready;
    const stop = store.settings.subscribe(({ enabled }) => {
      if (!enabled) throw new Error('broken');
    });
    await store.update({ enabled: false }).catch(() => undefined);
    stop();
    await store.update({ language: 'en' });
    expect(store.problem.peek()).toEqual({ kind: 'none' });
    expect(read(SETTINGS_KEY)).toMatchObject({ enabled: false, language: 'en' });
  });

  test('a signal changes only when the settings do', async () => {
    const { area, store } = open();
    await store.ready;
    const seen = vi.fn();
    store.settings.subscribe(seen);
    await area.set(SETTINGS_KEY, store.settings.peek());
    expect(seen).toHaveBeenCalledTimes(1);
    await area.set(SETTINGS_KEY, { enabled: false });
    expect(seen).toHaveBeenCalledTimes(2);
  });

  test('settings that were removed are the defaults again', async () => {
    const { area, store } = open({ [SETTINGS_KEY]: { enabled: false } });
    await store.ready;
    await area.set(SETTINGS_KEY, {});
    expect(store.settings.peek().enabled).toBe(true);
  });

  test('nothing after stop', async () => {
    const { area, store } = open();
    await store.ready;
    store.stop();
    await area.set(SETTINGS_KEY, { enabled: false });
    expect(store.settings.peek().enabled).toBe(true);
  });
});

test('merge lays records over each other and replaces everything else', () => {
  expect(merge({ a: { b: 1, c: [1, 2] }, d: 1 }, { a: { c: [3] }, d: undefined })).toEqual({
    a: { b: 1, c: [3] },
    d: 1,
  });
});
