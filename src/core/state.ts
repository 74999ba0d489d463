import { type Stop, stopAll } from './stop.ts';

/** A value that can be watched, also by the scripts of a frame that did not make it. */
export interface Watched<T> {
  readonly value: T;
  peek(): T;
  /** Calls `told` with the value now and with each later one. */
  subscribe(told: (value: T) => void): Stop;
}

/** A watched value that can be set. */
export interface State<T> extends Watched<T> {
  value: T;
}

/** Makes a value that can be watched; setting it to what it is already tells nobody. */
export function createState<T>(initial: T): State<T> {
  let now = initial;
  const watchers = new Set<(value: T) => void>();
  return {
    get value() {
      return now;
    },
    set value(next: T) {
      if (Object.is(next, now)) return;
      now = next;
      for (const told of [...watchers]) told(next);
    },
    peek: () => now,
    subscribe(told) {
      watchers.add(told);
      told(now);
      return () => watchers.delete(told);
    },
  };
}

/** A part of a value; told of when it becomes another. */
export function derive<T, U>(source: Watched<T>, pick: (value: T) => U): Watched<U> {
  return {
    get value() {
      return pick(source.value);
    },
    peek: () => pick(source.peek()),
    subscribe(told) {
      let last: { readonly value: U } | undefined;
      return source.subscribe((whole) => {
        const value = pick(whole);
        if (last !== undefined && Object.is(last.value, value)) return;
        last = { value };
        told(value);
      });
    },
  };
}

/** Calls `act` now and whenever one of the values changes; what `act` changes itself is seen to after it. */
export function whenAny(values: readonly Watched<unknown>[], act: () => void): Stop {
  let isWatching = false;
  let isActing = false;
  let isDue = false;
  const run = (): void => {
    isDue = true;
    if (isActing || !isWatching) return;
    isActing = true;
    try {
      while (isDue) {
        isDue = false;
        act();
      }
    } finally {
      isActing = false;
    }
  };
  const stop = stopAll(values.map((value) => value.subscribe(run)));
  isWatching = true;
  run();
  return stop;
}
