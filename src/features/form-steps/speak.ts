import type { Stop } from '@/core/stop';
import type { EngineMaker } from '@/speech/engine-maker';
import { KnownVoices } from '@/speech/known-voices';
import { Speaker } from '@/speech/speaker';
import type { Context } from './guide.tsx';
import { strings } from './strings.ts';

/** As slow as 朗读 is from the start. */
const RATE = 0.9;

export interface PanelSpeaker {
  /** Says the sentences, in place of what is being said. */
  say(sentences: readonly string[]): void;
  /** Silence until she asks again. */
  stop: Stop;
  /** Silence for good. */
  close: Stop;
}

/** Reads the panel's own sentences aloud, with the same voices in the same order as 朗读 has them. */
export function createPanelSpeaker(context: Context, createEngines: EngineMaker): PanelSpeaker {
  const { window, platform, shared, overlay, say, report } = context;
  const tellSilence = (): void => overlay?.tell(say(strings.silent));
  const engines = createEngines(window);
  const voices = new KnownVoices(platform.storage);
  const ready = voices.load().catch(report);
  const speaker = new Speaker({
    engines,
    manner: () => {
      const { chosen, usual } = voices;
      return { rate: RATE, volume: 1, wishes: { chosen, onlineFirst: false }, usual };
    },
    trouble: ({ kind }) => (kind === 'voice-changed' ? undefined : tellSilence()),
  });
  return {
    say(sentences) {
      if (engines.length === 0) return tellSilence();
      const language = shared.peek().language === 'en' ? 'en' : 'zh-CN';
      return void ready.then(() => speaker.say(sentences.join('\n'), language));
    },
    stop: () => speaker.stop(),
    close: () => speaker.close(),
  };
}
