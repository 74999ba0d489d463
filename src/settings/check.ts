import type { Setting } from './slice.ts';

/** Told of each value that could not be understood, such as `features.text-size.step`. */
export type Complain = (path: string) => void;

type Schema = Readonly<Record<string, Setting>>;

/**
 * Reads stored values by their schema. What is missing takes its default in silence, what cannot be understood takes
 * it with a complaint, and a broken entry of a list goes alone.
 */
export function checkRecord(
  schema: Schema,
  stored: unknown,
  path: string,
  complain: Complain,
): Record<string, unknown> {
  const given = recordOr(stored, {}, () => complain(path));
  return Object.fromEntries(
    Object.entries(schema).map(([key, setting]) => [
      key,
      checkValue(setting, given[key], join(path, key), complain),
    ]),
  );
}

function checkValue(setting: Setting, value: unknown, path: string, complain: Complain): unknown {
  if (setting.kind === 'list') return checkList(setting.of, setting.most, value, path, complain);
  if (value === undefined) return setting.initial;
  if (fits(setting, value)) return value;
  complain(path);
  return setting.initial;
}

function checkList(of: Schema, most: number, value: unknown, path: string, complain: Complain): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    complain(path);
    return [];
  }
  return value.slice(0, most).flatMap((entry: unknown, at) => {
    let whole = true;
    const checked = checkRecord(of, entry, `${path}.${at}`, (where) => {
      whole = false;
      complain(where);
    });
    return whole ? [checked] : [];
  });
}

function fits(setting: Exclude<Setting, { kind: 'list' }>, value: unknown): boolean {
  switch (setting.kind) {
    case 'toggle':
      return typeof value === 'boolean';
    case 'choice':
      return setting.options.includes(value as string);
    case 'range':
      return typeof value === 'number' && value >= setting.min && value <= setting.max;
    case 'text':
      return typeof value === 'string' && setting.pattern.test(value);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` if it is a record; `otherwise` if not, with `broken` called unless nothing was there at all. */
export function recordOr(
  value: unknown,
  otherwise: Record<string, unknown>,
  broken: () => void,
): Record<string, unknown> {
  if (isRecord(value)) return value;
  if (value !== undefined) broken();
  return otherwise;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
