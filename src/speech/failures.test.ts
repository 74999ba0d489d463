import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpeechEngine, SpeechListener, Utterance } from '@/core/speech-engine';
import type { Clock } from './clock.ts';
import { PackageVoice } from './engines/package-voice.ts';
import { PageVoices } from './engines/page-voices.ts';
import { RecordingEngine } from './engines/recording.ts';
import { Player } from './player.ts';
import { HandClock, settle } from './testing/hand-clock.ts';
import { setUp } from './testing/player-set-up.ts';
import { syllables } from './text/pieces.ts';
import type { Trouble } from './voicing.ts';

/** What the issue of a voice is noticed within, in ms. */
const WITHIN = 3000;
/** As long as a piece may be; read as a voice reads it, with a breath at each mark. */
const SENTENCE = '请您带好身份证和医保卡，在早上八点以前到一楼大厅的三号窗口排队取号。';
const BREATH = 0.6;
const PIECES = [
  { text: SENTENCE, language: 'zh-CN', sentence: 0 },
  { text: SENTENCE, language: 'zh-CN', sentence: 1 },
];

type Failure = 'never-starts' | 'dies' | 'never-ends';

/** A voice that speaks at some pace, with or without word events, and fails from an utterance on in one way. */
class FailingVoice implements SpeechEngine {
  readonly id = 'page';
  failedAt: number | undefined;
  readonly #clock: Clock;
  readonly #failure: Failure;
  readonly #options: { readonly pace: number; readonly tellsWords: boolean; readonly good: number };
  #said = 0;
  #stops: (() => void)[] = [];

  constructor(clock: Clock, failure: Failure, options: { pace: number; tellsWords: boolean; good: number }) {
    this.#clock = clock;
    this.#failure = failure;
    this.#options = options;
  }

  voices = () =>
    Promise.resolve([{ engine: this.id, id: 'a', name: 'a', lang: 'zh-CN', local: true } as const]);

  speak({ text, rate }: Utterance, listener: SpeechListener): void {
    this.stop();
    const isBad = this.#said++ >= this.#options.good;
    const fail = () => {
      this.failedAt ??= this.#clock.now();
    };
    if (isBad && this.#failure === 'never-starts') {
      fail();
      return;
    }
    const perSyllable = 1000 / (this.#options.pace * rate);
    const lasts = (syllables(text) + (text.match(/[，。]/gu)?.length ?? 0) * BREATH) * perSyllable;
    this.#at(120, () => listener.started());
    const deadFrom = isBad && this.#failure === 'dies' ? lasts / 2 : lasts;
    if (this.#options.tellsWords)
      for (let at = 0; at * perSyllable < deadFrom; at += 2)
        this.#at(120 + at * perSyllable, () => listener.word(at, 2));
    this.#at(120 + deadFrom, () => (isBad ? fail() : listener.ended()));
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  #at(delay: number, act: () => void): void {
    this.#stops.push(this.#clock.after(delay, act));
  }
}

async function failWith(failure: Failure, options: { pace: number; tellsWords: boolean; good: number }) {
  const clock = new HandClock();
  const bad = new FailingVoice(clock, failure, options);
  const good = new RecordingEngine(['cmn'], 'waits', 'package');
  const troubles: Trouble[] = [];
  const player = new Player({
    engines: [bad, good],
    pieceAt: (index) => PIECES[index],
    manner: () => ({ rate: 0.9, volume: 1, wishes: { chosen: {}, onlineFirst: false } }),
    clock,
    events: { trouble: (trouble) => troubles.push(trouble) },
  });
  void player.play();
  for (let time = 0; time < 60_000 && good.said.length === 0; time += 50) await clock.pass(50);
  return { late: clock.now() - (bad.failedAt ?? Number.POSITIVE_INFINITY), good, troubles, player };
}

describe('a voice that fails is noticed within three seconds, told of once, and the next goes on', () => {
  const paces = [2.9, 4.2, 5.5];
  for (const pace of paces) {
    for (const good of [0, 1, 2]) {
      it(`never starts (pace ${pace}, after ${good})`, async () => {
        const { late, troubles } = await failWith('never-starts', { pace, tellsWords: false, good });
        expect(late).toBeLessThanOrEqual(WITHIN);
        expect(troubles.map(({ kind }) => kind)).toEqual(['voice-changed']);
      });
      it(`never ends (pace ${pace}, after ${good})`, async () => {
        const { late, troubles } = await failWith('never-ends', { pace, tellsWords: false, good });
        expect(late).toBeLessThanOrEqual(WITHIN);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(troubles).toHaveLength(1);
      });
      it(`dies among its words (pace ${pace}, after ${good})`, async () => {
        const { late } = await failWith('dies', { pace, tellsWords: true, good });
        expect(late).toBeLessThanOrEqual(WITHIN);
        expect(late).toBeGreaterThanOrEqual(0);
      });
    }
  }

  it('goes on from the beginning of the same piece', async () => {
    const { good, player } = await failWith('never-ends', { pace: 4.2, tellsWords: false, good: 1 });
    expect(SENTENCE.startsWith(good.said[0]?.text ?? '-')).toBe(true);
    expect(player.index).toBe(0);
  });
});

describe('engines notice by themselves when their device goes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const heard = () => ({
    working: vi.fn(),
    started: vi.fn(),
    word: vi.fn(),
    ended: vi.fn(),
    failed: vi.fn(),
  });
  const utterance = { text: SENTENCE, rate: 1, volume: 1 };

  it('page voices: speech that is no longer spoken', async () => {
    const voice = { voiceURI: 'a', name: 'a', lang: 'zh-CN', localService: true };
    const made: { onstart?: () => void }[] = [];
    const synthesis = {
      getVoices: () => [voice],
      speak: (it: object) => made.push(it),
      cancel() {},
      resume() {},
      speaking: true,
    };
    const view = {
      speechSynthesis: synthesis,
      SpeechSynthesisUtterance: class {},
      setInterval,
      clearInterval,
    };
    const engine = new PageVoices(view as unknown as Window & typeof globalThis);
    const [listed] = await engine.voices();
    if (!listed) throw new Error('no voice');
    const listener = heard();
    engine.speak({ ...utterance, voice: listed }, listener);
    made[0]?.onstart?.();
    vi.advanceTimersByTime(5000);
    expect(listener.failed).not.toHaveBeenCalled();
    synthesis.speaking = false;
    vi.advanceTimersByTime(WITHIN);
    expect(listener.failed).toHaveBeenCalledExactlyOnceWith('died');
  });

  it('the voice in the package: says that it works, then that its device is lost', async () => {
    let lose = () => {};
    const sound = { samples: new Float32Array(1), rate: 22050, words: [] };
    const espeak = { synthesise: () => sound };
    const load = () => new Promise<never>((resolve) => setTimeout(() => resolve(espeak as never), 4500));
    const engine = new PackageVoice(load, (_sound, _volume, { began, lost }) => {
      lose = lost;
      began();
      return () => {};
    });
    const [voice] = await engine.voices();
    if (!voice) throw new Error('no voice');
    const listener = heard();
    engine.speak({ ...utterance, voice }, listener);
    await vi.advanceTimersByTimeAsync(4000);
    expect(listener.working).toHaveBeenCalledTimes(5);
    await vi.advanceTimersByTimeAsync(1000);
    expect(listener.started).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(3000);
    expect(listener.working).toHaveBeenCalledTimes(9);
    lose();
    expect(listener.failed).toHaveBeenCalledExactlyOnceWith('device-lost');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page that is only busy', () => {
  it('hears what a voice told meanwhile before it leaves the voice', async () => {
    const voice = new RecordingEngine(['cmn'], 'waits', 'page');
    const next = new RecordingEngine(['cmn'], 'waits', 'package');
    const { clock, start } = setUp([voice, next], PIECES);
    await start();
    // The first breath should be over after three seconds; nothing is heard for five, and then everything at once.
    await clock.pass(5000, 5000);
    voice.listener?.ended();
    await settle();
    expect(voice.said).toHaveLength(2);
    expect(next.said).toEqual([]);
  });
});

describe('a voice whose breaths are not all alike', () => {
  const TEXTS = [
    '请您带好',
    '身份证和医保卡，',
    '早上八点到三号窗口',
    '您好。',
    '人多的时候请您坐一坐等一等。',
  ];

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is not left while it is up to a seventh slower or faster (seed %i)',
    async (seed) => {
      const clock = new HandClock();
      const next = new RecordingEngine(['cmn'], 'waits', 'package');
      let state = seed;
      const random = () => {
        state = (state * 48_271) % 2_147_483_647;
        return state / 2_147_483_647;
      };
      const speak = ({ text, rate }: Utterance, listener: SpeechListener): void => {
        const marks = text.match(/[，。]/gu)?.length ?? 0;
        const lasts = (0.5 + ((syllables(text) + marks) / 2.7 / rate) * (0.86 + random() * 0.28)) * 1000;
        clock.after(60 + random() * 90, () => listener.started());
        clock.after(150 + lasts, () => listener.ended());
      };
      const voice = Object.assign(new RecordingEngine(['cmn'], 'waits', 'page'), { speak });
      const player = new Player({
        engines: [voice, next],
        pieceAt: (index) => ({ text: TEXTS[index % TEXTS.length] ?? '', language: 'zh-CN', sentence: index }),
        manner: () => ({ rate: 0.9, volume: 1, wishes: { chosen: {}, onlineFirst: false } }),
        clock,
        events: {},
      });
      void player.play();
      await clock.pass(120_000);
      expect(next.said).toEqual([]);
      expect(player.index).toBeGreaterThan(20);
    },
  );
});

describe('a voice that is only slow', () => {
  /** Reads with these engines, of which the first tells every second that it is at work. */
  async function readWith(slow: RecordingEngine, seconds: number, ...others: RecordingEngine[]) {
    const clock = new HandClock();
    const player = new Player({
      engines: [slow, ...others],
      pieceAt: (index) => PIECES[index],
      manner: () => ({ rate: 0.9, volume: 1, wishes: { chosen: {}, onlineFirst: false } }),
      clock,
      events: {},
    });
    void player.play();
    await settle();
    for (let second = 0; second < seconds; second++) {
      slow.listener?.working?.();
      await clock.pass(1000);
    }
    return { player, clock };
  }

  it('is not left while it says that it speaks, however long that takes', async () => {
    const slow = new RecordingEngine(['cmn'], 'waits', 'package');
    const { player, clock } = await readWith(slow, 30);
    expect(slow.said).toHaveLength(1);
    await clock.pass(WITHIN);
    expect(player.state).toBe('paused');
  });

  it('is not left while it says that it is at work', async () => {
    const slow = new RecordingEngine(['cmn'], 'never-starts', 'page');
    const next = new RecordingEngine(['cmn'], 'waits', 'package');
    const { clock } = await readWith(slow, 6, next);
    expect(next.said).toEqual([]);
    await clock.pass(WITHIN);
    expect(next.said).toHaveLength(1);
  });
});
