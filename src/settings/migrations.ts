import { isRecord } from './check.ts';
import { SETTINGS_VERSION } from './schema.ts';

/** Leads settings of the version that is its key to the next one. */
export type Migrations = Readonly<
  Record<number, (settings: Record<string, unknown>) => Record<string, unknown>>
>;

/** One entry a version, each with an example in `migrations.test.ts`. */
export const MIGRATIONS: Migrations = {};

/** Brings stored settings to the present version. A version from the future is left to the check that follows. */
export function migrate(
  stored: unknown,
  migrations: Migrations = MIGRATIONS,
  target = SETTINGS_VERSION,
): unknown {
  if (!isRecord(stored)) return stored;
  let settings = stored;
  let version = typeof settings['version'] === 'number' ? settings['version'] : 1;
  while (version < target) {
    const step = migrations[version];
    if (!step) return { ...settings, version: target };
    version += 1;
    settings = { ...step(settings), version };
  }
  return version > target ? { ...settings, version: target } : settings;
}
