import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElderBrowser, launchChromium } from '../../scripts/browser/chromium.ts';
import { ROOT } from '../../scripts/run.ts';

const HARNESS = join(ROOT, 'tests/userscript/harness');

/** What runs in the browser here: the extension APIs that this file calls. */
interface ExtensionPage {
  readonly chrome: {
    readonly developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
    readonly userScripts: {
      configureWorld(world: object): Promise<void>;
      register(scripts: readonly object[]): Promise<void>;
    };
  };
}

/**
 * Chromium that runs the built userscript in a real userscript world, without our extension.
 * @param grants whether the stand-in manager gives `GM_*`; without, the script keeps settings in the page's storage
 * @param beside folders of further extensions
 */
export async function launchUserscript(grants = true, beside: readonly string[] = []): Promise<ElderBrowser> {
  const harness = await launchChromium({ extensions: [HARNESS, ...beside] });
  await allowUserScripts(harness);
  const script = readFileSync(join(ROOT, '.output/elder-mode.user.js'), 'utf8');
  const code = [...(grants ? [readFileSync(join(HARNESS, 'gm.js'), 'utf8')] : []), script];
  await (await harness.worker()).evaluate(async (parts) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    await chrome.userScripts.configureWorld({ messaging: true });
    const js = parts.map((part) => ({ code: part }));
    await chrome.userScripts.register([{ id: 'elder', matches: ['*://*/*'], js, runAt: 'document_start' }]);
  }, code);
  return harness;
}

/** Chromium asks its user to allow userscripts for each extension: this is that switch. */
async function allowUserScripts(harness: ElderBrowser): Promise<void> {
  const page = await harness.context.newPage();
  await page.goto(`chrome://extensions/?id=${harness.id}`);
  await page.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, userScriptsAccess: true });
  }, harness.id);
  await page.close();
}
