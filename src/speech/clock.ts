/** Time as the player knows it; tests bring their own. Milliseconds. */
export interface Clock {
  now(): number;
  /** Calls once after a delay; the result calls it off. */
  after(delay: number, call: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(delay, call) {
    const timer = setTimeout(call, delay);
    return () => clearTimeout(timer);
  },
};
