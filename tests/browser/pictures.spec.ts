import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { test } from '../support.ts';

/** Modules of a code that is drawn like a QR code: the same at every run, half of them dark. */
const SIDE = 25;
const isDark = (x: number, y: number): boolean => ((x * 7 + y * 13 + ((x * y) % 5) * 3) % 11) % 2 === 0;
const modules = [...Array(SIDE * SIDE).keys()].filter((at) => isDark(at % SIDE, Math.floor(at / SIDE)));
const rects = modules
  .map((at) => `<rect x="${at % SIDE}" y="${Math.floor(at / SIDE)}" width="1" height="1"/>`)
  .join('');
const svg = (under: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="150" viewBox="0 0 ${SIDE} ${SIDE}" shape-rendering="crispEdges">${under}${rects}</svg>`;
const asUrl = (text: string): string => `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`;
const OPAQUE = asUrl(svg(`<rect width="${SIDE}" height="${SIDE}" fill="#fff"/>`));
const SEE_THROUGH = asUrl(svg(''));
const cells = [...Array(SIDE).keys()]
  .map(
    (y) =>
      `<tr>${[...Array(SIDE).keys()].map((x) => `<td style="background-color:${isDark(x, y) ? '#000' : '#fff'}"></td>`).join('')}</tr>`,
  )
  .join('');

const PAGE = `<!DOCTYPE html><html lang="zh-CN"><title>练习</title><style>
 body { margin: 0; background: #fff; font: 14px/20px sans-serif } main { display: grid; grid-template-columns: repeat(4, 200px); gap: 20px }
 .code { width: 150px; height: 150px } table { border-collapse: collapse; width: 150px; height: 150px } td { padding: 0; width: 6px; height: 6px }
</style><body><p>扫一扫下面的二维码，或者输入图里的字。</p><main>
 <div><img class="code" id="img" alt="" src="${OPAQUE}"></div>
 <div><img class="code" id="see-through" alt="" src="${SEE_THROUGH}"></div>
 <div><div class="code" id="background" style="background: url(${OPAQUE}) no-repeat"></div></div>
 <div><div class="code" id="tiled" style="background: url(${OPAQUE})"></div></div>
 <div><div class="code" id="background-see-through" style="background: url(${SEE_THROUGH})"></div></div>
 <div><div id="captioned" style="width: 150px; padding-top: 150px; background: url(${OPAQUE}) no-repeat">微信扫码关注我们的公众号</div></div>
 <div><canvas class="code" id="canvas" width="150" height="150"></canvas></div>
 <div><div class="code" id="drawn">${svg('')}</div></div>
 <div><table id="table">${cells}</table></div>
 <div><input type="image" class="code" id="button" alt="付款" src="${OPAQUE}"></div>
 <div><input type="submit" class="code" id="wordless" value="" style="border: 0; padding: 0; background: url(${OPAQUE}) no-repeat"></div>
 <div><a class="code" id="moved" href="#" style="display: block; text-indent: -9999px; overflow: hidden; background: url(${OPAQUE}) no-repeat">搜索</a></div>
 <div><div class="code" id="arrow" style="background: url(${OPAQUE}) no-repeat">&lt;</div></div>
 <div><video class="code" id="video" poster="${OPAQUE}"></video></div>
 <div><video class="code" id="moving" muted></video></div>
 <div><div class="code" id="map" style="position: relative; overflow: hidden; background: #ddd"><div style="position: absolute; transform: translate3d(0, 0, 0)">
  ${[0, 75].map((left) => [0, 75].map((top) => `<img alt="" src="${OPAQUE}" style="position: absolute; left: ${left}px; top: ${top}px; width: 75px; height: 75px; opacity: 0.9">`).join('')).join('')}
  <svg style="position: absolute" width="150" height="150"><path d="M10 10L140 90L60 140" fill="none" stroke="#3388ff" stroke-width="6"/></svg></div></div></div>
 <div><span id="captcha" style="display: inline-block; width: 90px; height: 36px; background: url(${OPAQUE})"></span></div>
</main><script>
 // A film of the code with a dot that moves along its lower edge.
 const reel = Object.assign(document.createElement('canvas'), { width: 150, height: 150 });
 const scene = reel.getContext('2d');
 let frame = 0;
 setInterval(() => {
  scene.fillStyle = '#fff';
  scene.fillRect(0, 0, 150, 150);
  scene.fillStyle = '#000';
  for (const at of ${JSON.stringify(modules)}) scene.fillRect((at % ${SIDE}) * 6, Math.floor(at / ${SIDE}) * 6, 6, 6);
  scene.fillRect((frame++ % 24) * 6, 148, 6, 2);
 }, 50);
 document.querySelector('#moving').srcObject = reel.captureStream();
 void document.querySelector('#moving').play();
 const canvas = document.querySelector('canvas').getContext('2d');
 for (const at of ${JSON.stringify(modules)}) canvas.fillRect((at % ${SIDE}) * 6, Math.floor(at / ${SIDE}) * 6, 6, 6);
</script></body></html>`;

const IDS = [...PAGE.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id ?? '');
/** The part that shows the picture; what a caption adds below it is text. */
const HEIGHTS: Readonly<Record<string, number>> = { captcha: 36 };

async function photograph(page: Page, id: string): Promise<Buffer> {
  const box = await page.locator(`#${id}`).boundingBox();
  if (!box) throw new Error(`${id} is not displayed`);
  const png = await page.screenshot({
    clip: {
      x: Math.round(box.x),
      y: Math.round(box.y),
      width: HEIGHTS[id] ? 90 : 150,
      height: HEIGHTS[id] ?? 150,
    },
  });
  return sharp(png).removeAlpha().raw().toBuffer();
}

/** The share of channels that differ by more than an anti-aliased edge. */
function difference(a: Buffer, b: Buffer): number {
  let count = 0;
  for (const [at, value] of a.entries()) if (Math.abs(value - (b[at] ?? 0)) > 40) count += 1;
  return count / a.length;
}

const NAMES = ['natural', 'black-on-white', 'white-on-black', 'yellow-on-black', 'yellow-on-blue', 'cream'];

test('a button that the browser draws is painted as the theme says', async ({ visit, page, elder }) => {
  await elder.set({ features: { contrast: { theme: 'yellow-on-black' } } });
  await visit('<!DOCTYPE html><title>练习</title><p>请按下面的按钮。</p><button id="send">提交</button>');
  const ground = async (): Promise<number[]> => {
    const box = await page.locator('#send').boundingBox();
    if (!box) return [];
    const png = await page.screenshot({
      clip: { x: box.x + 4, y: box.y + box.height / 2, width: 1, height: 1 },
    });
    return [...(await sharp(png).removeAlpha().raw().toBuffer())];
  };
  await expect.poll(ground).toEqual([0x1c, 0x1c, 0x1c]);
});

for (const theme of NAMES) {
  test(`codes, puzzles, payment pictures, films and maps keep their pixels in ${theme}`, async ({
    visit,
    page,
    elder,
  }) => {
    await page.setViewportSize({ width: 1000, height: 1400 });
    await elder.set({ enabled: false });
    await visit(PAGE);
    const before = new Map<string, Buffer>();
    for (const id of IDS) before.set(id, await photograph(page, id));
    await elder.set({ enabled: true, features: { contrast: { theme } } });
    await expect
      .poll(() => page.locator('p').evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize)))
      .toBe(24);
    const changed = async (): Promise<string[]> => {
      const found: string[] = [];
      for (const id of IDS) {
        const share = difference(await photograph(page, id), before.get(id) ?? Buffer.alloc(0));
        if (share > 0.02) found.push(`${id}: ${Math.round(share * 100)} %`);
      }
      return found;
    };
    await expect.poll(changed).toEqual([]);
  });
}
