import { servePackageVoice } from '@/platform/own-voice';
import { Espeak } from '@/speech/engines/espeak';
import { createLoudspeaker, PackageVoice } from '@/speech/engines/package-voice';

/** The page without a face in which the voice in the package lives. */
export function startVoice(window: Window & typeof globalThis): void {
  const folder = new URL('/voice', window.location.href).href;
  servePackageVoice(
    new PackageVoice(() => Espeak.load(folder), createLoudspeaker(new window.AudioContext())),
  );
}
