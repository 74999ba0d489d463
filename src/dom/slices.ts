import type { Stop } from '@/core/stop';

/** How long one task of ours may take before the page gets its turn, in ms: a quarter of the 200 that a task may last. */
const SLICE_MS = 50;

/**
 * Runs `steps` to its end in slices. The first slice runs at once, so that what fits into it is there in the next
 * frame; the others are tasks of their own. After each slice `settle` writes what the slice has read.
 *
 * @param ms how long a slice goes on before it ends with the step that it is at
 */
export function runSliced(
  view: Window,
  steps: Iterator<unknown>,
  settle: () => void,
  ms: number = SLICE_MS,
): Stop {
  let running = true;
  const channel = new MessageChannel();
  const slice = (): void => {
    if (!running) return;
    const end = view.performance.now() + ms;
    let done = false;
    while (!done && view.performance.now() < end) done = steps.next().done === true;
    settle();
    if (done) stop();
    else channel.port2.postMessage(null);
  };
  const stop = (): void => {
    running = false;
    channel.port1.close();
  };
  channel.port1.onmessage = slice;
  slice();
  return stop;
}
