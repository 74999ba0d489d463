import { describe, expect, it, vi } from 'vitest';
import { HandClock } from './testing/hand-clock.ts';
import { Watchdog } from './watchdog.ts';

const BREATH = '请您带好身份证';
const LASTS = 2500;

/** A watchdog that has heard a voice say the same breath a few times, and now waits for the end of one more. */
async function afterBreaths(lasted: readonly number[]) {
  const clock = new HandClock();
  const watchdog = new Watchdog(clock);
  const silent = vi.fn();
  const breathe = async () => {
    watchdog.expectStart('page:a', BREATH, 1, { doubtful() {}, silent });
    await clock.pass(100);
    watchdog.sawStart();
  };
  for (const ms of lasted) {
    await breathe();
    await clock.pass(ms);
    watchdog.sawEnd();
  }
  await breathe();
  return { clock, silent };
}

describe('a voice that ended its breaths', () => {
  it('in time is waited for half a second and the doubt about its pace', async () => {
    const { clock, silent } = await afterBreaths([LASTS, LASTS, LASTS]);
    await clock.pass(LASTS + 500);
    expect(silent).not.toHaveBeenCalled();
    await clock.pass(500);
    expect(silent).toHaveBeenCalledExactlyOnceWith('never-ended');
  });

  it('now early and now late is waited for more than a second', async () => {
    const { clock, silent } = await afterBreaths([LASTS, LASTS - 400, LASTS + 300]);
    await clock.pass(LASTS + 1000);
    expect(silent).not.toHaveBeenCalled();
    await clock.pass(1000);
    expect(silent).toHaveBeenCalledOnce();
  });
});
