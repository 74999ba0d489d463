/**
 * `node scripts/coverage.ts [FOLDER] [--only TEXT] [--out FILE]`: of the main text that a page shows, how much 朗读 reads
 * (recall), how much of what it reads is main text (precision), and whether in the right order. FOLDER holds pages as
 * for `npm run inspect`. What main text is stands in coverage/main-text.ts; where a page `source.html` has an
 * `expected.html` beside it, that is the main text. Needs a built extension.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './browser/chromium.ts';
import { expectedText, tellParts } from './coverage/main-text.ts';
import { type Score, score } from './coverage/score.ts';
import { lookAtText } from './coverage/seen-text.ts';
import { load, stayHere } from './inspect-pages.ts';
import { openPages, type PageToOpen } from './pages.ts';
import { ROOT } from './run.ts';

const EXPECTED = 'expected.html';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, out: { type: 'string' } },
});
const target = positionals[0] ?? join(ROOT, '../shared/corpus/styled');
if (!existsSync(target)) {
  console.log(`Not measured: there are no pages at ${target}.`);
  process.exit(0);
}
const open = await openPages(target);
const elder = await launchChromium();
// The page is measured as its makers meant it: what other features do to its look is no matter of reading.
await elder.set({ enabled: false });
await stayHere(elder.context, open.pages);
const tab = await elder.context.newPage();
type PageScore = Score & { readonly page: string; readonly letters: number };
const scores: PageScore[] = [];
/** What 指读 says of each control. */
const names: string[] = [];
const isAsked = ({ name }: PageToOpen) => name.includes(values.only ?? '') && !name.endsWith(EXPECTED);
for (const { name, url } of open.pages.filter(isAsked)) {
  const one = await scoreOf(name, url).catch((error: Error) => {
    console.log(`not measured: ${name}: ${error.message.split('\n')[0]}`);
    return undefined;
  });
  if (one === undefined) continue;
  scores.push(one);
  console.log(
    `${percent(one.recall)} ${percent(one.precision)} ${percent(one.order)}  ${name} (${one.letters})`,
  );
}
await elder.close();
await open.close();
const mean = (of: (one: (typeof scores)[number]) => number) =>
  scores.reduce((sum, one) => sum + of(one), 0) / scores.length;
console.log(
  `${percent(mean((it) => it.recall))} ${percent(mean((it) => it.precision))} ${percent(mean((it) => it.order))}  recall, precision, order: mean of ${scores.length} pages`,
);
const nameless = names.filter((it) => it.includes('没有写名字')).length;
console.log(`${names.length - nameless} of ${names.length} controls have a name in 指读`);
if (values.out) writeFileSync(values.out, JSON.stringify(scores, null, 2));

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

async function scoreOf(name: string, url: string): Promise<PageScore> {
  await load(tab, url);
  const { mainText, controls } = await elder.inspect(tab);
  names.push(...(controls as string[]));
  const expected = open.pages.find(
    (page) => page.name === name.replace('source.html', EXPECTED) && page.name !== name,
  );
  const seen = await (expected
    ? tab.evaluate(expectedText, expected.url)
    : tab.evaluate(tellParts, await tab.evaluateHandle(lookAtText)));
  const letters = seen.texts.reduce(
    (sum, { text, part }) => sum + (part === 'main' ? text.replace(/\s/gu, '').length : 0),
    0,
  );
  return { page: name, letters, ...score(String(mainText ?? ''), seen) };
}
