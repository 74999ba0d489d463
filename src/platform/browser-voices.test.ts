import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserVoices } from './browser-voices.ts';

type OnEvent = (event: { type: string; charIndex?: number; errorMessage?: string }) => void;

/** A browser whose speech does what the test says. */
function setUp() {
  const asked: { text: string; onEvent: OnEvent }[] = [];
  const tts = {
    getVoices: async () => [{ voiceName: 'Ting', lang: 'zh-CN', remote: false }],
    speak: vi.fn(async (text: string, options: object) => {
      asked.push({ text, ...(options as { onEvent: OnEvent }) });
    }),
    stop: vi.fn(),
    isSpeaking: vi.fn(async () => true),
  };
  const engine = new BrowserVoices(tts);
  const listener = { started: vi.fn(), word: vi.fn(), ended: vi.fn(), failed: vi.fn() };
  const say = async (text: string) => {
    const [voice] = await engine.voices();
    if (voice === undefined) throw new Error('no voice');
    engine.speak({ text, voice, rate: 1, volume: 1 }, listener);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { engine, tts, asked, listener, say };
}

describe('BrowserVoices', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('speaks though the browser did not say whether it was speaking', async () => {
    const { tts, asked, listener, say } = setUp();
    tts.isSpeaking.mockRejectedValueOnce(new Error('the browser is busy'));
    await say('一');
    await say('二');
    expect(asked.map(({ text }) => text)).toEqual(['一', '二']);
    expect(listener.failed).not.toHaveBeenCalled();
  });

  it('notices that the browser no longer speaks, and not by a question that went unanswered', async () => {
    const { tts, asked, listener, say } = setUp();
    await say('一');
    asked[0]?.onEvent({ type: 'start' });
    tts.isSpeaking.mockRejectedValue(new Error('the browser is busy'));
    await vi.advanceTimersByTimeAsync(3000);
    expect(listener.failed).not.toHaveBeenCalled();
    tts.isSpeaking.mockResolvedValue(false);
    await vi.advanceTimersByTimeAsync(3000);
    expect(listener.failed).toHaveBeenCalledExactlyOnceWith('died');
  });

  it('silences what a background that died has left behind, once', async () => {
    const { tts, say } = setUp();
    await say('一');
    await say('二');
    expect(tts.stop).toHaveBeenCalledOnce();
  });

  it('is silent for good after stop, also when it had not begun yet', async () => {
    const { engine, tts, asked, listener } = setUp();
    const [voice] = await engine.voices();
    if (voice === undefined) throw new Error('no voice');
    engine.speak({ text: '一', voice, rate: 1, volume: 1 }, listener);
    engine.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toEqual([]);
    expect(tts.isSpeaking).toHaveBeenCalledOnce();
    expect(listener.failed).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells a refusal, and not of an utterance that was replaced', async () => {
    const { tts, asked, listener, say } = setUp();
    await say('一');
    await say('二');
    asked[0]?.onEvent({ type: 'interrupted' });
    expect(listener.failed).not.toHaveBeenCalled();
    tts.speak.mockRejectedValueOnce(new Error('no such voice'));
    await say('三');
    expect(listener.failed).toHaveBeenCalledExactlyOnceWith('Error: no such voice');
  });
});
