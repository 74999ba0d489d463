import { describe, expect, it } from 'vitest';
import { type Behaviour, RecordingEngine } from './engines/recording.ts';
import { Player } from './player.ts';
import { HandClock, settle } from './testing/hand-clock.ts';

const PIECES = Array.from({ length: 12 }, (_, at) => ({
  text: `第${at}句，请带身份证。`,
  language: at % 5 === 4 ? 'bo' : 'zh-CN',
  sentence: at >> 1,
}));
const BEHAVIOURS: readonly Behaviour[] = ['speaks', 'waits', 'never-starts', 'fails'];

/** Numbers that look like chance and are the same every time (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function setUp() {
  const clock = new HandClock();
  const engines = (['page', 'browser', 'package'] as const).map(
    (id) => new RecordingEngine(['zh-CN'], 'speaks', id),
  );
  const player = new Player({
    engines,
    pieceAt: (index) => PIECES[index],
    manner: () => ({ rate: 0.9, volume: 1, wishes: { chosen: {}, onlineFirst: false } }),
    clock,
    events: {},
  });
  const speaking = () => engines.filter(({ listener }) => listener !== undefined).length;
  return { clock, engines, player, speaking };
}

type Stage = ReturnType<typeof setUp>;

/** What she may do, and what may happen to voices. */
const DEEDS: readonly ((stage: Stage, pick: (below: number) => number) => unknown)[] = [
  ({ player }, pick) => player.play(pick(PIECES.length)),
  ({ player }) => player.pause(),
  ({ player }) => player.resume(),
  ({ player }) => player.next(),
  ({ player }) => player.previous(),
  ({ player }) => player.restart(),
  ({ player }) => player.stop(),
  ({ engines }) => engines.map(({ listener }) => listener?.failed('died')),
  ({ engines }) => engines.map(({ listener }) => listener?.ended()),
  ({ engines }, pick) => {
    for (const engine of engines) engine.behaviour = BEHAVIOURS[pick(4)] ?? 'speaks';
  },
  ({ clock }, pick) => clock.pass(pick(4000)),
  () => settle(),
];

describe('Player in a storm of presses and failures', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'one voice at a time, silence when it is not speaking, and it still reads (%i)',
    async (seed) => {
      const pick = chance(seed);
      const stage = setUp();
      const { player, clock, engines, speaking } = stage;
      for (let deed = 0; deed < 40; deed++) {
        await DEEDS[pick(DEEDS.length)]?.(stage, pick);
        expect(speaking()).toBeLessThanOrEqual(1);
        if (player.state !== 'speaking') expect(speaking()).toBe(0);
      }
      player.stop();
      await clock.pass(10_000);
      expect([player.state, speaking()]).toEqual(['idle', 0]);
      for (const engine of engines) engine.behaviour = 'speaks';
      const before = engines.flatMap(({ said }) => said).length;
      void player.play();
      await clock.pass(20_000);
      // A voice that was left in the storm may leave silence at first; then every voice is tried again.
      if (player.state === 'paused') player.resume();
      await clock.pass(20_000);
      expect(player.state).toBe('idle');
      expect(engines.flatMap(({ said }) => said).length).toBeGreaterThan(before + 5);
    },
  );
});
