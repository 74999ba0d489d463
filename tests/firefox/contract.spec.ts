import { expect, test } from '@playwright/test';
import { MANIFESTS } from '@/features';
import { type ElderFirefox, launchFirefox } from '../../scripts/browser/firefox.ts';
import { pages, type Site, serve } from '../../scripts/browser/serve.ts';
import { CONTRACT_PAGE, everyChoice, framesPassInPage, tracesInPage } from '../contract/browser-traces.ts';

let site: Site;
let elder: ElderFirefox;
test.beforeAll(async () => {
  site = await serve(pages({ '/': CONTRACT_PAGE }));
  elder = await launchFirefox();
});
test.afterAll(async () => {
  await elder.close();
  await site.close();
});

for (const manifest of MANIFESTS) {
  test(`${manifest.id} starts and stops without a trace, whatever was chosen`, async () => {
    const features = Object.fromEntries(MANIFESTS.map(({ id }) => [id, { enabled: id === manifest.id }]));
    await elder.set({ enabled: false, features });
    const page = await elder.browser.newPage();
    await page.goto(site.url('/'));
    const words = () => elder.overlayText(page);
    await expect.poll(words).toContain('长辈模式');
    const before = await page.evaluate(tracesInPage);
    for (const patch of [{}, ...everyChoice(manifest)]) {
      await elder.set({ ...patch, enabled: true });
      await page.evaluate(framesPassInPage);
    }
    await elder.set({ enabled: false });
    await expect.poll(words).toContain('长辈模式');
    await expect.poll(() => page.evaluate(tracesInPage)).toEqual(before);
    await page.close();
  });
}

test('what she chose holds over pages and sites', async () => {
  await elder.set({ enabled: true, language: 'en' });
  for (const host of ['localhost', 'other.localhost']) {
    const page = await elder.browser.newPage();
    await page.goto(site.url('/', host));
    await expect.poll(() => elder.overlayText(page)).toContain('Turn off');
    await page.close();
  }
  await elder.set({ language: 'zh' });
});
