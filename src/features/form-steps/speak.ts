import type { Stop } from '@/core/stop';
import { PageVoices } from '@/speech/engines/page-voices';
import { Player } from '@/speech/player';
import { toSpoken } from '@/speech/spoken/spoken';
import { splitPieces } from '@/speech/text/pieces';

export interface Speaker {
  /** Says the sentences, in place of what is being said. Calls `silent` where no voice is to be had. */
  say(sentences: readonly string[], silent: () => void): void;
  stop: Stop;
}

/** Reads the panel's own sentences aloud with the page's voices. */
export function createSpeaker(window: Window & typeof globalThis, language: string): Speaker {
  let player: Player | null = null;
  const stop = (): void => {
    player?.close();
    player = null;
  };
  return {
    stop,
    say(sentences, silent) {
      stop();
      if (!('speechSynthesis' in window)) return silent();
      const pieces = sentences.flatMap((sentence, index) => {
        const spoken = toSpoken(sentence, language).text;
        return splitPieces(spoken).map(({ start, end }) => ({
          text: spoken.slice(start, end),
          language,
          sentence: index,
        }));
      });
      player = new Player({
        engines: [new PageVoices(window)],
        pieceAt: (index) => pieces[index],
        manner: () => ({ rate: 0.9, volume: 1, wishes: { chosen: {}, onlineFirst: false } }),
        events: {
          trouble({ kind }) {
            if (kind !== 'voice-changed') silent();
          },
        },
      });
      void player.play();
    },
  };
}
