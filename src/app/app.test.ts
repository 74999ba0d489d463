import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bundle } from '@/core/actions';
import type { Feature, FeatureManifest, Overlay } from '@/features/contract';
import { createMemoryPlatform } from '@/platform/memory';
import type { Platform } from '@/platform/port';
import { toggle } from '@/settings/slice';
import { createSettingsStore } from '@/settings/store';
import { type App, createApp } from './app.ts';

const report = vi.fn();
const OVERLAY = {} as Overlay;
let app: App;

function manifest(id: string, rest: Partial<FeatureManifest> = {}): FeatureManifest {
  return {
    id,
    settings: { enabled: toggle(true) },
    frames: 'all',
    runs: 'always',
    bundle: 'look',
    ...rest,
  };
}

const PAGE = manifest('page');
const TOP = manifest('top', { frames: 'top' });
const TOOL = manifest('tool', { runs: 'tool', bundle: 'reader' });

function feature(of: FeatureManifest, parts: Partial<Feature> = {}): Feature {
  return { manifest: of, start: () => () => undefined, ...parts };
}

interface Opened {
  platform?: Partial<Platform>;
  isTopFrame?: boolean;
  overlay?: Overlay | null;
}

async function open(parts: Opened = {}): Promise<App> {
  const manifests = [PAGE, TOP, TOOL];
  const platform = createMemoryPlatform(parts.platform);
  const slices = Object.fromEntries(manifests.map(({ id, settings }) => [id, settings]));
  const store = createSettingsStore(platform.storage, slices, () => '2026-05-01');
  await store.ready;
  const view = window as unknown as Window & typeof globalThis;
  app = createApp({ window: view, platform, store, manifests, isTopFrame: parts.isTopFrame ?? true, report });
  if (parts.overlay !== null) app.attachOverlay(parts.overlay ?? OVERLAY);
  await app.started;
  return app;
}

beforeEach(() => report.mockClear());
afterEach(() => app.stop());

describe('which features run', () => {
  test('those whose code is there and whose settings want them', async () => {
    await open();
    expect(app.running.peek()).toEqual([]);
    app.provide(feature(PAGE));
    app.provide(feature(TOP));
    expect(app.running.peek()).toEqual(['page', 'top']);
    await app.parts.store.update({ features: { page: { enabled: false } } });
    expect(app.running.peek()).toEqual(['top']);
  });

  test('none when the mode is off, and all again when it is on', async () => {
    await open();
    app.provide(feature(PAGE));
    await app.parts.store.update({ enabled: false });
    expect(app.running.peek()).toEqual([]);
    await app.parts.store.update({ enabled: true });
    expect(app.running.peek()).toEqual(['page']);
  });

  test('not those of the top frame in other frames', async () => {
    await open({ isTopFrame: false });
    app.provide(feature(PAGE));
    app.provide(feature(TOP));
    expect(app.running.peek()).toEqual(['page']);
  });

  test('a setting of another feature restarts nothing', async () => {
    await open();
    const start = vi.fn(() => () => undefined);
    app.provide(feature(PAGE, { start }));
    await app.parts.store.update({ features: { top: { enabled: false } } });
    await app.parts.store.update({ language: 'en' });
    expect(start).toHaveBeenCalledOnce();
  });

  test('providing twice is providing once', async () => {
    await open();
    const start = vi.fn(() => () => undefined);
    app.provide(feature(PAGE, { start }));
    app.provide(feature(PAGE, { start }));
    expect(start).toHaveBeenCalledOnce();
  });

  test('none after stop', async () => {
    await open();
    const stop = vi.fn();
    app.provide(feature(PAGE, { start: () => stop }));
    app.stop();
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe('a tool', () => {
  test('is loaded when chosen, starts when its code and the overlay are there, and ends when put down', async () => {
    const load = vi.fn(() => Promise.resolve());
    await open({ platform: { load }, overlay: null });
    app.chooseTool('tool');
    expect(load).not.toHaveBeenCalledWith('reader');
    app.attachOverlay(OVERLAY);
    expect(load).toHaveBeenCalledWith('reader');
    expect(app.running.peek()).toEqual([]);
    app.provide(feature(TOOL));
    expect(app.running.peek()).toEqual(['tool']);
    app.chooseTool(null);
    expect(app.running.peek()).toEqual([]);
  });

  test('whose script could not be loaded is put down, said so to the reader, and tried again', async () => {
    const load = vi.fn((bundle: Bundle) =>
      bundle === 'reader' ? Promise.reject(new Error('gone')) : Promise.resolve(),
    );
    const tell = vi.fn();
    await open({ platform: { load }, overlay: { ...OVERLAY, tell } });
    app.chooseTool('tool');
    await vi.waitFor(() => expect(report).toHaveBeenCalledOnce());
    expect(app.tool.peek()).toBeNull();
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('重新打开'), 'warning');
    app.chooseTool('tool');
    expect(load.mock.calls.filter(([bundle]) => bundle === 'reader')).toHaveLength(2);
  });

  test('chosen in the top frame is chosen in the others', async () => {
    const platform = createMemoryPlatform();
    const send = vi.spyOn(platform.messages, 'send');
    await open({ platform });
    app.chooseTool('tool');
    expect(send).toHaveBeenCalledWith('tool-chosen', { tool: 'tool' }, 'frames');
    app.stop();
    await open({ platform, isTopFrame: false });
    await platform.messages.send('tool-chosen', { tool: 'tool' }, 'frames');
    expect(app.tool.peek()).toBe('tool');
  });
});

describe('a failure', () => {
  test('of one feature’s start leaves the others running', async () => {
    await open();
    app.provide(
      feature(PAGE, {
        start() {
          throw new Error('broken');
        },
      }),
    );
    app.provide(feature(TOP));
    expect(app.running.peek()).toContain('top');
    expect(report).toHaveBeenCalledOnce();
  });

  test('of one feature’s understanding leaves its part out', async () => {
    await open();
    app.provide(
      feature(PAGE, {
        inspect() {
          throw new Error('broken');
        },
      }),
    );
    app.provide(feature(TOP, { inspect: () => ({ mainText: '字' }) }));
    expect(await app.inspect()).toEqual({ page: location.href, mainText: '字' });
    expect(report).toHaveBeenCalledOnce();
  });
});
