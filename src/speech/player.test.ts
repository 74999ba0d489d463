import { describe, expect, it, vi } from 'vitest';
import { RecordingEngine } from './engines/recording.ts';
import { settle } from './testing/hand-clock.ts';
import { piece, setUp, TEXT, texts } from './testing/player-set-up.ts';

describe('Player', () => {
  it('reads every piece in order and ends', async () => {
    const engine = new RecordingEngine(['zh-CN']);
    const { player, states, start } = setUp([engine]);
    await start();
    expect(texts(engine)).toEqual(TEXT.map(({ text }) => text));
    expect(states).toEqual(['speaking', 'idle']);
    expect(player.index).toBe(0);
  });

  it('goes on with the next engine within 3 s when a voice never starts, and says so once', async () => {
    const dead = new RecordingEngine(['zh-CN'], 'never-starts', 'page');
    const good = new RecordingEngine(['cmn'], 'speaks', 'package');
    const { clock, troubles, start } = setUp([dead, good]);
    await start();
    await clock.pass(3000);
    expect(texts(dead)).toEqual(['第一句。']);
    expect(texts(good)).toEqual(TEXT.map(({ text }) => text));
    expect(troubles.map(({ kind }) => kind)).toEqual(['voice-changed']);
  });

  it('goes on from the same sentence when a voice never ends', async () => {
    const dead = new RecordingEngine(['zh-CN'], 'speaks', 'page');
    const good = new RecordingEngine(['cmn'], 'speaks', 'package');
    const { player, clock, start } = setUp([dead, good]);
    dead.behaviour = 'waits';
    await start(1);
    // Six syllables and a comma take about 2.3 s; three seconds after that it is given up.
    await clock.pass(2300 + 3000);
    expect(texts(dead)).toEqual(['第二句前半，']);
    expect(texts(good)).toEqual(['第二句前半，', '第二句后半。', '第三句。']);
    expect(player.state).toBe('idle');
  });

  it('waits a moment for the voice that was chosen', async () => {
    const [page, browser] = [
      new RecordingEngine(['zh-CN'], 'waits', 'page'),
      new RecordingEngine(['zh-CN'], 'waits', 'browser'),
    ];
    const voices = await browser.voices();
    const { manner, clock, start } = setUp([page, browser]);
    Object.assign(manner.wishes, { chosen: { 'zh-CN': 'browser:zh-CN' } });
    browser.voices = () => new Promise((resolve) => clock.after(200, () => resolve(voices)));
    await start();
    await clock.pass(200);
    expect(texts(page)).toEqual([]);
    expect(texts(browser)).toEqual(['第一句。']);
  });

  it.each(['died', 'never-ended', 'never-started'])(
    'after one voice of the machine %s, its others are tried only when nothing else is left',
    async (reason) => {
      const [page, browser, packaged] = [
        new RecordingEngine(['zh-CN'], 'waits', 'page'),
        new RecordingEngine(['zh-TW'], 'waits', 'browser'),
        new RecordingEngine(['cmn'], 'waits', 'package'),
      ];
      const { troubles, start } = setUp([page, browser, packaged]);
      await start();
      page.listener?.failed(reason);
      await settle();
      expect(texts(browser)).toEqual([]);
      expect(texts(packaged)).toEqual(['第一句。']);
      packaged.listener?.failed('never-ended');
      await settle();
      expect(texts(browser)).toEqual(['第一句。']);
      expect(troubles).toHaveLength(1);
    },
  );

  it('says once that there is no sound, when the machine fell silent and then the device is gone', async () => {
    const [page, browser, packaged] = [
      new RecordingEngine(['zh-CN'], 'waits', 'page'),
      new RecordingEngine(['zh-TW'], 'waits', 'browser'),
      new RecordingEngine(['cmn'], 'never-starts', 'package'),
    ];
    const { player, troubles, start } = setUp([page, browser, packaged]);
    await start();
    page.listener?.failed('never-ended');
    await settle();
    packaged.listener?.failed('device-lost');
    await settle();
    expect(troubles).toEqual([{ kind: 'silent' }]);
    expect(texts(browser)).toEqual([]);
    expect(player.state).toBe('paused');
    player.resume();
    await settle();
    expect(texts(page)).toEqual(['第一句。', '第一句。']);
  });

  it('wakes the voice that would go on as soon as the one that speaks is late', async () => {
    const dead = new RecordingEngine(['zh-CN'], 'never-starts', 'page');
    const next = Object.assign(new RecordingEngine(['cmn'], 'waits', 'package'), { wake: vi.fn() });
    const { clock, start } = setUp([dead, next]);
    await start();
    await clock.pass(1000);
    expect(next.wake).not.toHaveBeenCalled();
    await clock.pass(1000);
    expect(texts(next)).toEqual([]);
    await clock.pass(1000);
    expect(next.wake.mock.calls).toEqual([[next.said[0]]]);
  });

  it('goes on at once when a voice says that it failed', async () => {
    const dead = new RecordingEngine(['zh-CN'], 'fails', 'page');
    const good = new RecordingEngine(['cmn'], 'speaks', 'package');
    const { start } = setUp([dead, good]);
    await start();
    expect(texts(good)).toHaveLength(4);
  });

  it('falls silent with a word when every voice fails', async () => {
    const { player, troubles, start } = setUp([new RecordingEngine(['zh-CN'], 'fails')]);
    await start();
    expect(troubles).toEqual([{ kind: 'silent' }]);
    expect(player.state).toBe('paused');
  });

  it('keeps a voice that a page script cut off', async () => {
    const engine = new RecordingEngine(['zh-CN'], 'waits');
    const { troubles, start } = setUp([engine]);
    await start();
    engine.listener?.failed('interrupted');
    await settle();
    expect(texts(engine)).toEqual(['第一句。', '第一句。']);
    expect(troubles).toEqual([]);
  });

  it('leaves out a language without a voice and says so once', async () => {
    const engine = new RecordingEngine(['zh-CN']);
    const { troubles, start } = setUp(
      [engine],
      [piece('བོད་ཡིག', 0, 'bo'), piece('བོད་སྐད', 1, 'bo'), piece('汉语。', 2)],
    );
    await start();
    expect(texts(engine)).toEqual(['汉语。']);
    expect(troubles).toEqual([{ kind: 'no-voice', language: 'bo' }]);
  });

  it('leaves out a language without a voice also after another voice was left', async () => {
    const [dead, good] = [
      new RecordingEngine(['zh-CN'], 'fails', 'page'),
      new RecordingEngine(['cmn'], 'speaks', 'package'),
    ];
    const { troubles, start } = setUp(
      [dead, good],
      [piece('汉语。', 0), piece('བོད་ཡིག', 1, 'bo'), piece('又是汉语。', 2)],
    );
    await start();
    expect(texts(good)).toEqual(['汉语。', '又是汉语。']);
    expect(troubles.map(({ kind }) => kind)).toEqual(['voice-changed', 'no-voice']);
  });

  it('asks no voice to say nothing', async () => {
    const engine = new RecordingEngine(['zh-CN']);
    const { states, start } = setUp([engine], [piece('……', 0), piece('', 1), piece('汉语。', 2)]);
    await start();
    expect(texts(engine)).toEqual(['汉语。']);
    expect(states).toEqual(['speaking', 'idle']);
  });

  it('waits longer for the end of a voice that was late to begin', async () => {
    const engine = new RecordingEngine(['zh-CN'], 'never-starts');
    const { clock, troubles, start } = setUp([engine]);
    await start();
    await clock.pass(600);
    engine.listener?.started();
    // Three syllables and a mark take 1.9 s at the slowest, 1.3 s is patience.
    await clock.pass(1900 + 1300 + 1000);
    expect(troubles).toEqual([]);
    await clock.pass(500);
    expect(troubles).toEqual([{ kind: 'silent' }]);
  });

  it('learns that a voice is slow instead of leaving it', async () => {
    const engine = new RecordingEngine(['zh-CN'], 'waits');
    const { clock, troubles, start } = setUp(
      [engine],
      Array.from({ length: 3 }, (_, index) => piece('一二三四五六。', index)),
    );
    await start();
    for (let index = 0; index < 3; index++) {
      await clock.pass(4000);
      engine.listener?.ended();
      await settle();
    }
    expect(troubles).toEqual([]);
    expect(engine.said).toHaveLength(3);
  });
});
