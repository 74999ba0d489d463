/**
 * `node scripts/sound-loss.ts`: proves that 朗读 goes on when a voice dies. Lets a voice of the system speak in
 * Chromium, by the page's speech and by the browser's, ends the system's speech in the middle of a sentence as a
 * driver does that crashes, and measures how long it was silent. Needs what `scripts/sound.ts` needs.
 */
import { type ElderBrowser, launchChromium } from './browser/chromium.ts';
import { openOverlay } from './browser/overlay.ts';
import { pages, serve } from './browser/serve.ts';
import { allListed, wait } from './sound/all-listed.ts';
import { DeafRoom } from './sound/record.ts';

const SENTENCE = '请您带好身份证和医保卡，早上八点到三号窗口办理，人多的时候请您在旁边坐一坐等一等。';
const SPEAKS_MS = 6000;
const GOES_ON_MS = 12_000;
/** What a dead voice is noticed within, and another begins; voices breathe for half a second by themselves. */
const SILENT_AT_MOST = 3.5;

interface ExtensionGlobal {
  readonly chrome: {
    readonly storage: { readonly local: { set(values: object): Promise<void> } };
    readonly tts: { getVoices(): Promise<readonly { voiceName: string; lang?: string }[]> };
  };
}

/** Chooses the browser's own Mandarin before the page's, as 声音医生 would. */
async function chooseBrowserVoice(elder: ElderBrowser): Promise<void> {
  await (await elder.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    const voice = (await chrome.tts.getVoices()).find(({ lang }) => lang === 'cmn');
    await chrome.storage.local.set({ 'voice-choices': { 'zh-CN': `browser:${voice?.voiceName}` } });
  });
}

const room = await DeafRoom.open();
const site = await serve(pages({ '/': `<!doctype html><p>${SENTENCE.repeat(4)}` }));
let failed = 0;
for (const [name, choose] of [
  ['the page’s speech', async () => undefined],
  ['chrome.tts', chooseBrowserVoice],
] as const) {
  const elder = await launchChromium({ args: ['--enable-speech-dispatcher'], audible: true });
  const page = await elder.context.newPage();
  await page.goto(site.url('/'));
  await allListed(() => page.evaluate(() => speechSynthesis.getVoices().length));
  await choose(elder);
  const bar = await openOverlay(page);
  const { gap, lasted, by } = await room.during(async () => {
    await bar.getByRole('button', { name: '朗读', exact: true }).click();
    await wait(SPEAKS_MS);
    room.killSystemSpeech();
    await wait(GOES_ON_MS);
  });
  const told = await bar.getByText('换了一个声音').count();
  await elder.close();
  const ok = gap <= SILENT_AT_MOST && lasted * 1000 > SPEAKS_MS + GOES_ON_MS / 2 && told === 1;
  if (!ok) failed++;
  console.log(
    `${ok ? '✓' : '✗'} ${name}: longest silence ${gap.toFixed(1)} s, sound for ${lasted.toFixed(1)} s from ${by.join(' and ')}, told ${told} time(s)`,
  );
}
room.close();
await site.close();
process.exit(failed === 0 ? 0 : 1);
