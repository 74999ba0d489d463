import type { Slice } from '@/settings/slice';
import type { VoiceWishes } from '@/speech/voices';
import type { settings } from './settings.ts';

/** What family's settings mean for the choice of voices. */
export function wishesOf({ voices, onlineVoices }: Slice<typeof settings>): VoiceWishes {
  return {
    chosen: Object.fromEntries(voices.map(({ language, voice }) => [language, voice])),
    onlineFirst: onlineVoices,
  };
}
