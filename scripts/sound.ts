/**
 * `node scripts/sound.ts`: proves that 朗读 is heard. Plays a Chinese sentence with the voice in the package and with a
 * voice of the system, in Chromium and in Firefox, records what comes out of the loudspeaker, and measures it; then once more, with the voice awake.
 * Needs a built extension and, on Debian: pulseaudio pulseaudio-utils speech-dispatcher speech-dispatcher-espeak-ng.
 */
import { launchChromium } from './browser/chromium.ts';
import { launchFirefox } from './browser/firefox.ts';
import { openOverlay } from './browser/overlay.ts';
import { pages, serve } from './browser/serve.ts';
import { allListed, wait } from './sound/all-listed.ts';
import { DeafRoom, type Heard } from './sound/record.ts';

const SENTENCE = '请您带好身份证，到三号窗口办理，电话是九五五八八。';
/** 24 syllables and three breaths at speed 0.9: five to eleven seconds, whichever voice. */
const LASTS = { least: 4, most: 12 };
const PATIENCE_MS = 14_000;

/** Runs in the page. */
const countVoices = (): number => speechSynthesis.getVoices().length;

type Speak = (url: string) => Promise<{ press(name: string): Promise<void>; close(): Promise<void> }>;

const inChromium =
  (args: readonly string[], awaitsVoices: boolean): Speak =>
  async (url) => {
    const elder = await launchChromium({ args, audible: true });
    const page = await elder.context.newPage();
    await page.goto(url);
    if (awaitsVoices) await allListed(() => page.evaluate(countVoices));
    const bar = await openOverlay(page);
    const button = (name: string) => bar.getByRole('button', { name, exact: true });
    await button('朗读').waitFor();
    return { press: (name) => button(name).click(), close: elder.close };
  };

const inFirefox =
  (prefs: Record<string, unknown>, awaitsVoices: boolean): Speak =>
  async (url) => {
    const elder = await launchFirefox({ prefs });
    const page = await elder.browser.newPage();
    await page.goto(url);
    if (awaitsVoices) await allListed(() => page.evaluate(countVoices));
    while (!(await elder.overlayText(page)).includes('朗读')) await wait(200);
    return { press: (name) => elder.clickOverlay(page, name), close: elder.close };
  };

/** What plays the sound, as the sound server names it: the browser itself, or the system's speech. */
const speakerOf = (name: string): RegExp =>
  name.includes('system') ? /speech-dispatcher-(?!dummy)/u : /Chromium|Firefox|AudioStream|audioipc/iu;

const CASES: Readonly<Record<string, Speak>> = {
  'Chromium, voice in the package': inChromium([], false),
  'Chromium, voice of the system': inChromium(['--enable-speech-dispatcher'], true),
  'Firefox, voice in the package': inFirefox({ 'media.webspeech.synth.enabled': false }, false),
  'Firefox, voice of the system': inFirefox({}, true),
};

function isSpeech({ first, lasted, filled, peak, by }: Heard, speaker: RegExp): boolean {
  return (
    by.some((name) => speaker.test(name)) &&
    Number.isFinite(first) &&
    lasted >= LASTS.least &&
    lasted <= LASTS.most &&
    filled > 0.4 &&
    peak > 0.05
  );
}

const room = await DeafRoom.open();
const site = await serve(pages({ '/': `<!doctype html><html lang=zh-CN><title>朗读</title><p>${SENTENCE}` }));
let failed = 0;
for (const [name, speak] of Object.entries(CASES)) {
  if (process.argv[2] !== undefined && !name.includes(process.argv[2])) continue;
  const { press, close } = await speak(site.url('/'));
  const heard = await room.during(async () => {
    await press('朗读');
    await wait(PATIENCE_MS);
  });
  await press('停');
  await wait(1000);
  const again = await room.during(async () => {
    await press('朗读');
    await wait(3000);
  });
  await close();
  const ok = isSpeech(heard, speakerOf(name));
  if (!ok) failed++;
  const figures = `first sound after ${heard.first.toFixed(2)} s, the second time after ${again.first.toFixed(2)} s, lasts ${heard.lasted.toFixed(1)} s, sound in ${Math.round(heard.filled * 100)} %, peak ${heard.peak.toFixed(2)}, from ${heard.by.join(' and ') || 'nobody'}`;
  console.log(`${ok ? '✓' : '✗'} ${name}: ${figures}`);
}
room.close();
await site.close();
process.exit(failed === 0 ? 0 : 1);
