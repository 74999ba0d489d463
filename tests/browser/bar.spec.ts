import { expect, type Locator, type Page } from '@playwright/test';
import { openOverlay } from '../../scripts/browser/overlay.ts';
import { test } from '../support.ts';

const PAGE = `<!DOCTYPE html><html lang="zh-CN"><title>练习</title>
  <p><a id="link" href="#x">网页的链接</a></p><p>这里是一些文字，供人阅读。</p>`;

/** Opened to the page too, as `evaluateAll` runs there. */
const openBar = (page: Page): Promise<Locator> => openOverlay(page, { inPage: true });
const button = (bar: Locator, name: string) => bar.getByRole('button', { name, exact: true });
/** Every button of the bar itself. */
const buttons = (bar: Locator) => bar.getByRole('navigation').getByRole('button');

interface Look {
  name: string;
  width: number;
  height: number;
  ink: string;
  ground: string;
  fontSize: number;
  clipped: boolean;
}

/** How the buttons look, as the browser draws them. */
function looksOf(found: Locator): Promise<Look[]> {
  return found.evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height, left, right } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const words = element.querySelector('span');
      const box = words?.getBoundingClientRect();
      return {
        name: element.textContent ?? '',
        width,
        height,
        ink: style.color,
        ground: style.backgroundColor,
        fontSize: Number.parseFloat(getComputedStyle(words ?? element).fontSize),
        clipped:
          left < 0 ||
          right > innerWidth ||
          !box ||
          box.left < left ||
          box.right > right ||
          box.height > height,
      };
    }),
  );
}

/** WCAG 2.2 contrast of two `rgb()` colours. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

async function expectLargeAndClear(found: Locator): Promise<void> {
  const looks = await looksOf(found);
  expect(looks.length).toBeGreaterThan(0);
  for (const look of looks) {
    expect.soft(look.width, `${look.name}: width`).toBeGreaterThanOrEqual(60);
    expect.soft(look.height, `${look.name}: height`).toBeGreaterThanOrEqual(60);
    expect.soft(look.fontSize, `${look.name}: text`).toBeGreaterThanOrEqual(22);
    expect.soft(contrast(look.ink, look.ground), `${look.name}: contrast`).toBeGreaterThanOrEqual(7);
    expect.soft(look.clipped, `${look.name}: clipped`).toBe(false);
  }
}

/** The words of what has the focus in the bar. */
function focused(bar: Locator): Promise<string> {
  return bar.evaluateAll(([host]) => host?.shadowRoot?.activeElement?.textContent ?? '');
}

for (const width of [1366, 1024, 760, 360]) {
  test(`buttons are large and clear at ${width} px, also in menus`, async ({ visit, page }) => {
    await page.setViewportSize({ width, height: 768 });
    await visit(PAGE);
    const bar = await openBar(page);
    await expectLargeAndClear(buttons(bar));
    for (const menu of await bar.locator('[aria-expanded]').all()) {
      await menu.click();
      await expectLargeAndClear(bar.locator('section').getByRole('button'));
      await expectLargeAndClear(buttons(bar));
      if ((await bar.getByRole('radio').count()) > 0) await expectLargeAndClear(bar.getByRole('radio'));
    }
    await button(bar, '关掉').click();
    await expectLargeAndClear(button(bar, '长辈模式'));
  });
}

test('words half as long again still fit', async ({ visit, page }) => {
  await visit(PAGE);
  const bar = await openBar(page);
  await buttons(bar)
    .locator('span')
    .evaluateAll((words) => {
      for (const word of words)
        word.textContent += '字字'.slice(0, Math.ceil((word.textContent ?? '').length / 2));
    });
  await expectLargeAndClear(buttons(bar));
});

test('the English bar fits too', async ({ visit, elder, page }) => {
  await elder.set({ language: 'en' });
  await visit(PAGE);
  const bar = await openBar(page);
  await expect(button(bar, 'Turn off')).toBeVisible();
  await expectLargeAndClear(buttons(bar));
});

test('everything can be reached and used with the keyboard', async ({ visit, page, elder }) => {
  await visit(PAGE);
  const bar = await openBar(page);
  const names = (await buttons(bar).allTextContents()).map((name) => name.trim());
  await page.locator('#link').focus();
  for (const name of names) {
    await page.keyboard.press('Tab');
    expect(await focused(bar)).toBe(name);
    const outline = await button(bar, name).evaluate((element) => getComputedStyle(element).outlineWidth);
    expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(3);
  }
  await page.keyboard.press('Enter');
  await expect(button(bar, '长辈模式')).toBeVisible();
  await expect.poll(() => focused(bar)).toBe('长辈模式');
  await page.keyboard.press('Space');
  await expect(button(bar, '关掉')).toBeVisible();
  await expect.poll(async () => (await elder.settings())['enabled']).toBe(true);
});

test('a menu opens, chooses and closes with the keyboard, and gives the focus back', async ({
  visit,
  page,
}) => {
  await visit(PAGE);
  const bar = await openBar(page);
  for (const key of ['Enter', 'Space']) {
    await button(bar, '颜色').focus();
    await page.keyboard.press(key);
    await expect(button(bar, '颜色')).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(button(bar, '颜色')).toHaveAttribute('aria-expanded', 'false');
    expect(await focused(bar)).toBe('颜色');
  }
  await page.keyboard.press('Enter');
  await bar.getByRole('radio', { name: '黑底白字' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('radio', { name: '黑底白字' })).toBeChecked();
  await page.keyboard.press('Escape');
  expect(await focused(bar)).toBe('颜色');
});

test('a click on the bar takes neither focus nor selection from the page', async ({ visit, page }) => {
  await visit('<!DOCTYPE html><title>练习</title><input id="field" value="写到一半">');
  const bar = await openBar(page);
  await page.locator('#field').focus();
  await button(bar, '颜色').click();
  await expect(page.locator('#field')).toBeFocused();
});

test('a screen reader hears names, roles and states', async ({ visit, page }) => {
  await visit(PAGE);
  const bar = await openBar(page);
  await expect(bar.getByRole('navigation', { name: '长辈模式工具条' })).toBeVisible();
  await button(bar, '颜色').click();
  await expect(bar.getByRole('radiogroup', { name: '颜色' })).toBeVisible();
  await expect(bar.getByRole('radio', { name: '自然' })).toBeChecked();
  await bar.getByRole('radio', { name: '黑底白字' }).click();
  await expect(bar.getByRole('status')).toContainText('黑底白字');
});
