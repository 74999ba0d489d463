/**
 * Where the choice of voices is kept. Voices belong to a machine, not to a reader: the choice is no part of the
 * settings that family carries to another computer.
 */
export const VOICE_CHOICES_KEY = 'voice-choices';
/** Where it is kept which voice was the best for a language the last time, in the same form. */
export const USUAL_VOICES_KEY = 'usual-voices';

/** Language → `voiceKey`. Whatever cannot be understood is no choice. */
export function readVoiceChoices(stored: unknown): Record<string, string> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
