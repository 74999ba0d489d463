/**
 * `node scripts/fine-contrast.ts FOLDER|FILE|URL [--list]`: of the icons and the drawn borders of fields in the first
 * window of each page, how many stand out by 4.5 to 1 as painted, without the mode and with it. Icons on pictures are
 * left out. `--list` names those that fall short.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { type Colour, contrast, rgba } from '../src/core/colour.ts';
import { launchChromium } from './browser/chromium.ts';
import { openPages } from './pages.ts';

/** Rounding and anti-aliasing take a little from what a rule made 4.5. */
const ENOUGH = 4.45;
/** A ground under less of an icon than this is a picture. */
const GROUND_SHARE = 1 / 3;
/** The strokes of an icon: the pixels that differ most from its ground. */
const INK_SHARE = 0.03;

interface Part {
  readonly kind: 'icon' | 'border';
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
});
const [target] = positionals;
if (!target) {
  console.error('Usage: node scripts/fine-contrast.ts FOLDER|FILE|URL [--list]');
  process.exit(2);
}

const open = await openPages(target);
const elder = await launchChromium({ online: open.online, viewport: { width: 1366, height: 768 } });
for (const enabled of [false, true]) {
  await elder.set({ enabled });
  const seen = { icon: 0, border: 0 };
  const good = { icon: 0, border: 0 };
  for (const { name, url } of open.pages) {
    const page = await elder.context.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined);
    await page.waitForTimeout(2000);
    for (const { part, ratio } of await measure(page)) {
      seen[part.kind] += 1;
      if (ratio >= ENOUGH) good[part.kind] += 1;
      else if (values.list && enabled) console.log(`${name}: ${part.kind} ${ratio.toFixed(2)} ${part.what}`);
    }
    await page.close();
  }
  const share = (kind: Part['kind']): string => `${kind}s ${good[kind]} of ${seen[kind]}`;
  console.log(`${enabled ? '自然' : 'without'}: ${share('icon')}, ${share('border')}`);
}
await elder.close();
await open.close();

async function measure(page: Page): Promise<{ part: Part; ratio: number }[]> {
  const parts = await page.evaluate(findParts);
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): Colour => {
    const pixel = (Math.round(y) * info.width + Math.round(x)) * 3;
    return rgba(data[pixel] ?? 0, data[pixel + 1] ?? 0, data[pixel + 2] ?? 0);
  };
  return parts.flatMap((part) => {
    const ratio = part.kind === 'icon' ? iconRatio(part, at) : borderRatio(part, at);
    return ratio === null ? [] : [{ part, ratio }];
  });
}

function iconRatio({ x, y, width, height }: Part, at: (x: number, y: number) => Colour): number | null {
  const counts = new Map<Colour, number>();
  const pixels: Colour[] = [];
  for (let row = Math.ceil(y); row < y + height - 1; row += 1) {
    for (let column = Math.ceil(x); column < x + width - 1; column += 1) {
      const colour = at(column, row);
      pixels.push(colour);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const [ground, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  if (count < pixels.length * GROUND_SHARE) return null;
  const ratios = pixels.map((colour) => contrast(colour, ground)).sort((a, b) => b - a);
  const ink = ratios.slice(0, Math.max(3, Math.round(ratios.length * INK_SHARE)));
  return ink.reduce((sum, ratio) => sum + ratio, 0) / ink.length;
}

/** Of the left border in its middle, against what lies outside of it. */
function borderRatio({ x, y, height }: Part, at: (x: number, y: number) => Colour): number {
  const outside = at(x - 3, y + height / 2);
  return Math.max(...[0, 0.5, 1].map((by) => contrast(at(Math.floor(x + by), y + height / 2), outside)));
}

/** Runs in the page. */
function findParts(): Part[] {
  const parts: Part[] = [];
  const add = (kind: Part['kind'], element: Element): void => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const isSeen = top !== null && (top.contains(element) || element.contains(top));
    if (!isSeen || x < 4 || y < 0 || y + height > innerHeight - 70 || !element.checkVisibility()) return;
    parts.push({ kind, what: element.outerHTML.slice(0, 90).replaceAll(/\s+/g, ' '), x, y, width, height });
  };
  for (const element of document.querySelectorAll('svg, i, em, span, a, b')) {
    const { width, height } = element.getBoundingClientRect();
    if (width < 8 || height < 8 || width > 64 || height > 64) continue;
    const drawn = ['::before', '::after'].some((pseudo) =>
      /^"[\ue000-\uf8ff]"$/.test(getComputedStyle(element, pseudo).content),
    );
    const isGlyph = drawn || /^\s*[\ue000-\uf8ff]\s*$/.test(element.textContent ?? '');
    if (element.localName === 'svg' || (isGlyph && element.childElementCount === 0)) add('icon', element);
  }
  const FIELDS = 'input:not([type=hidden],[type=image],[type=submit],[type=button]),select,textarea';
  for (const field of document.querySelectorAll(FIELDS)) {
    const { borderLeftStyle, borderLeftWidth, borderLeftColor, appearance } = getComputedStyle(field);
    const isTick = field.matches('[type=checkbox],[type=radio]') && appearance !== 'none';
    const isDrawn = borderLeftStyle !== 'none' && Number.parseFloat(borderLeftWidth) >= 1;
    if (isDrawn && !isTick && !/, 0\)$/.test(borderLeftColor)) add('border', field);
  }
  return parts;
}
