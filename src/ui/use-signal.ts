import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';

/** The value of a signal, kept up to date. The signal may come from another script of ours, so it is only subscribed to. */
export function useSignalValue<T>(signal: ReadonlySignal<T>): T {
  const [value, setValue] = useState<{ now: T }>(() => ({ now: signal.peek() }));
  useEffect(() => signal.subscribe((now) => setValue({ now })), [signal]);
  return value.now;
}
