import { EXTENSION, launchChromium } from './browser/chromium.ts';
import { launchFirefox } from './browser/firefox.ts';
import { openOverlay } from './browser/overlay.ts';
import { readSpoken, SILENT_VOICE } from './browser/voice.ts';

/** Eyes and hands before a browser: sees pictures and words, presses buttons of our overlay. */
export interface Reader {
  /** The browser, as the summary names it. */
  readonly name: string;
  /** Presses these buttons of ours, one after the other, by the words on them. */
  press(...labels: readonly string[]): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  /** Resolves when our overlay shows these words; rejects after a few seconds. */
  waitFor(words: RegExp): Promise<void>;
  picture(file: string): Promise<void>;
  /** What was read aloud so far; empty where the browser has no voice. */
  spoken(): Promise<string[]>;
  close(): Promise<void>;
}

const PATIENCE = 5000;

/** Starts a browser without a window and goes to the page. */
export function openReader(family: 'chromium' | 'firefox', address: string): Promise<Reader> {
  return family === 'chromium' ? openChromium(address) : openFirefox(address);
}

async function openChromium(address: string): Promise<Reader> {
  const elder = await launchChromium({ extensions: [EXTENSION, SILENT_VOICE] });
  const page = elder.context.pages()[0] ?? (await elder.context.newPage());
  await page.goto(address);
  const overlay = await openOverlay(page);
  const named = (name: string) =>
    overlay.getByRole('button', { name, exact: true }).or(overlay.getByRole('radio', { name, exact: true }));
  return {
    name: `Chromium ${elder.context.browser()?.version() ?? ''}`,
    press: async (...labels) => {
      for (const name of labels) await named(name).first().click({ timeout: PATIENCE });
    },
    type: (text) => page.keyboard.type(text),
    waitFor: (words) => overlay.getByText(words).first().waitFor({ timeout: PATIENCE }),
    picture: async (path) => void (await page.screenshot({ path })),
    spoken: () => readSpoken(elder.context),
    close: elder.close,
  };
}

async function openFirefox(address: string): Promise<Reader> {
  const elder = await launchFirefox();
  const page = await elder.browser.newPage();
  await page.goto(address);
  const waitFor = async (words: RegExp) => {
    const deadline = Date.now() + PATIENCE;
    while (!words.test(await elder.overlayText(page))) {
      if (Date.now() > deadline) throw new Error(`Not shown: ${words.source}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  return {
    name: await elder.browser.version(),
    press: async (...labels) => {
      for (const label of labels) {
        await waitFor(new RegExp(label));
        await elder.clickOverlay(page, label);
      }
    },
    type: (text) => page.keyboard.type(text),
    waitFor,
    picture: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    spoken: async () => [],
    close: elder.close,
  };
}
