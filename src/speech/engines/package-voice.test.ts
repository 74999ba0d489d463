import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PACKAGE_VOICES } from '@/core/package-voices';
import type { Espeak, Sound } from './espeak.ts';
import { createLoudspeaker, type Loudspeaker, PackageVoice } from './package-voice.ts';

const TWO_SECONDS: Sound = { samples: new Float32Array(200), rate: 100, words: [] };
const [VOICE] = PACKAGE_VOICES;

/** A sound device whose clock goes while it is plugged in, and which never says that a sound is over. */
class FakeAudio extends EventTarget {
  isPlugged = true;
  opened = 0;
  stopped = 0;
  #at = performance.now();
  #time = 0;
  destination = {};
  get currentTime(): number {
    const now = performance.now();
    if (this.isPlugged) this.#time += (now - this.#at) / 1000;
    this.#at = now;
    return this.#time;
  }
  createConstantSource = () => ({
    offset: { value: 1 },
    connect() {},
    start: () => this.opened++,
    stop() {},
  });
  createBuffer = (_channels: number, length: number, rate: number) => ({
    duration: length / rate,
    copyToChannel() {},
  });
  createBufferSource = () => ({
    connect: (next: unknown) => next,
    disconnect() {},
    start() {},
    stop: () => this.stopped++,
  });
  createGain = () => ({ gain: { value: 1 }, connect() {} });
  resume = (): Promise<void> => (this.isPlugged ? Promise.resolve() : new Promise(() => undefined));
}

describe('the loudspeaker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function play(isPlugged = true) {
    const audio = new FakeAudio();
    audio.isPlugged = isPlugged;
    const heard = { began: vi.fn(), over: vi.fn(), lost: vi.fn() };
    const hush = createLoudspeaker(audio as unknown as AudioContext)(TWO_SECONDS, 1, heard);
    return { audio, heard, hush };
  }

  it('opens its device before there is a sound', () => {
    const audio = new FakeAudio();
    createLoudspeaker(audio as unknown as AudioContext);
    expect(audio.opened).toBe(1);
  });

  it('is over by the clock of the device where the device does not say so', () => {
    const { heard } = play();
    vi.advanceTimersByTime(2000);
    expect(heard.over).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(heard.over).toHaveBeenCalledOnce();
    expect(heard.lost).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is lost at once when the browser says so', () => {
    const { audio, heard } = play();
    audio.dispatchEvent(new Event('error'));
    expect(heard.lost).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is lost when the clock of the device stands still', () => {
    const { audio, heard } = play();
    vi.advanceTimersByTime(1000);
    audio.isPlugged = false;
    vi.advanceTimersByTime(3000);
    expect(heard.lost).toHaveBeenCalledOnce();
    expect(heard.over).not.toHaveBeenCalled();
  });

  it('has not begun before its device is open, and is lost within three seconds when it never is', async () => {
    const slow = play(false);
    const none = play(false);
    await vi.advanceTimersByTimeAsync(2000);
    slow.audio.isPlugged = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(slow.heard.lost).not.toHaveBeenCalled();
    expect(none.heard.lost).toHaveBeenCalledOnce();
    expect(none.heard.began).not.toHaveBeenCalled();
  });

  it('leaves nothing behind when it is hushed', () => {
    const { audio, heard, hush } = play();
    hush();
    vi.advanceTimersByTime(5000);
    expect([audio.stopped, heard.over.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0, 0]);
  });
});

describe('PackageVoice', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('makes the first sound ahead when it is woken, and every sound once', async () => {
    const synthesise = vi.fn((_text: string) => TWO_SECONDS);
    const played: Sound[] = [];
    const engine = new PackageVoice(
      async () => ({ synthesise }) as unknown as Espeak,
      (sound) => {
        played.push(sound);
        return () => undefined;
      },
    );
    const listener = { started: vi.fn(), word: vi.fn(), ended: vi.fn(), failed: vi.fn() };
    if (VOICE === undefined) throw new Error('no voice');
    const first = { text: '一', voice: VOICE, rate: 1, volume: 1 };
    engine.wake(first);
    engine.wake(first);
    await vi.advanceTimersByTimeAsync(100);
    expect(synthesise).toHaveBeenCalledOnce();
    expect(played).toEqual([]);
    for (const text of ['一', '一', '二']) {
      engine.speak({ ...first, text }, listener);
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(synthesise.mock.calls.map(([text]) => text)).toEqual(['一', '一', '二']);
    expect(played).toHaveLength(3);
    engine.stop();
  });

  it.each<[string, () => Promise<Espeak>, Loudspeaker]>([
    ['cannot be loaded', () => Promise.reject(new Error('no file')), () => () => undefined],
    [
      'has no device to play on',
      async () => ({ synthesise: () => TWO_SECONDS }) as unknown as Espeak,
      () => {
        throw new Error('no device');
      },
    ],
  ])('says so when it %s, and is at rest', async (_, load, loudspeaker) => {
    const engine = new PackageVoice(load, loudspeaker);
    const listener = { started: vi.fn(), word: vi.fn(), ended: vi.fn(), failed: vi.fn() };
    if (VOICE === undefined) throw new Error('no voice');
    engine.speak({ text: '一', voice: VOICE, rate: 1, volume: 1 }, listener);
    await vi.advanceTimersByTimeAsync(0);
    expect(listener.failed).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
