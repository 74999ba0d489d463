import type { Stop } from '@/core/stop';

/**
 * What comes alone is measured at once; what keeps coming is enlarged at once, but measured together after a pause of so
 * many ms: each measuring lays the page out several times.
 */
const PAUSE_MS = 250;

export interface Pauses {
  readonly isOn: boolean;
  /** Something was measured: what comes now waits. */
  begin(): void;
  /** Something waits: `measure` is called when the pause is over, and another pause begins. */
  endSoon(): void;
  stop: Stop;
}

export function createPauses(view: Window, measure: () => void): Pauses {
  let end = 0;
  let timer = 0;
  const left = (): number => end - view.performance.now();
  const begin = (): void => {
    end = view.performance.now() + PAUSE_MS;
  };
  return {
    get isOn() {
      return left() > 0;
    },
    begin,
    endSoon() {
      if (timer !== 0) return;
      timer = view.setTimeout(() => {
        timer = 0;
        measure();
        begin();
      }, left());
    },
    stop: () => view.clearTimeout(timer),
  };
}
