import { checkRecord, recordOr } from './check.ts';
import { choice, list, type Slice, type SliceSchema, text, toggle } from './slice.ts';

/** What every part of the product may need to know, beside the features' own slices. */
export const SHARED = {
  /** Elder mode as a whole; on after installation. */
  enabled: toggle(true),
  language: choice(['zh', 'en'], 'zh'),
  /** A second language shown beside the first, for families who read two. */
  secondLanguage: choice(['none', 'zh', 'en'], 'none'),
  /** GB/T 2260 code of where the reader lives; `CN` when family has not said. */
  region: text(/^(CN|\d{6})$/, 'CN'),
  /** The people whom the reader may call. */
  contacts: list({ name: text(/^.{1,20}$/u, ''), phone: text(/^\+?[\d -]{3,20}$/, '') }, 6),
} satisfies SliceSchema;

export type SharedSettings = Slice<typeof SHARED>;
export type Contact = SharedSettings['contacts'][number];

export type FeatureSlices = Readonly<Record<string, SliceSchema>>;

/** Everything the product keeps, apart from what it keeps for a visit. */
export interface Settings extends SharedSettings {
  version: number;
  features: Record<string, Record<string, unknown> & { enabled: boolean }>;
}

/** The version of the shape above; `migrations.ts` leads older shapes up to it. */
export const SETTINGS_VERSION = 1;

export interface Checked {
  settings: Settings;
  /** Paths of what could not be understood and was replaced by its default. `''` is the whole. */
  replaced: string[];
}

/** Checks stored settings. Whatever cannot be understood falls back to its default; the rest is kept. */
export function checkSettings(slices: FeatureSlices, stored: unknown): Checked {
  const replaced: string[] = [];
  const complain = (path: string): void => void replaced.push(path);
  const whole = recordOr(stored, {}, () => complain(''));
  const given = recordOr(whole['features'], {}, () => complain('features'));
  const features = Object.fromEntries(
    Object.entries(slices).map(([id, slice]) => [
      id,
      checkRecord(slice, given[id], `features.${id}`, complain),
    ]),
  );
  const shared = checkRecord(SHARED, whole, '', complain);
  return { settings: { ...shared, features, version: SETTINGS_VERSION } as Settings, replaced };
}
