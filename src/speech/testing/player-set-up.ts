import type { SpeechEngine } from '@/core/speech-engine';
import type { RecordingEngine } from '../engines/recording.ts';
import { Player, type PlayerState } from '../player.ts';
import { voiceKey } from '../voices.ts';
import type { SpeechPiece, Trouble } from '../voicing.ts';
import { HandClock, settle } from './hand-clock.ts';

export const piece = (text: string, sentence: number, language = 'zh-CN'): SpeechPiece => ({
  text,
  sentence,
  language,
});
export const TEXT = [
  piece('第一句。', 0),
  piece('第二句前半，', 1),
  piece('第二句后半。', 1),
  piece('第三句。', 2),
];

/** A player on a clock that is turned by hand, with all that it tells. */
export function setUp(engines: readonly SpeechEngine[], pieces: readonly SpeechPiece[] = TEXT) {
  const clock = new HandClock();
  const troubles: Trouble[] = [];
  const states: PlayerState[] = [];
  const best: string[] = [];
  const manner = { rate: 0.9, volume: 1, wishes: { chosen: {}, onlineFirst: false } };
  const player = new Player({
    engines,
    pieceAt: (index) => pieces[index],
    manner: () => manner,
    clock,
    events: {
      trouble: (trouble) => troubles.push(trouble),
      state: (state) => states.push(state),
      knowBest: (language, voice) => best.push(`${language} ${voiceKey(voice)}`),
    },
  });
  const start = async (from = 0) => {
    void player.play(from);
    await settle();
  };
  return { player, clock, troubles, states, best, manner, start };
}

/** What an engine was given to say. */
export const texts = (engine: RecordingEngine) => engine.said.map(({ text }) => text);
