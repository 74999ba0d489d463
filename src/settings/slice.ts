import type * as v from 'valibot';

/**
 * The settings of one feature: a Valibot object in which every entry is `optional` with its default. `enabled` is in
 * each. The set-up page draws itself from these schemas; their words stand in the feature's `strings.ts` under
 * `setting.<key>` and `setting.<key>.<option>`.
 */
export type SliceSchema = v.ObjectSchema<
  v.ObjectEntries & { readonly enabled: v.OptionalSchema<v.BooleanSchema<undefined>, boolean> },
  undefined
>;

export type Slice<S extends SliceSchema> = v.InferOutput<S>;
