/**
 * `npm run bench -- [FOLDER] [--pages N] [--turns N] [--sizes 5000,20000,100000] [--out FILE]`: what the mode costs,
 * against F2 and Dark Reader in the same run, as a table and as JSON. Quote its ratios, never its milliseconds. FOLDER
 * holds saved pages; without it only the synthetic pages are measured. The looks are text, contrast and targets net of
 * the bar, which the budgets are for; everything is the mode as it comes, with the bar and the alert.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { afterLoad, type Costs, flashes, memory, underStorm, whileLoading } from './bench/scenarios.ts';
import { exponent, median, sum } from './bench/statistics.ts';
import { syntheticPage } from './bench/synthetic.ts';
import { launchChromium } from './browser/chromium.ts';
import { pages as answerPages, serve } from './browser/serve.ts';
import { openPages, type PageToOpen } from './pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '20' },
    sizes: { type: 'string', default: '5000,20000,100000' },
    turns: { type: 'string', default: '3' },
    cycles: { type: 'string', default: '100' },
    out: { type: 'string', default: 'output/bench.json' },
  },
});
/** In ms; an extra below it is lost in what two loads of a page differ by. */
const MEASURABLE = 20;
/** Elements of the page under the storm: on a small one Dark Reader's extra was less than what two loads differ by. */
const STORMED = 5000;
const sizes = values.sizes.split(',').filter(Boolean).map(Number);
const site = await serve(
  answerPages({
    ...Object.fromEntries(sizes.map((size) => [`/${size}.html`, syntheticPage(size)])),
    '/storm.html': syntheticPage(STORMED),
  }),
);
const synthetic = sizes.map((size) => ({ name: String(size), url: site.url(`/${size}.html`) }));
const folder = positionals[0] ? await openPages(positionals[0]) : null;
const real = every(folder?.pages ?? [], Number(values.pages));
const elder = await launchChromium();

const measured = await costsOf(real, Number(values.turns));
const grown = await costsOf(synthetic, Number(values.turns));
const sample = real[0] ?? synthetic[0];
if (!sample) throw new Error('There is no page to measure.');
const small = synthetic[0] ?? sample;
const load = await whileLoading(elder, real.length > 0 ? real.slice(0, 8) : [small]);
const stormed = await underStorm(elder, site.url('/storm.html'));
const held = await memory(elder, sample.url, Number(values.cycles));
let flashed = 0;
for (const page of real.length > 0 ? real.slice(0, 8) : [small]) flashed += await flashes(elder, page);
await elder.close();
await folder?.close();
await site.close();

const first = grown.at(-2);
const last = grown.at(-1);
const rows: [string, number, string][] = [
  ...against('saved pages, median', measured, median),
  ...against('saved pages, all together', measured, sum),
  ...grown.flatMap((one) => against(`${one.name} elements`, [one], sum)),
  ...grown.map((one): [string, number, string] => [
    `${one.name} elements: longest task of the looks, ms of the clock`,
    one.longestTask,
    '≤ 200',
  ]),
  [
    'growth exponent, last two sizes',
    first && last ? exponent(point(first), point(last)) : Number.NaN,
    '≤ 1.15',
  ],
  ['load with everything on ÷ no extension', load.on, '≤ 1.15'],
  ['load with the mode off ÷ no extension', load.off, '≤ 1.05'],
  ['storm: extra CPU of Dark Reader, ms', stormed.cpu['Dark Reader'], ''],
  ['storm: extra CPU of everything, ms', stormed.cpu.everything, ''],
  ['storm: extra CPU of the looks, ms', stormed.cpu['the looks'], ''],
  ['storm: looks ÷ Dark Reader', ratio(stormed.cpu['the looks'], stormed.cpu['Dark Reader']), '≤ 0.03'],
  [
    'storm: frames over 50 ms more than without',
    (stormed.longFrames['everything'] ?? 0) - (stormed.longFrames['nothing'] ?? 0),
    '≤ 0',
  ],
  ['memory held, MB', held.held / 1e6, '≤ 6'],
  [`memory grown over ${values.cycles} turns, MB`, held.grown / 1e6, '0'],
  ['frames painted before the mode is in force', flashed, '0'],
];
console.log(`| measure | value | budget |\n|---|--:|--:|`);
for (const [name, value, budget] of rows)
  console.log(`| ${name} | ${Number.isNaN(value) ? 'not to be told' : value.toFixed(2)} | ${budget} |`);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, JSON.stringify({ rows, measured, grown, load, stormed, held, flashed }, null, 2));

/** NaN where the yardstick could not be measured. */
function ratio(cost: number, yardstick: number): number {
  return yardstick < MEASURABLE ? Number.NaN : cost / yardstick;
}

interface Measured {
  readonly name: string;
  readonly costs: Costs;
  readonly longestTask: number;
}

async function costsOf(pages: readonly PageToOpen[], turns: number): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const page of pages) {
    const one = { name: page.name, ...(await afterLoad(elder, page, turns)) };
    const told = Object.entries(one.costs).map(([name, ms]) => `${name} ${ms.toFixed(0)}`);
    console.error(`${page.name}, ms: ${told.join(', ')}`);
    all.push(one);
  }
  return all;
}

/** The looks and everything against F2 and Dark Reader; `middle` makes one of the ratios, or of the costs. */
function against(
  what: string,
  pages: readonly Measured[],
  middle: typeof median,
): [string, number, string][] {
  const ratio = (of: keyof Costs, by: keyof Costs): number =>
    middle === sum
      ? sum(pages.map(({ costs }) => costs[of])) / sum(pages.map(({ costs }) => costs[by]))
      : middle(pages.map(({ costs }) => costs[of] / costs[by]));
  return [
    [`${what}: looks ÷ F2`, ratio('the looks', 'F2'), pages.length > 1 ? '≤ 2.0' : '≤ 2.5'],
    [`${what}: looks ÷ Dark Reader`, ratio('the looks', 'Dark Reader'), '≤ 0.20'],
    [`${what}: everything ÷ F2`, ratio('everything', 'F2'), ''],
    [`${what}: everything ÷ Dark Reader`, ratio('everything', 'Dark Reader'), ''],
  ];
}

function point({ name, costs }: Measured): readonly [number, number] {
  return [Number(name), costs['the looks']];
}

/** `count` pages spread evenly over the list. */
function every(pages: readonly PageToOpen[], count: number): PageToOpen[] {
  const step = Math.max(1, pages.length / count);
  return Array.from(
    { length: Math.min(count, pages.length) },
    (_, at) => pages[Math.floor(at * step)],
  ).filter((page) => page !== undefined);
}
