import { useEffect, useState } from 'preact/hooks';
import type { Watched } from '@/core/state';

/** The value now, and the component is drawn again with each later one. */
export function useWatched<T>(watched: Watched<T>): T {
  const [value, setValue] = useState<{ now: T }>(() => ({ now: watched.peek() }));
  useEffect(() => watched.subscribe((now) => setValue({ now })), [watched]);
  return value.now;
}
