import { expect, type Locator, type Page } from '@playwright/test';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { test } from '../support.ts';

const TEXT = '<p>这里是一些文字，供人阅读。</p>';

const page = (head: string, body = TEXT): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><title>练习</title>${head}</head><body>${body}</body></html>`;

/** Styles that pages lay over everything, on purpose or by carelessness. */
const STYLES: Readonly<Record<string, string>> = {
  'unsets and hides everything': 'html * { all: unset !important; display: none !important }',
  'makes everything small and far':
    '* { font-size: 6px !important; position: absolute !important; left: -9999px !important }',
  'takes all pointers away':
    '* { pointer-events: none !important; visibility: hidden !important; opacity: 0 !important }',
  'zooms the root': 'html { zoom: 1.7 }',
  'zooms everything': '* { zoom: 1.2 !important }',
  'transforms and filters the root':
    'html { transform: scale(.5) translateY(90px); filter: invert(1) blur(3px); opacity: .4; perspective: 9px; font-size: 40px }',
  'clips the root':
    'html, body { overflow: hidden; height: 10px; contain: strict; clip-path: inset(0 0 50% 0) }',
  'turns everything around':
    'html { direction: rtl; writing-mode: vertical-rl; letter-spacing: 2em; text-transform: uppercase }',
};

/** To the whole px: a zoom that is undone leaves a few millionths. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function boxes(bar: Locator): Promise<Box[]> {
  const found = await bar.getByRole('navigation').getByRole('button').all();
  return Promise.all(
    found.map(async (one) => (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }),
  );
}

/** From the first button to the last: beside the bar the page is seen. */
async function pictureOfBar(tab: Page, buttons: readonly Box[]): Promise<Buffer> {
  const height = tab.viewportSize()?.height ?? 0;
  const x = Math.min(...buttons.map((one) => one.x));
  const end = Math.max(...buttons.map((one) => one.x + one.width));
  await tab.mouse.move(5, 5);
  return tab.screenshot({ clip: { x, y: height - 60, width: end - x, height: 60 } });
}

test.describe('the bar looks the same on a page that', () => {
  for (const [what, css] of Object.entries(STYLES)) {
    test(what, async ({ visit, page: tab, overlay }) => {
      await visit({ '/': page(''), '/hostile': page(`<style>${css}</style>`) });
      const expected = await boxes(await overlay());
      const picture = await pictureOfBar(tab, expected);
      await tab.goto(new URL('/hostile', tab.url()).href);
      const bar = await overlay();
      await expect.poll(() => boxes(bar)).toEqual(expected);
      // A zoom that is undone shifts edges of letters by fractions of a px.
      if (!css.includes('zoom')) expect((await pictureOfBar(tab, expected)).equals(picture)).toBe(true);
      await bar.getByRole('button', { name: '关掉' }).click();
      await expect(bar.getByRole('button', { name: '长辈模式' })).toBeVisible();
    });
  }
});

test.describe('a script of the page', () => {
  test('finds no way into the overlay', async ({ visit, page: tab, overlay }) => {
    await visit(page(''));
    await overlay();
    const found = await tab.evaluate(() => {
      const host = document.querySelector('elder-overlay');
      return { root: host?.shadowRoot ?? null, inner: host?.innerHTML, text: host?.textContent };
    });
    expect(found).toEqual({ root: null, inner: '', text: '' });
  });

  test('finds no globals of ours', async ({ visit, page: tab, overlay }) => {
    await visit(page('<script>names = Object.getOwnPropertyNames(window)</script>'));
    await overlay();
    const added = await tab.evaluate(() => {
      const { names } = globalThis as unknown as { names: string[] };
      return Object.getOwnPropertyNames(window).filter((name) => !names.includes(name) && name !== 'names');
    });
    expect(added.filter((name) => /elder|preact|chrome|browser/i.test(name))).toEqual([]);
  });

  test('sees no events that tell what was pressed', async ({ visit, page: tab, overlay }) => {
    await visit(page(''));
    await tab.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      for (const type of ['click', 'keydown', 'focusin', 'pointerdown']) {
        addEventListener(type, (event) => seen.push(event.composedPath().map(String).join()), true);
      }
    });
    await (await overlay()).getByRole('button', { name: '颜色' }).click();
    const paths = await tab.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(paths.filter((path) => /Button|ShadowRoot|Span/.test(path))).toEqual([]);
  });

  test('cannot press our buttons with events that it makes up', async ({ visit, page: tab, elder }) => {
    await visit(page(''));
    // Opened to the page for this once, as no real page could have it.
    const bar = await openOverlay(tab, { inPage: true });
    await bar.evaluateAll(([host]) => {
      for (const button of host?.shadowRoot?.querySelectorAll('button') ?? []) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    });
    await expect(bar.getByRole('button', { name: '关掉' })).toBeVisible();
    await expect(bar.locator('[aria-expanded="true"]')).toHaveCount(0);
    expect((await elder.settings())['enabled']).toBe(true);
  });

  test('that catches every click cannot keep her from turning off', async ({ visit, page: tab, overlay }) => {
    await visit(page(''));
    await tab.evaluate(() => {
      for (const type of ['click', 'mousedown', 'pointerdown', 'mouseup', 'pointerup']) {
        addEventListener(
          type,
          (event) => {
            event.stopImmediatePropagation();
            event.preventDefault();
          },
          true,
        );
      }
    });
    const bar = await overlay();
    await bar.getByRole('button', { name: '关掉' }).click();
    await expect(bar.getByRole('button', { name: '长辈模式' })).toBeVisible();
  });

  test('that removes the overlay again and again gets it back, and is not stopped from working', async ({
    visit,
    page: tab,
  }) => {
    await visit(page(''));
    await openOverlay(tab);
    await tab.evaluate(async () => {
      for (let times = 0; times < 5; times += 1) {
        document.querySelector('elder-overlay')?.remove();
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    await expect((await openOverlay(tab)).getByRole('button', { name: '关掉' })).toBeVisible();
  });

  test('that rewrites the adopted style sheets does not lose its own', async ({
    visit,
    page: tab,
    overlay,
  }) => {
    await visit(page(''));
    const bar = await overlay();
    await tab.evaluate(() => {
      const own = new CSSStyleSheet();
      own.replaceSync('p { margin-left: 77px }');
      document.adoptedStyleSheets = [own];
    });
    await bar.getByRole('button', { name: '关掉' }).click();
    await expect(bar.getByRole('button', { name: '长辈模式' })).toBeVisible();
    const margin = await tab.evaluate(() => {
      const paragraph = document.querySelector('p');
      return [paragraph && getComputedStyle(paragraph).marginLeft, document.adoptedStyleSheets.length];
    });
    expect(margin).toEqual(['77px', 1]);
  });
});
