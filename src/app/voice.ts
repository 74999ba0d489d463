import { servePackageVoice } from '@/platform/own-voice';
import { Espeak } from '@/speech/engines/espeak';
import { createLoudspeaker, PackageVoice } from '@/speech/engines/package-voice';

/** The page without a face in which the voice in the package lives. */
export function startVoice(window: Window & typeof globalThis): void {
  const folder = new URL('/voice', window.location.href).href;
  // Whoever opens this page is about to speak.
  const espeak = Espeak.load(folder);
  servePackageVoice(new PackageVoice(() => espeak, createLoudspeaker(new window.AudioContext())));
}
