import type { KeyValueArea } from '@/platform/port';

const KEY = 'reading-place';

/** One page reads at a time: two windows that are both in sight would talk into each other. */
export class OnePlace {
  readonly #storage: KeyValueArea;
  #mine = '';

  /** @param lost called when another page has begun to read */
  constructor(storage: KeyValueArea, signal: AbortSignal, lost: () => void) {
    this.#storage = storage;
    const unwatch = storage.watch(KEY, (place) => {
      if (place !== this.#mine) lost();
    });
    signal.addEventListener('abort', unwatch, { once: true });
  }

  /** This page reads now. */
  async take(): Promise<void> {
    // Not crypto.randomUUID: pages without https do not have it.
    this.#mine = String(Math.random());
    await this.#storage.set(KEY, this.#mine);
  }
}
