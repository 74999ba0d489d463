import { createState, type Watched } from '@/core/state';
import type { Stop } from '@/core/stop';
import { isRecord } from './check.ts';
import { migrate } from './migrations.ts';
import { checkSettings, type FeatureSlices, type Settings } from './schema.ts';

/** The key under which settings are kept, and the one under which a broken value is put aside. */
export const SETTINGS_KEY = 'settings';
export const BROKEN_KEY = 'settings.broken';

/** The part of a storage area that the store needs. */
export interface SettingsArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  watch(key: string, changed: (value: unknown) => void): Stop;
}

/** What went wrong with the stored settings, if anything did. */
export type StoreProblem =
  | { kind: 'none' }
  | { kind: 'unreadable' | 'unwritable' }
  | { kind: 'replaced'; paths: string[] };

/** A change to settings: only what is named changes. */
export type Patch<T> = {
  [K in keyof T]?: T[K] extends unknown[] ? T[K] : T[K] extends object ? Patch<T[K]> : T[K];
};

/** A change to one feature's slice, its type forgotten. */
export type SlicePatch = Patch<Settings['features'][string]>;

export interface SettingsStore {
  readonly settings: Watched<Settings>;
  readonly problem: Watched<StoreProblem>;
  /** Resolves when the stored settings have been read, also when reading failed. */
  readonly ready: Promise<void>;
  /** Merges `patch` into what is stored now. Lists are replaced whole. */
  update(patch: Patch<Settings>): Promise<void>;
  stop: Stop;
}

/** Storage → migrate → validate → one signal. A broken value is put aside, never thrown away. */
export function createSettingsStore(
  area: SettingsArea,
  slices: FeatureSlices,
  today: () => string,
): SettingsStore {
  const settings = createState(checkSettings(slices, undefined).settings);
  const problem = createState<StoreProblem>({ kind: 'none' });
  let writing: Promise<void> = Promise.resolve();
  /** Changes that hold here and wait for storage to take them. */
  let unwritten: unknown = {};

  const take = async (stored: unknown): Promise<void> => {
    const checked = checkSettings(slices, migrate(stored));
    if (JSON.stringify(checked.settings) !== JSON.stringify(settings.peek()))
      settings.value = checked.settings;
    if (checked.replaced.length === 0) return;
    problem.value = { kind: 'replaced', paths: checked.replaced };
    // Storage that does not take it has no better place for it either.
    await area.set(BROKEN_KEY, { date: today(), value: stored }).catch(() => undefined);
  };

  const read = async (): Promise<void> => {
    try {
      await take(await area.get(SETTINGS_KEY));
    } catch {
      problem.value = { kind: 'unreadable' };
    }
  };

  const write = async (patch: Patch<Settings>): Promise<void> => {
    unwritten = merge(unwritten, patch);
    let next: Settings;
    try {
      const stored = migrate(await area.get(SETTINGS_KEY));
      next = checkSettings(slices, merge(checkSettings(slices, stored).settings, unwritten)).settings;
      await area.set(SETTINGS_KEY, next);
      unwritten = {};
      problem.value = { kind: 'none' };
    } catch {
      next = checkSettings(slices, merge(settings.peek(), patch)).settings;
      problem.value = { kind: 'unwritable' };
    }
    // Outside, so that an error of whoever watches is not taken for storage that fails.
    settings.value = next;
  };

  const unwatch = area.watch(SETTINGS_KEY, (stored) => void take(stored).catch(() => undefined));
  return {
    settings,
    problem,
    ready: read(),
    update(patch) {
      writing = writing.catch(() => undefined).then(() => write(patch));
      return writing;
    },
    stop: unwatch,
  };
}

/** Lays `patch` over `base`: records are merged, everything else is replaced. */
export function merge(base: unknown, patch: unknown): unknown {
  if (!isRecord(base) || !isRecord(patch)) return patch;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    if (value !== undefined) merged[key] = merge(base[key], value);
  }
  return merged;
}
