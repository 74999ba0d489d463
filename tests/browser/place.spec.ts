import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support.ts';

const LINES = '<p>这里是一些文字，供人阅读。</p>'.repeat(60);
const LAST = '<p id="last">最后一行</p>';
const html = (body: string, css = ''): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><title>练习</title><style>${css}</style></head><body>${body}</body></html>`;

const off = (bar: Locator) => bar.getByRole('button', { name: '关掉' });

/** Where the bar begins, px from the top of the window. */
async function topOfBar(bar: Locator): Promise<number> {
  return (await bar.getByRole('navigation').boundingBox())?.y ?? 0;
}

async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  return box ? box.y + box.height : 0;
}

test.describe('the page keeps room for the bar', () => {
  test('at its end', async ({ visit, page, overlay }) => {
    await visit(html(LINES + LAST));
    const bar = await overlay();
    await page.keyboard.press('End');
    await expect
      .poll(async () => (await bottomOf(page, '#last')) - (await topOfBar(bar)))
      .toBeLessThanOrEqual(0);
  });

  test('below what is fixed at its lower edge', async ({ visit, page, overlay }) => {
    await visit(
      html(`${LINES}<div id="dock">购物车</div>`, '#dock { position: fixed; bottom: 0; height: 50px }'),
    );
    const bar = await overlay();
    await expect
      .poll(async () => (await bottomOf(page, '#dock')) - (await topOfBar(bar)))
      .toBeLessThanOrEqual(0);
  });

  test('in an area that scrolls by itself', async ({ visit, page, overlay }) => {
    await visit(
      html(
        `<main>${LINES}${LAST}</main>`,
        'html, body, main { height: 100%; margin: 0 } main { overflow: auto }',
      ),
    );
    const bar = await overlay();
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 1e6);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 1e6);
        return (await bottomOf(page, '#last')) - (await topOfBar(bar));
      })
      .toBeLessThanOrEqual(0);
  });
});

test.describe('the bar stays out of the way', () => {
  test('of the field in which she types', async ({ visit, page, overlay }) => {
    await visit(
      html(
        '<input id="low"><input id="high">',
        '#low { position: fixed; bottom: 10px } #high { display: block }',
      ),
    );
    const bar = await overlay();
    const nav = bar.getByRole('navigation');
    await expect(nav).toHaveAttribute('data-edge', 'bottom');
    await page.locator('#low').focus();
    const clear = async (): Promise<boolean> => {
      const field = await page.locator('#low').boundingBox();
      const box = await nav.boundingBox();
      return !!field && !!box && (field.y + field.height <= box.y || field.y >= box.y + box.height);
    };
    await expect.poll(clear).toBe(true);
    await page.locator('#high').focus();
    await expect(nav).toHaveAttribute('data-edge', 'bottom');
  });

  test('of a long text area that reaches below it', async ({ visit, page, overlay }) => {
    await visit(
      html(
        '<textarea id="long"></textarea>',
        'body { margin: 0 } #long { width: 90%; height: 98vh; box-sizing: border-box }',
      ),
    );
    const bar = await overlay();
    await page.locator('#long').focus();
    await expect(off(bar)).toBeVisible();
  });
});

test.describe('the bar can be used', () => {
  test('over a modal dialog, and after it', async ({ visit, page, overlay }) => {
    await visit(html(`${LINES}<dialog id="d"><p>请确认</p></dialog>`));
    await overlay();
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#d')?.showModal());
    await off(await overlay()).click();
    const back = (await overlay()).getByRole('button', { name: '长辈模式' });
    await back.click();
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#d')?.close());
    await off(await overlay()).click();
    await expect((await overlay()).getByRole('button', { name: '长辈模式' })).toBeVisible();
  });

  test('over a dialog that is taken out of the page while it is open', async ({ visit, page, overlay }) => {
    await visit(html(LINES));
    await overlay();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await expect(off(await overlay())).toBeVisible();
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await off(await overlay()).click();
    await expect((await overlay()).getByRole('button', { name: '长辈模式' })).toBeVisible();
  });

  test('over what the page puts above everything', async ({ visit, page, overlay }) => {
    await visit(
      html(
        `${LINES}<div id="cover"></div><div id="pop" popover="manual"></div>`,
        '#cover { position: fixed; inset: 0; z-index: 2147483647; background: #eee } #pop { width: 100vw; height: 100vh; margin: 0; border: 0 }',
      ),
    );
    await off(await overlay()).click();
    await page.evaluate(() => document.querySelector<HTMLElement>('#pop')?.showPopover());
    await (await overlay()).getByRole('button', { name: '长辈模式' }).click({ timeout: 5000 });
    await expect(off(await overlay())).toBeVisible();
  });

  test('while something fills the screen', async ({ visit, page, overlay }) => {
    await visit(html('<div id="film"><button id="go">全屏</button></div>'));
    await overlay();
    await page.evaluate(() => {
      const go = document.querySelector('#go');
      go?.addEventListener('click', () => void document.querySelector('#film')?.requestFullscreen());
    });
    await page.locator('#go').click();
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await off(await overlay()).click({ timeout: 5000 });
    await expect((await overlay()).getByRole('button', { name: '长辈模式' })).toBeVisible();
    await page.evaluate(() => document.exitFullscreen());
  });

  test('after a film that filled the screen, whose own controls it does not cover', async ({
    visit,
    page,
    overlay,
  }) => {
    await visit(html('<div id="film"><video></video><button id="go">全屏</button></div>'));
    const bar = await overlay();
    await page.evaluate(() => {
      const go = document.querySelector('#go');
      go?.addEventListener('click', () => void document.querySelector('#film')?.requestFullscreen());
    });
    await page.locator('#go').click();
    await page.waitForFunction(() => document.fullscreenElement !== null);
    const middle = await bar.getByRole('navigation').boundingBox();
    const at = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.id, {
      x: (middle?.x ?? 0) + 700,
      y: (middle?.y ?? 0) + 30,
    });
    expect(at).toBe('film');
    await page.evaluate(() => document.exitFullscreen());
    await off(await overlay()).click();
    await expect((await overlay()).getByRole('button', { name: '长辈模式' })).toBeVisible();
  });
});
