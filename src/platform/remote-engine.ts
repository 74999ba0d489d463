import type { EngineId, SpeechEngine, SpeechListener, Utterance, Voice } from '@/core/speech-engine';
import type { FromEngine, ToEngine } from '@/core/speech-wire';

/** A channel to another process, as `runtime.connect` gives it. */
export interface Channel {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** Whoever serves a channel says so within this time; it is opened this many times. Milliseconds. */
const READY_WITHIN = 250;
const ATTEMPTS = 8;

/** An engine that does not answer has no voices. */
const VOICES_WITHIN = 1000;

/**
 * An engine in another process. The channel is opened when it is first needed and again when it broke; when this
 * page goes, the channel closes by itself, and the other side falls silent.
 */
export class RemoteEngine implements SpeechEngine {
  readonly id: EngineId;
  readonly #open: () => Promise<Channel>;
  readonly #known: readonly Voice[] | undefined;
  #channel: Promise<Channel> | undefined;
  #utterance = 0;
  #listener: SpeechListener | undefined;
  #heardVoices: ((voices: readonly Voice[]) => void) | undefined;

  /** @param known its voices, where they are known without asking */
  constructor(id: EngineId, open: () => Promise<Channel>, known?: readonly Voice[]) {
    this.id = id;
    this.#open = open;
    this.#known = known;
  }

  async voices(): Promise<readonly Voice[]> {
    if (this.#known !== undefined) return this.#known;
    const heard = new Promise<readonly Voice[]>((resolve) => {
      this.#heardVoices = resolve;
      setTimeout(() => resolve([]), VOICES_WITHIN);
    });
    await this.#post({ ask: 'voices' });
    return heard;
  }

  wake(utterance: Utterance): void {
    this.#post({ ask: 'wake', utterance }).catch(() => undefined);
  }

  speak(utterance: Utterance, listener: SpeechListener): void {
    const id = ++this.#utterance;
    this.#listener = listener;
    this.#post({ ask: 'speak', id, utterance }).catch(() =>
      id === this.#utterance ? listener.failed('unreachable') : undefined,
    );
  }

  stop(): void {
    this.#utterance++;
    this.#listener = undefined;
    if (this.#channel !== undefined) void this.#post({ ask: 'stop' }).catch(() => undefined);
  }

  close(): void {
    this.stop();
    void this.#channel?.then((channel) => channel.disconnect()).catch(() => undefined);
    this.#channel = undefined;
  }

  async #post(message: ToEngine): Promise<void> {
    (await this.#reach()).postMessage(message);
  }

  #reach(): Promise<Channel> {
    this.#channel ??= this.#connect();
    return this.#channel;
  }

  async #connect(): Promise<Channel> {
    try {
      const channel = await this.#openReady();
      channel.onDisconnect.addListener(() => {
        this.#channel = undefined;
        this.#listener?.failed('disconnected');
      });
      return channel;
    } catch (error) {
      this.#channel = undefined;
      throw error;
    }
  }

  /**
   * A page that is only just being loaded may miss the opening of a channel, which then leads to nobody: whoever
   * serves it says so at once, and otherwise it is opened again.
   */
  async #openReady(): Promise<Channel> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const channel = await this.#open();
      const isReady = new Promise<boolean>((resolve) => {
        channel.onMessage.addListener((message) => {
          if ((message as FromEngine).is === 'ready') resolve(true);
          else this.#hear(message as FromEngine);
        });
        setTimeout(() => resolve(false), READY_WITHIN);
      });
      this.#listener?.working?.();
      if (await isReady) return channel;
      channel.disconnect();
    }
    throw new Error('nobody serves the channel');
  }

  #hear(message: FromEngine): void {
    if (message.is === 'ready') return;
    if (message.is === 'voices') {
      this.#heardVoices?.(message.voices);
      return;
    }
    if (message.id !== this.#utterance) return;
    if (message.is === 'word') this.#listener?.word(message.position, message.length);
    else if (message.is === 'failed') this.#listener?.failed(message.reason);
    else this.#listener?.[message.is]?.();
  }
}

/** Which page an engine speaks for: another may have begun since, and is not to be silenced. */
const users = new WeakMap<SpeechEngine, Channel>();

/** The other side: lets pages use an engine of this process. It falls silent when the page that uses it goes. */
export function serveEngine(engine: SpeechEngine, channel: Channel): void {
  const leave = () => {
    if (users.get(engine) !== channel) return;
    users.delete(engine);
    engine.stop();
  };
  const post = (message: FromEngine): void => channel.postMessage(message);
  post({ is: 'ready' });
  channel.onMessage.addListener((raw) => {
    const message = raw as ToEngine;
    if (message.ask === 'voices') void engine.voices().then((voices) => post({ is: 'voices', voices }));
    else if (message.ask === 'wake') engine.wake?.(message.utterance);
    else if (message.ask === 'speak') {
      users.set(engine, channel);
      engine.speak(message.utterance, listenerFor(message.id, post));
    } else leave();
  });
  channel.onDisconnect.addListener(leave);
}

function listenerFor(id: number, post: (message: FromEngine) => void): SpeechListener {
  return {
    working: () => post({ is: 'working', id }),
    started: () => post({ is: 'started', id }),
    word: (position, length) => post({ is: 'word', id, position, length }),
    ended: () => post({ is: 'ended', id }),
    failed: (reason) => post({ is: 'failed', id, reason }),
  };
}
