/**
 * What a setting can be. One declaration serves three: it checks what is stored, gives the default, and lets the
 * set-up page draw itself. Plain data, because it is part of the script that runs on every page.
 */
export type Setting = Toggle | Choice<string> | Range | Text | List<Entries>;

export interface Toggle {
  readonly kind: 'toggle';
  readonly initial: boolean;
}

export interface Choice<O extends string> {
  readonly kind: 'choice';
  readonly options: readonly O[];
  readonly initial: O;
}

export interface Range {
  readonly kind: 'range';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: number;
}

export interface Text {
  readonly kind: 'text';
  /** What a value must look like, whole. */
  readonly pattern: RegExp;
  readonly initial: string;
}

/** A list of records, such as the family's numbers. It has no plain form: a page of its own edits it. */
export interface List<E extends Entries> {
  readonly kind: 'list';
  readonly of: E;
  readonly most: number;
}

export type Entries = Readonly<Record<string, Toggle | Choice<string> | Range | Text>>;

/** The settings of one feature. `enabled` is in each. */
export type SliceSchema = Readonly<Record<string, Setting>> & { readonly enabled: Toggle };

type ValueOf<S> = S extends Toggle
  ? boolean
  : S extends Choice<infer O>
    ? O
    : S extends Range
      ? number
      : S extends Text
        ? string
        : S extends List<infer E>
          ? { [K in keyof E]: ValueOf<E[K]> }[]
          : never;

/** The values of a slice. */
export type Slice<S> = { [K in keyof S]: ValueOf<S[K]> };

export function toggle(initial: boolean): Toggle {
  return { kind: 'toggle', initial };
}

export function choice<const O extends string>(options: readonly O[], initial: NoInfer<O>): Choice<O> {
  return { kind: 'choice', options, initial };
}

export function range(min: number, max: number, step: number, initial: number): Range {
  return { kind: 'range', min, max, step, initial };
}

export function text(pattern: RegExp, initial: string): Text {
  return { kind: 'text', pattern, initial };
}

export function list<const E extends Entries>(of: E, most: number): List<E> {
  return { kind: 'list', of, most };
}
