import { expect, type Locator } from '@playwright/test';
import { type ElderBrowser, EXTENSION, launchChromium } from '../scripts/browser/chromium.ts';
import { isSpeaking, type Manner, readSpoken, resetVoice, SILENT_VOICE } from '../scripts/browser/voice.ts';
import { VoicePage } from '../scripts/browser/voice-page.ts';
import { test as base } from './support.ts';

/** The voice that tests listen to. */
export interface TestVoice {
  /** What it was given to say in this test, in order. */
  spoken(): Promise<string[]>;
  /** The same in one string. */
  said(): Promise<string>;
  /** Whether it, or the voice in the package, would be heard now. */
  isSpeaking(): Promise<boolean>;
  /** Forgets what it was given until now, and tells it. */
  behave(manner: Partial<Manner>): Promise<string[]>;
}

interface Each {
  voice: TestVoice;
  /** Presses a button of the overlay, by its words. */
  press(name: string): Promise<void>;
  /** Turns 指读 on; what 大字幕 shows. */
  point(): Promise<Locator>;
}

/** `tests/support.ts` with a silent Chinese voice beside the extension. */
export const test = base.extend<Each>({
  elder: [
    async ({ playwright: _ }, use) => {
      const elder = await launchChromium({ extensions: [EXTENSION, SILENT_VOICE] });
      elder.context.setDefaultTimeout(15_000);
      await use(elder);
      await elder.close();
    },
    { scope: 'worker' },
  ],
  voice: async ({ context, elder }, use) => {
    await resetVoice(context);
    await chooseEngine(elder, 'page');
    let packaged: VoicePage | undefined;
    const isPackageHeard = async () => {
      packaged ??= await VoicePage.find(context);
      return ((await packaged?.sounding()) ?? 0) > 0;
    };
    await use({
      spoken: () => readSpoken(context),
      said: async () => (await readSpoken(context)).join(''),
      isSpeaking: async () => (await isSpeaking(context)) || (await isPackageHeard()),
      behave: (manner) => resetVoice(context, manner),
    });
  },
  press: async ({ overlay }, use) => {
    let opened: Locator | undefined;
    await use(async (name) => {
      opened ??= await overlay();
      await opened.getByRole('button', { name, exact: true }).click();
    });
  },
  point: async ({ overlay, press }, use) => {
    await use(async () => {
      await press('朗读');
      await press('指读');
      return (await overlay()).locator('.elder-caption');
    });
  },
});

/** Runs in a page: what is marked on it now, by the name of its highlight. */
export function marked(name: string): string {
  return [...(CSS.highlights.get(name) ?? [])].map(String).join('');
}

/** The voice of each engine, as 声音医生 writes the choice down. */
const VOICES = {
  page: 'page:Silent Chinese voice Silent Chinese voice zh-CN',
  browser: 'browser:Silent Chinese voice',
  package: 'package:cmn',
} as const;

interface ExtensionGlobal {
  readonly chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };
}

/** Chooses, as 声音医生 would, which engine reads. */
export async function chooseEngine(elder: ElderBrowser, engine: keyof typeof VOICES): Promise<void> {
  await (await elder.worker()).evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    await chrome.storage.local.set({ 'voice-choices': { 'zh-CN': chosen } });
  }, VOICES[engine]);
}

/** Silent within a second and a half, and for as long as another sentence would take to begin. */
export async function isSilentForGood(voice: TestVoice): Promise<void> {
  await expect.poll(voice.isSpeaking, { timeout: 1500 }).toBe(false);
  const spoken = (await voice.spoken()).length;
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(await voice.isSpeaking()).toBe(false);
  expect(await voice.spoken()).toHaveLength(spoken);
}
