/** Draws the extension's icons in every size from public/icon/icon.svg. Run it after changing the drawing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { ROOT } from './run.ts';

const SIZES = [16, 32, 48, 96, 128];
const folder = join(ROOT, 'public/icon');
const drawing = readFileSync(join(folder, 'icon.svg'));
for (const size of SIZES) {
  await sharp(drawing, { density: 300 })
    .resize(size, size)
    .png()
    .toFile(join(folder, `${size}.png`));
}
