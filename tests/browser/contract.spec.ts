import { expect, type Locator, type Page } from '@playwright/test';
import { MANIFESTS } from '@/features';
import type { FeatureManifest } from '@/features/contract';
import { FACES } from '@/features/faces';
import { SAMPLE_PAGES } from '../contract/sample-pages.ts';
import { test } from '../support.ts';

/** All sample pages in one, without what moves by itself. */
const PAGE = `<!DOCTYPE html><html lang="zh-CN"><head><title>练习</title></head><body>${Object.values(
  SAMPLE_PAGES,
)
  .map((page) => page.replace(/<head>.*?<\/head>/s, '').replace(/<marquee.*?<\/marquee>/s, ''))
  .join('<hr>')}</body></html>`;

/** Everything of a page that could show a trace, also what it looks like. */
function tracesOf(page: Page) {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ours of copy.querySelectorAll('elder-overlay')) ours.remove();
    const looks = [...document.querySelectorAll('body *')].map((element) => {
      const { fontSize, color, backgroundColor, outlineWidth, minHeight } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return [fontSize, color, backgroundColor, outlineWidth, minHeight, width, height].join();
    });
    return {
      html: copy.outerHTML,
      looks: looks.join('\n'),
      sheets: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      title: document.title,
      focus: document.activeElement?.outerHTML,
      scroll: [scrollX, scrollY],
      values: [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(
        ({ value, checked }) => `${value} ${checked}`,
      ),
    };
  });
}

/** One patch a value of each choice of a feature: each has to go without trace. */
function everyChoice({ id, settings }: FeatureManifest) {
  return Object.entries(settings).flatMap(([key, setting]) =>
    setting.kind === 'choice'
      ? setting.options.map((option) => ({ features: { [id]: { [key]: option } } }))
      : [],
  );
}

/** Uses a tool as she does: by its button on the bar or in 帮我. */
async function useTool(bar: Locator, id: string): Promise<void> {
  const button = FACES.find((face) => face.id === id)?.button;
  if (!button || button.choices) return;
  if (button.place === 'help') await bar.getByRole('button', { name: '帮我' }).click();
  const pressed = bar.getByRole('button', { name: button.label.zh, exact: true });
  if ((await pressed.count()) > 0) await pressed.first().click();
}

/** Playwright would otherwise hide the caret with styles of its own, which stay behind. */
function pictureOf(page: Page): Promise<Buffer> {
  return page.screenshot({ caret: 'initial' });
}

function framesPass(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  });
}

async function fillIn(page: Page): Promise<void> {
  await page.locator('#n').fill('李四');
  await page.locator('[name=d]').selectOption('内科');
  await page.locator('[name=ok]').check();
  await page.evaluate(() => scrollTo(0, 140));
  await page.locator('[name=ok]').evaluate((field) => field.focus({ preventScroll: true }));
}

for (const manifest of MANIFESTS) {
  const { id } = manifest;
  test(`${id} starts and stops without a trace, whatever was chosen`, async ({
    visit,
    page,
    elder,
    overlay,
  }) => {
    const features = Object.fromEntries(MANIFESTS.map((one) => [one.id, { enabled: one.id === id }]));
    await elder.set({ enabled: false, features });
    await visit(PAGE);
    const back = (await overlay()).getByRole('button', { name: '长辈模式' });
    await back.waitFor();
    await fillIn(page);
    const before = await tracesOf(page);
    const picture = await pictureOf(page);
    for (const patch of [{}, ...everyChoice(manifest)]) {
      await elder.set({ ...patch, enabled: true });
      await framesPass(page);
    }
    await useTool(await overlay(), id);
    await framesPass(page);
    await elder.set({ enabled: false });
    await back.waitFor();
    await expect.poll(() => tracesOf(page)).toEqual(before);
    expect((await pictureOf(page)).equals(picture)).toBe(true);
  });
}

test('all features together start and stop without a trace, twice', async ({
  visit,
  page,
  elder,
  overlay,
}) => {
  await elder.set({ enabled: false });
  await visit(PAGE);
  const back = (await overlay()).getByRole('button', { name: '长辈模式' });
  await back.waitFor();
  await fillIn(page);
  const before = await tracesOf(page);
  for (let time = 0; time < 2; time += 1) {
    await elder.set({ enabled: true });
    await elder.set({ enabled: true });
    await framesPass(page);
    expect((await tracesOf(page)).looks).not.toBe(before.looks);
    await elder.set({ enabled: false });
    await back.waitFor();
    await expect.poll(() => tracesOf(page)).toEqual(before);
  }
});
