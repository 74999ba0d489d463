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

test.describe('above a bar that the page has at its lower edge', () => {
  const DOCK = `<div id="dock">${['首页', '分类', '购物车', '我的'].map((word) => `<a href="#">${word}</a>`).join('')}</div>`;
  const CSS =
    'body { margin: 0 0 50px } #dock { position: fixed; inset: auto 0 0 0; height: 50px; display: flex; font-size: 12px; background: #fff; line-height: 50px } #dock a { flex: 1; text-align: center }';
  const heightOf = async (page: Page): Promise<number> =>
    (await page.locator('#dock').boundingBox())?.height ?? 0;

  for (const width of [1366, 360]) {
    test(`ours is 工具条 and 关掉, and shows itself whole when pressed, at ${width} px`, async ({
      visit,
      page,
      overlay,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await visit(html(LINES + LAST + DOCK, CSS));
      const bar = await overlay();
      const nav = bar.getByRole('navigation');
      const fold = bar.getByRole('button', { name: '工具条' });
      await expect(fold).toBeVisible();
      await expect(off(bar)).toBeVisible();
      await expect(nav.getByRole('button')).toHaveCount(2);
      expect(await bottomOf(page, '#dock')).toBe(740);
      expect(await heightOf(page)).toBeLessThanOrEqual(60);
      const button = await nav.boundingBox();
      expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(740 - (await heightOf(page)));
      expect(button?.width).toBeLessThan(96);
      await page.keyboard.press('End');
      await expect
        .poll(async () => (await bottomOf(page, '#last')) - (await topOfBar(bar)))
        .toBeLessThanOrEqual(0);
      await fold.focus();
      await page.keyboard.press('Enter');
      await expect(bar.getByRole('button', { name: '朗读' })).toBeVisible();
      await expect
        .poll(async () => (await bottomOf(page, '#dock')) - (await topOfBar(bar)))
        .toBeLessThanOrEqual(0);
      await off(bar).click();
      await expect(page.locator('[elder-lift]')).toHaveCount(0);
      expect(await bottomOf(page, '#dock')).toBe(740);
    });
  }

  test('ours comes back whole when that bar goes', async ({ visit, page, overlay }) => {
    await visit(html(LINES + DOCK, CSS));
    const bar = await overlay();
    await expect(bar.getByRole('button', { name: '工具条' })).toBeVisible();
    await page.evaluate(() => document.querySelector('#dock')?.remove());
    await expect(bar.getByRole('button', { name: '朗读' })).toBeVisible();
  });

  test('what else the page has fixed there stays in sight', async ({ visit, page, overlay }) => {
    const up =
      '#up { position: fixed; right: 8px; bottom: 60px; width: 40px; height: 40px; background: #ccc }';
    await visit(html(`${LINES}${DOCK}<a id="up" href="#">顶部</a>`, CSS + up));
    const bar = await overlay();
    await expect(bar.getByRole('button', { name: '工具条' })).toBeVisible();
    await expect
      .poll(async () => (await bottomOf(page, '#up')) - (await topOfBar(bar)))
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
