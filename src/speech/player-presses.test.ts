import { describe, expect, it, vi } from 'vitest';
import { RecordingEngine } from './engines/recording.ts';
import { settle } from './testing/hand-clock.ts';
import { setUp, texts } from './testing/player-set-up.ts';

describe('Player, when she presses', () => {
  describe('while better voices than that of the package are not listed', () => {
    const noVoices = () => new Promise<never>(() => undefined);

    function setUpLate(usual: Readonly<Record<string, string>> = {}) {
      const page = Object.assign(new RecordingEngine(['zh-CN'], 'waits', 'page'), { voices: noVoices });
      const packaged = Object.assign(new RecordingEngine(['cmn'], 'waits', 'package'), { wake: vi.fn() });
      const made = setUp([page, packaged]);
      Object.assign(made.manner, { usual });
      return { page, packaged, ...made };
    }

    it('wakes the one in the package at once, and waits a moment before it speaks', async () => {
      const { packaged, clock, start } = setUpLate();
      await start();
      expect(packaged.wake).toHaveBeenCalledOnce();
      await clock.pass(400);
      expect(texts(packaged)).toEqual([]);
      await clock.pass(100);
      expect(texts(packaged)).toEqual(['第一句。']);
    });

    it('does not speak when she has stopped by then', async () => {
      const { player, packaged, clock, start } = setUpLate();
      await start();
      player.stop();
      await clock.pass(5000);
      expect(texts(packaged)).toEqual([]);
    });

    it('does not wait where the one in the package was the best the last time', async () => {
      const { packaged, start } = setUpLate({ 'zh-CN': 'package:cmn' });
      await start();
      expect(texts(packaged)).toEqual(['第一句。']);
    });

    it('leaves the one in the package asleep where another was the best the last time, and waits for that', async () => {
      const { page, packaged, clock, start } = setUpLate({ 'zh-CN': 'page:zh-CN' });
      const [voice] = await new RecordingEngine(['zh-CN'], 'waits', 'page').voices();
      page.voices = () =>
        new Promise<never>((resolve) => clock.after(200, () => resolve((voice ? [voice] : []) as never)));
      await start();
      await clock.pass(200);
      expect(packaged.wake).not.toHaveBeenCalled();
      expect(texts(page)).toEqual(['第一句。']);
    });
  });

  it('tells once, after a breath, which voice is the best; not after one has failed', async () => {
    const engines = () => [
      new RecordingEngine(['zh-CN'], 'speaks', 'page'),
      new RecordingEngine(['cmn'], 'speaks', 'package'),
    ];
    const well = setUp(engines());
    await well.start();
    expect(well.best).toEqual(['zh-CN page:zh-CN']);
    const failing = engines();
    Object.assign(failing[0] ?? {}, { behaviour: 'fails' });
    const ill = setUp(failing);
    await ill.start();
    expect(ill.best).toEqual([]);
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
