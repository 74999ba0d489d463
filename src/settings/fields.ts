import type { SliceSchema } from './slice.ts';

/** One setting as a form can show it, read off its schema. */
export type Field =
  | { key: string; kind: 'toggle'; initial: boolean }
  | { key: string; kind: 'choice'; initial: string; options: string[] }
  | { key: string; kind: 'range'; initial: number; min: number; max: number; step: number }
  | { key: string; kind: 'text'; initial: string };

/** The parts of a Valibot schema that are looked at. */
interface Shape {
  type: string;
  wrapped?: Shape;
  default?: unknown;
  options?: readonly unknown[];
  pipe?: readonly { type: string; requirement?: unknown }[];
}

/**
 * The fields of a slice, in the order in which they are declared. Lists and records have no plain form and are left
 * to a feature's own page.
 */
export function describeFields(slice: SliceSchema): Field[] {
  return Object.entries(slice.entries).flatMap(
    ([key, entry]) => fieldOf(key, entry as unknown as Shape) ?? [],
  );
}

function fieldOf(key: string, entry: Shape): Field | null {
  const inner = entry.wrapped ?? entry;
  const initial = entry.default;
  switch (inner.type) {
    case 'boolean':
      return { key, kind: 'toggle', initial: initial === true };
    case 'picklist':
      return { key, kind: 'choice', initial: String(initial), options: (inner.options ?? []).map(String) };
    case 'number':
      return { key, kind: 'range', initial: Number(initial), ...limits(inner) };
    case 'string':
      return { key, kind: 'text', initial: String(initial ?? '') };
    default:
      return null;
  }
}

/** `minValue`, `maxValue` and `multipleOf`, of which a range without a step moves in tenths of its width. */
function limits(shape: Shape): { min: number; max: number; step: number } {
  const requirement = (type: string): number | undefined => {
    const found = shape.pipe?.find((action) => action.type === type)?.requirement;
    return typeof found === 'number' ? found : undefined;
  };
  const min = requirement('min_value') ?? 0;
  const max = requirement('max_value') ?? 100;
  return { min, max, step: requirement('multiple_of') ?? (max - min) / 10 };
}
