import * as v from 'valibot';
import type { SliceSchema } from './slice.ts';

/** A person whom the reader may call. */
export const contactSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(20)),
  phone: v.pipe(v.string(), v.regex(/^\+?[\d -]{3,20}$/)),
});
export type Contact = v.InferOutput<typeof contactSchema>;

/** What every part of the product may need to know, beside the features' own slices. */
export const sharedEntries = {
  /** Elder mode as a whole; on after installation. */
  enabled: v.optional(v.boolean(), true),
  language: v.optional(v.picklist(['zh', 'en', 'bo']), 'zh'),
  /** A second language shown beside the first, for families who read two. */
  secondLanguage: v.optional(v.picklist(['none', 'zh', 'en', 'bo']), 'none'),
  /** GB/T 2260 code of where the reader lives; `CN` when family has not said. */
  region: v.optional(v.pipe(v.string(), v.regex(/^(CN|\d{6})$/)), 'CN'),
  contacts: v.optional(v.pipe(v.array(contactSchema), v.maxLength(6)), []),
};
const sharedSchema = v.object(sharedEntries);
export type SharedSettings = v.InferOutput<typeof sharedSchema>;

export type FeatureSlices = Readonly<Record<string, SliceSchema>>;

/** Everything the product keeps, apart from what it keeps for a visit. */
export interface Settings extends SharedSettings {
  version: number;
  features: Record<string, Record<string, unknown> & { enabled: boolean }>;
}

/** The version of the shape below; `migrations.ts` leads older shapes up to it. */
export const SETTINGS_VERSION = 1;

/** Joins the shared settings and the features' slices into one schema. */
export function assembleSchema(slices: FeatureSlices) {
  const features = Object.fromEntries(
    Object.entries(slices).map(([id, slice]) => [id, v.optional(slice, {})]),
  );
  return v.object({
    ...sharedEntries,
    version: v.optional(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
    features: v.optional(v.object(features), {}),
  });
}

export interface Checked {
  settings: Settings;
  /** Paths that could not be understood and were replaced by their defaults, such as `features.text-size.step`. */
  replaced: string[];
}

/** How often broken values are cut out before all defaults are taken: nested breakage needs a few rounds. */
const REPAIR_ROUNDS = 8;

/** Checks stored settings. Whatever cannot be understood falls back to its default; the rest is kept. */
export function checkSettings(slices: FeatureSlices, stored: unknown): Checked {
  const schema = assembleSchema(slices);
  const replaced: string[] = [];
  let candidate: unknown = isRecord(stored) ? structuredClone(stored) : {};
  if (stored !== undefined && !isRecord(stored)) replaced.push('');
  for (let round = 0; round < REPAIR_ROUNDS; round += 1) {
    const result = v.safeParse(schema, candidate);
    if (result.success) return { settings: result.output as Settings, replaced };
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map((step) => String(step.key));
      replaced.push(path.join('.'));
      if (!cut(candidate, path)) candidate = {};
    }
  }
  return { settings: v.parse(schema, {}) as Settings, replaced };
}

/** Removes the value at `path`; a broken entry of a list takes only itself along. */
function cut(root: unknown, path: readonly string[]): boolean {
  const parents = [root];
  for (const key of path.slice(0, -1)) {
    const parent = parents.at(-1);
    parents.push(
      isRecord(parent) || Array.isArray(parent) ? (parent as Record<string, unknown>)[key] : undefined,
    );
  }
  const listAt = parents.findLastIndex((parent) => Array.isArray(parent));
  if (listAt >= 0) {
    (parents[listAt] as unknown[]).splice(Number(path[listAt]), 1);
    return true;
  }
  const owner = parents.at(-1);
  const key = path.at(-1);
  if (!isRecord(owner) || key === undefined) return false;
  return delete owner[key];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
