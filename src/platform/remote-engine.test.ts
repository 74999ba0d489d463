import { describe, expect, it, vi } from 'vitest';
import type { SpeechEngine, SpeechListener, Utterance } from '@/core/speech-engine';
import { type Channel, RemoteEngine, serveEngine } from './remote-engine.ts';

/** Both ends of a channel; `serve` is called with the far end, or nobody is there. */
function openChannel(serve: ((far: Channel) => void) | undefined): Channel & { closeFar(): void } {
  const near = { messages: [] as ((message: unknown) => void)[], ends: [] as (() => void)[] };
  const far = { messages: [] as ((message: unknown) => void)[], ends: [] as (() => void)[] };
  const end = (own: typeof near, other: typeof near): Channel => ({
    postMessage: (message) => void setTimeout(() => other.messages.forEach((heard) => void heard(message))),
    disconnect: () => other.ends.forEach((ended) => void ended()),
    onMessage: { addListener: (listener) => void own.messages.push(listener) },
    onDisconnect: { addListener: (listener) => void own.ends.push(listener) },
  });
  serve?.(end(far, near));
  return { ...end(near, far), closeFar: () => near.ends.forEach((ended) => void ended()) };
}

/** Says everything at once, or begins and waits. */
class FakeEngine implements SpeechEngine {
  readonly id = 'package';
  readonly said: string[] = [];
  listener: SpeechListener | undefined;
  readonly #waits: boolean;

  constructor(waits = false) {
    this.#waits = waits;
  }

  voices = () => Promise.resolve([utterance.voice]);

  speak({ text }: Utterance, listener: SpeechListener): void {
    this.said.push(text);
    this.listener = listener;
    listener.started();
    if (!this.#waits) listener.ended();
  }

  stop(): void {
    this.listener = undefined;
  }
}

const utterance = {
  text: '您好',
  rate: 1,
  volume: 1,
  voice: { engine: 'package', id: 'cmn', name: '', lang: 'cmn', local: true },
} as const;
const listener = () => ({ started: vi.fn(), word: vi.fn(), ended: vi.fn(), failed: vi.fn() });

describe('RemoteEngine', () => {
  it('speaks through the channel', async () => {
    const engine = new FakeEngine();
    const remote = new RemoteEngine('package', async () => openChannel((far) => serveEngine(engine, far)));
    const heard = listener();
    remote.speak(utterance, heard);
    await vi.waitFor(() => expect(heard.ended).toHaveBeenCalledOnce());
    expect(engine.said).toEqual(['您好']);
    expect(await remote.voices()).toHaveLength(1);
  });

  it('opens the channel again when nobody was there yet', async () => {
    const engine = new FakeEngine();
    let openings = 0;
    const remote = new RemoteEngine('package', async () => {
      openings++;
      return openChannel(openings < 3 ? undefined : (far) => serveEngine(engine, far));
    });
    const heard = listener();
    remote.speak(utterance, heard);
    await vi.waitFor(() => expect(heard.ended).toHaveBeenCalledOnce(), { timeout: 3000 });
    expect(openings).toBe(3);
  });

  it('tells when the other side goes, and falls silent there when this side goes', async () => {
    const engine = new FakeEngine(true);
    const channels: (Channel & { closeFar(): void })[] = [];
    const remote = new RemoteEngine('package', async () => {
      const channel = openChannel((far) => serveEngine(engine, far));
      channels.push(channel);
      return channel;
    });
    const heard = listener();
    remote.speak(utterance, heard);
    await vi.waitFor(() => expect(heard.started).toHaveBeenCalled());
    channels[0]?.disconnect();
    expect(engine.listener).toBeUndefined();
    channels[0]?.closeFar();
    expect(heard.failed).toHaveBeenCalledWith('disconnected');
  });

  it('is not silenced by a page that spoke before, and by the one that speaks now', async () => {
    const engine = new FakeEngine(true);
    const openPage = () =>
      new RemoteEngine('package', async () => openChannel((far) => serveEngine(engine, far)));
    const [before, now] = [openPage(), openPage()];
    const heard = [listener(), listener()];
    before.speak(utterance, heard[0] ?? listener());
    await vi.waitFor(() => expect(heard[0]?.started).toHaveBeenCalled());
    now.speak(utterance, heard[1] ?? listener());
    await vi.waitFor(() => expect(heard[1]?.started).toHaveBeenCalled());
    before.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(engine.listener).toBeDefined();
    now.stop();
    await vi.waitFor(() => expect(engine.listener).toBeUndefined());
  });

  it('fails when there is no other side at all', async () => {
    const remote = new RemoteEngine('package', () => Promise.reject(new Error('gone')));
    const heard = listener();
    remote.speak(utterance, heard);
    await vi.waitFor(() => expect(heard.failed).toHaveBeenCalledWith('unreachable'));
  });
});
