import { describe, expect, it, vi } from 'vitest';
import { RecordingEngine } from './engines/recording.ts';
import { settle } from './testing/hand-clock.ts';
import { setUp, texts } from './testing/player-set-up.ts';

describe('Player, when she presses', () => {
  it('wakes nobody when she has stopped by then', async () => {
    const late = Object.assign(new RecordingEngine(['zh-CN'], 'waits', 'page'), {
      voices: () => new Promise<never>(() => undefined),
    });
    const packaged = Object.assign(new RecordingEngine(['cmn'], 'waits', 'package'), { wake: vi.fn() });
    const { player, clock, start } = setUp([late, packaged]);
    await start();
    player.stop();
    await clock.pass(5000);
    expect(packaged.wake).not.toHaveBeenCalled();
    expect(texts(packaged)).toEqual([]);
  });

  it('a voice that dies while she has paused is found out by 继续', async () => {
    const [page, packaged] = [
      new RecordingEngine(['zh-CN'], 'waits', 'page'),
      new RecordingEngine(['cmn'], 'waits', 'package'),
    ];
    const { player, clock, troubles, start } = setUp([page, packaged]);
    await start(1);
    const late = page.listener;
    player.pause();
    page.behaviour = 'never-starts';
    late?.failed('died');
    await clock.pass(10_000);
    expect(troubles).toEqual([]);
    player.resume();
    await clock.pass(3000);
    expect(texts(packaged)).toEqual(['第二句前半，']);
    expect(troubles.map(({ kind }) => kind)).toEqual(['voice-changed']);
  });

  it('pauses in silence and goes on from the beginning of the sentence', async () => {
    const engine = new RecordingEngine(['zh-CN'], 'waits');
    const { player, clock, start } = setUp([engine]);
    await start(2);
    player.pause();
    await clock.pass(60_000);
    expect(texts(engine)).toEqual(['第二句后半。']);
    expect(engine.listener).toBeUndefined();
    player.resume();
    await settle();
    expect(texts(engine)).toEqual(['第二句后半。', '第二句前半，']);
  });

  it('goes to the next and the previous sentence', async () => {
    const engine = new RecordingEngine(['zh-CN'], 'waits');
    const { player, start } = setUp([engine]);
    await start(1);
    player.next();
    await settle();
    player.next();
    player.previous();
    await settle();
    expect(texts(engine)).toEqual(['第二句前半，', '第三句。', '第二句前半，']);
  });

  it('says the sentence again at the new speed', async () => {
    const engine = new RecordingEngine(['zh-CN'], 'waits');
    const { player, manner, start } = setUp([engine]);
    await start(2);
    manner.rate = 1.2;
    player.restart();
    await settle();
    expect(engine.said.map(({ rate }) => rate)).toEqual([0.9, 1.2]);
    expect(texts(engine)).toEqual(['第二句后半。', '第二句前半，']);
  });

  it('does not let a stopped utterance speak on', async () => {
    const engine = new RecordingEngine(['zh-CN'], 'waits');
    const { player, start } = setUp([engine]);
    await start();
    const late = engine.listener;
    player.stop();
    late?.ended();
    await settle();
    expect(texts(engine)).toEqual(['第一句。']);
    expect(player.state).toBe('idle');
  });

  it('is paused when the machine wakes from sleep', async () => {
    const engine = new RecordingEngine(['zh-CN'], 'waits');
    const { player, clock, troubles, start } = setUp([engine]);
    await start();
    await clock.pass(3_600_000, 3_600_000);
    expect(player.state).toBe('paused');
    expect(troubles).toEqual([]);
  });
});
