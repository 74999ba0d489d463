import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPauses } from './pauses.ts';

describe('createPauses', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has none before something was measured', () => {
    expect(createPauses(window, vi.fn()).isOn).toBe(false);
  });

  it('measures what keeps coming once, when the pause is over, and pauses again', () => {
    const measure = vi.fn();
    const pauses = createPauses(window, measure);
    pauses.begin();
    pauses.endSoon();
    pauses.endSoon();
    expect(measure).not.toHaveBeenCalled();
    vi.advanceTimersByTime(260);
    expect(measure).toHaveBeenCalledTimes(1);
    expect(pauses.isOn).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(measure).toHaveBeenCalledTimes(1);
    expect(pauses.isOn).toBe(false);
  });

  it('measures nothing after it was stopped', () => {
    const measure = vi.fn();
    const pauses = createPauses(window, measure);
    pauses.begin();
    pauses.endSoon();
    pauses.stop();
    vi.advanceTimersByTime(1000);
    expect(measure).not.toHaveBeenCalled();
  });
});
