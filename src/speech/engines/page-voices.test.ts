import { describe, expect, it, vi } from 'vitest';
import { PageVoices } from './page-voices.ts';

const LISTED = [
  { voiceURI: 'Google 普通话', name: 'Google 普通话', lang: 'zh-CN', localService: false },
  { voiceURI: 'Tingting', name: 'Tingting', lang: 'zh-CN', localService: true },
  { voiceURI: 'urn:moz-tts:speechd:Mandarin?cmn', name: 'Mandarin', lang: 'cmn', localService: false },
];

class FakeUtterance extends EventTarget {
  onstart?: () => void;
  onend?: () => void;
  onboundary?: (event: object) => void;
  onerror?: (event: object) => void;
  readonly text: string;
  voice: unknown;
  rate = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

function setUp() {
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => LISTED,
    speak: vi.fn((_utterance: FakeUtterance) => undefined),
    cancel: vi.fn(),
    resume: vi.fn(),
    speaking: true,
  });
  const view = {
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: FakeUtterance,
    setInterval,
    clearInterval,
  };
  const engine = new PageVoices(view as unknown as Window & typeof globalThis);
  const listener = { started: vi.fn(), word: vi.fn(), ended: vi.fn(), failed: vi.fn() };
  return { engine, synthesis, listener };
}

describe('PageVoices', () => {
  it('knows which voices need the internet, also where Firefox does not say', async () => {
    const { engine } = setUp();
    expect((await engine.voices()).map(({ local }) => local)).toEqual([false, true, true]);
  });

  it('always names the voice, and passes on what it tells', async () => {
    const { engine, synthesis, listener } = setUp();
    const [, voice] = await engine.voices();
    if (!voice) throw new Error('no voice');
    engine.speak({ text: '您好', voice, rate: 0.9, volume: 1 }, listener);
    const utterance = synthesis.speak.mock.calls[0]?.[0];
    expect([utterance?.voice, utterance?.rate]).toEqual([LISTED[1], 0.9]);
    utterance?.onstart?.();
    utterance?.onboundary?.({ name: 'word', charIndex: 1, charLength: 1 });
    utterance?.onend?.();
    expect(listener.started).toHaveBeenCalledOnce();
    expect(listener.word).toHaveBeenCalledWith(1, 1);
    expect(listener.ended).toHaveBeenCalledOnce();
  });

  it('says nothing more of an utterance that was stopped', async () => {
    const { engine, synthesis, listener } = setUp();
    const [, voice] = await engine.voices();
    if (!voice) throw new Error('no voice');
    engine.speak({ text: '您好', voice, rate: 1, volume: 1 }, listener);
    engine.stop();
    synthesis.speak.mock.calls[0]?.[0].onend?.();
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(listener.ended).not.toHaveBeenCalled();
  });
});
