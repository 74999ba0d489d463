import { createServer } from 'node:https';
import { expect, type Frame, type Page } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { CERTIFICATE } from '../certificate.ts';
import { test } from '../support.ts';

const SMALL = '<p id="small" style="font-size: 11px">这里是一些很小的文字，供人阅读。</p>';
const PAGE = `<!DOCTYPE html><title>练习</title>${SMALL}`;

/** How large the small text of a frame is now, px. */
function sizeIn(frame: Frame | Page): Promise<number> {
  return frame.locator('#small').evaluate((element) => {
    const zoom = element.currentCSSZoom;
    return Number.parseFloat(getComputedStyle(element).fontSize) * zoom;
  });
}

const FRAMES: Readonly<Record<string, string>> = {
  'of the same site': '<iframe src="/inner"></iframe>',
  'of another site': '<iframe src="http://far.localhost:PORT/inner"></iframe>',
  'with srcdoc': `<iframe srcdoc='${SMALL}'></iframe>`,
  'with srcdoc in a sandbox': `<iframe sandbox srcdoc='${SMALL}'></iframe>`,
  'that a script writes': `<iframe id="f"></iframe><script>f.contentDocument.body.innerHTML = '${SMALL}'</script>`,
  'that a script opens and writes': `<iframe id="f"></iframe><script>
    f.contentDocument.open(); f.contentDocument.write('<!DOCTYPE html>${SMALL}'); f.contentDocument.close()</script>`,
};

for (const [kind, frame] of Object.entries(FRAMES)) {
  test(`text grows in a frame ${kind}, and shrinks again`, async ({ site, page, elder, overlay }) => {
    const served = await site((url) => ({
      body:
        url.pathname === '/inner'
          ? PAGE
          : `<!DOCTYPE html><title>外</title>${frame.replace('PORT', url.port)}`,
      type: 'text/html; charset=utf-8',
    }));
    await page.goto(served.url('/'));
    await overlay();
    await expect.poll(() => page.frames().length).toBe(2);
    const inner = page.frames()[1] as Frame;
    await expect.poll(() => sizeIn(inner)).toBeGreaterThanOrEqual(18);
    await elder.set({ enabled: false });
    await expect.poll(() => sizeIn(inner)).toBe(11);
  });
}

test('a page that writes itself anew keeps the mode and a bar that works', async ({ visit, page }) => {
  await visit(PAGE);
  await openOverlay(page);
  await page.evaluate((text) => {
    document.open();
    document.write(
      `<!DOCTYPE html><title>新</title>${text}<input id="low" style="position:fixed;bottom:9px">`,
    );
    document.close();
  }, SMALL);
  await expect.poll(() => sizeIn(page)).toBeGreaterThanOrEqual(18);
  const bar = await openOverlay(page);
  await page.locator('#low').focus();
  await expect(bar.getByRole('navigation')).toHaveAttribute('data-edge', 'top');
  await bar.getByRole('button', { name: '关掉' }).click();
  await expect((await openOverlay(page)).getByRole('button', { name: '长辈模式' })).toBeVisible();
  await expect.poll(() => sizeIn(page)).toBe(11);
});

test('a page whose root element is replaced keeps a bar that works', async ({ visit, page }) => {
  await visit(PAGE);
  await openOverlay(page);
  for (let time = 0; time < 2; time += 1) {
    await page.evaluate(() => {
      document.replaceChild(document.documentElement.cloneNode(true), document.documentElement);
      document.querySelector('elder-overlay')?.remove();
    });
  }
  const bar = await openOverlay(page);
  await bar.getByRole('button', { name: '关掉' }).click();
  await expect(bar.getByRole('button', { name: '长辈模式' })).toBeVisible();
});

const LEFT_ALONE: Readonly<Record<string, { body: string; type: string }>> = {
  'a picture in SVG': {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">字</text></svg>',
    type: 'image/svg+xml',
  },
  'a feed in XML': {
    body: '<?xml version="1.0"?><rss version="2.0"><channel><title>字</title></channel></rss>',
    type: 'text/xml',
  },
};
for (const [kind, reply] of Object.entries(LEFT_ALONE)) {
  test(`${kind} is left alone`, async ({ visit, page }) => {
    await visit({ '/': reply });
    const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
    await expect(openOverlay(page, { timeout: 500 })).rejects.toThrow('No overlay');
    expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
}

test('the bar works over https', async () => {
  const server = createServer(CERTIFICATE, (_request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'self'",
    });
    response.end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const elder = await launchChromium({ args: ['--ignore-certificate-errors'] });
  const page = await elder.context.newPage();
  await page.goto(`https://localhost:${typeof address === 'object' ? address?.port : ''}/`);
  const bar = await openOverlay(page);
  await bar.getByRole('button', { name: '关掉' }).click();
  await expect(bar.getByRole('button', { name: '长辈模式' })).toBeVisible();
  await elder.close();
  server.closeAllConnections();
  server.close();
});
