import type { Stop } from './stop.ts';

/** A value that can be watched. The app's signals are such values too; scripts that only watch need no more. */
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
