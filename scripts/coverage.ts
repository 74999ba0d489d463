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
/** A page that shows less main text than this is all menu: shares of next to nothing say nothing. */
const SOME_TEXT = 100;
/** When a page is enlarged and at rest, in ms. */
const SETTLED = 1500;

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
// What main text is, is told of the page as its makers meant it; read it is as she has it, enlarged.
await elder.set({ enabled: false });
await stayHere(elder.context, open.pages);
// Pages with an expectation were stored as UTF-8, whatever they say of themselves.
await elder.context.route('**/source.html', async (route) =>
  route.fulfill({ response: await route.fetch(), contentType: 'text/html; charset=utf-8' }),
);
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
tell(scores, 'pages');
tell(
  scores.filter(({ letters }) => letters >= SOME_TEXT),
  `pages with ${SOME_TEXT} letters of main text or more`,
);
const nameless = names.filter((it) => it.includes('没有写名字')).length;
console.log(`${names.length - nameless} of ${names.length} controls have a name in 指读`);
if (values.out) writeFileSync(values.out, JSON.stringify(scores, null, 2));

function tell(some: readonly PageScore[], which: string): void {
  const mean = (of: (one: PageScore) => number) =>
    percent(some.reduce((sum, one) => sum + of(one), 0) / some.length);
  console.log(
    `${mean((it) => it.recall)} ${mean((it) => it.precision)} ${mean((it) => it.order)}  recall, precision, order: mean of ${some.length} ${which}`,
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

async function scoreOf(name: string, url: string): Promise<PageScore> {
  await load(tab, url);
  const expected = open.pages.find(
    (page) => page.name === name.replace('source.html', EXPECTED) && page.name !== name,
  );
  const seen = await (expected
    ? tab.evaluate(expectedText, expected.url)
    : tab.evaluate(tellParts, await tab.evaluateHandle(lookAtText)));
  await elder.set({ enabled: true });
  await tab.waitForTimeout(SETTLED);
  const { mainText, controls } = await elder.inspect(tab).finally(() => elder.set({ enabled: false }));
  names.push(...(controls as string[]));
  const letters = seen.texts.reduce(
    (sum, { text, part }) => sum + (part === 'main' ? text.replace(/\s/gu, '').length : 0),
    0,
  );
  return { page: name, letters, ...score(String(mainText ?? ''), seen) };
}
