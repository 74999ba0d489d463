import type { Message } from '@/i18n/messages';
import type { Trouble } from '@/speech/voicing';
import { strings } from './strings.ts';

const NO_VOICE: Readonly<Record<string, Message>> = {
  'zh-CN': strings.noChinese,
  'zh-TW': strings.noChinese,
  yue: strings.noCantonese,
  bo: strings.noTibetan,
};

/** What the reader is told of a trouble with voices. */
export function wordsFor(trouble: Trouble): Message {
  if (trouble.kind === 'no-voice') return NO_VOICE[trouble.language] ?? strings.noLanguage;
  return trouble.kind === 'silent' ? strings.silent : strings.voiceChanged;
}
