import type { BrowserContext, CDPSession } from 'playwright-core';

/** The page without a face in which the voice in the package lives; Playwright does not see it. */
export class VoicePage {
  readonly #session: CDPSession;
  readonly #sessionId: string;
  #calls = 0;

  private constructor(session: CDPSession, sessionId: string) {
    this.#session = session;
    this.#sessionId = sessionId;
  }

  /** `undefined` as long as nobody needed the voice. */
  static async find(context: BrowserContext): Promise<VoicePage | undefined> {
    const session = await context.browser()?.newBrowserCDPSession();
    const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
    const target = targetInfos.find(({ url }) => url.endsWith('/voice.html'));
    if (session === undefined || target === undefined) return undefined;
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: false,
    });
    const page = new VoicePage(session, sessionId);
    await page.#evaluate(`(${spyOnSound})()`);
    return page;
  }

  /** How many sounds it plays now, of those begun since it was found. */
  async sounding(): Promise<number> {
    return Number(await this.#evaluate('sounding.size'));
  }

  async #evaluate(expression: string): Promise<unknown> {
    const id = ++this.#calls;
    const answer = new Promise<unknown>((resolve) => {
      const listen = ({ message }: { message: string }) => {
        const reply = JSON.parse(message);
        if (reply.id !== id) return;
        this.#session.off('Target.receivedMessageFromTarget', listen);
        resolve(reply.result?.result?.value);
      };
      this.#session.on('Target.receivedMessageFromTarget', listen);
    });
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } });
    await this.#session.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    return answer;
  }
}

/** Runs in the voice's page. */
function spyOnSound(): void {
  if ('sounding' in globalThis) return;
  const sounding = new Set<AudioBufferSourceNode>();
  Object.assign(globalThis, { sounding });
  const { start, stop } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function () {
    sounding.add(this);
    this.addEventListener('ended', () => sounding.delete(this));
    start.call(this);
  };
  AudioBufferSourceNode.prototype.stop = function () {
    sounding.delete(this);
    stop.call(this);
  };
}
