import type { Clock } from '../clock.ts';

/** A clock that moves only when told to. */
export class HandClock implements Clock {
  #now = 0;
  #timers: { readonly due: number; readonly call: () => void }[] = [];
  now = () => this.#now;

  after(delay: number, call: () => void): () => void {
    const timer = { due: this.#now + delay, call };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass in small steps, or in one leap as after sleep. */
  async pass(ms: number, step = 50): Promise<void> {
    const end = this.#now + ms;
    while (this.#now < end) {
      this.#now = Math.min(end, this.#now + step);
      const due = this.#timers.filter((timer) => timer.due <= this.#now);
      this.#timers = this.#timers.filter((timer) => !due.includes(timer));
      for (const { call } of due) call();
      await settle();
    }
  }
}

/** Lets every promise that can go on go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
}
