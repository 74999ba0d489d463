/**
 * `npm run bench -- [FOLDER] [--pages N] [--sizes 5000,20000,100000] [--out FILE]`: what the mode costs, against F2 and
 * Dark Reader in the same run, as a table and as JSON. Quote its ratios, never its milliseconds. FOLDER holds saved
 * pages; without it only the synthetic pages are measured.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { afterLoad, type Costs, flashes, memory, underStorm, whileLoading } from './bench/scenarios.ts';
import { exponent, median } from './bench/statistics.ts';
import { syntheticPage } from './bench/synthetic.ts';
import { launchChromium } from './browser/chromium.ts';
import { pages as answerPages, serve } from './browser/serve.ts';
import { openPages, type PageToOpen } from './pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '20' },
    sizes: { type: 'string', default: '5000,20000,100000' },
    cycles: { type: 'string', default: '100' },
    out: { type: 'string', default: 'output/bench.json' },
  },
});
const sizes = values.sizes.split(',').filter(Boolean).map(Number);
const site = await serve(
  answerPages(Object.fromEntries(sizes.map((size) => [`/${size}.html`, syntheticPage(size)]))),
);
const synthetic = sizes.map((size) => ({ name: String(size), url: site.url(`/${size}.html`) }));
const folder = positionals[0] ? await openPages(positionals[0]) : null;
const real = every(folder?.pages ?? [], Number(values.pages));
const elder = await launchChromium();

const measured = await costsOf(real);
const grown = await costsOf(synthetic);
const sample = real[0] ?? synthetic[0];
if (!sample) throw new Error('There is no page to measure.');
const small = synthetic[0] ?? sample;
const load = await whileLoading(elder, real.length > 0 ? real.slice(0, 8) : [small]);
const stormed = await underStorm(elder, small.url);
const held = await memory(elder, sample.url, Number(values.cycles));
let flashed = 0;
for (const page of real.length > 0 ? real.slice(0, 8) : [small]) flashed += await flashes(elder, page);
await elder.close();
await folder?.close();
await site.close();

const first = grown.at(-2);
const last = grown.at(-1);
const rows: [string, number, string][] = [
  ['after load ÷ F2, median of saved pages', median(measured.map(byF2)), '≤ 2.0'],
  ['after load ÷ Dark Reader, median of saved pages', median(measured.map(byDarkReader)), '≤ 0.20'],
  ...grown.map((one): [string, number, string] => [`${one.name} elements ÷ F2`, byF2(one), '≤ 2.5']),
  [
    'growth exponent, last two sizes',
    first && last ? exponent(point(first), point(last)) : Number.NaN,
    '≤ 1.15',
  ],
  ['load with the mode on ÷ no extension', load.on, '≤ 1.15'],
  ['load with the mode off ÷ no extension', load.off, '≤ 1.05'],
  ['storm ÷ Dark Reader', stormed.cpu['Elder Mode'] / stormed.cpu['Dark Reader'], '≤ 0.03'],
  [
    'storm: frames over 50 ms more than without',
    (stormed.longFrames['Elder Mode'] ?? 0) - (stormed.longFrames['nothing'] ?? 0),
    '≤ 0',
  ],
  ['memory held, MB', held.held / 1e6, '≤ 6'],
  [`memory grown over ${values.cycles} turns, MB`, held.grown / 1e6, '0'],
  ['frames painted before the mode is in force', flashed, '0'],
];
console.log(`| measure | value | budget |\n|---|--:|--:|`);
for (const [name, value, budget] of rows) console.log(`| ${name} | ${value.toFixed(2)} | ${budget} |`);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, JSON.stringify({ rows, measured, grown, load, stormed, held, flashed }, null, 2));

interface Measured {
  readonly name: string;
  readonly costs: Costs;
}

async function costsOf(pages: readonly PageToOpen[]): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const page of pages) {
    const one = { name: page.name, costs: await afterLoad(elder, page) };
    console.error(
      `${page.name}: ${byF2(one).toFixed(2)} × F2, ${byDarkReader(one).toFixed(3)} × Dark Reader`,
    );
    all.push(one);
  }
  return all;
}

function byF2({ costs }: Measured): number {
  return costs['Elder Mode'] / costs.F2;
}

function byDarkReader({ costs }: Measured): number {
  return costs['Elder Mode'] / costs['Dark Reader'];
}

function point({ name, costs }: Measured): readonly [number, number] {
  return [Number(name), costs['Elder Mode']];
}

/** `count` pages spread evenly over the list. */
function every(pages: readonly PageToOpen[], count: number): PageToOpen[] {
  const step = Math.max(1, pages.length / count);
  return Array.from(
    { length: Math.min(count, pages.length) },
    (_, at) => pages[Math.floor(at * step)],
  ).filter((page) => page !== undefined);
}
