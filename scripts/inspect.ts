/**
 * `npm run inspect -- FILE|FOLDER|URL [--out DIR] [--host NAME]`: what the extension understood of each page, as
 * JSON. One object for a file or an address, an array for a folder; with `--out` one file a page instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { inspectPages } from './inspect-pages.ts';
import { openPages } from './pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, host: { type: 'string' } },
});
const [target] = positionals;
if (!target) {
  console.error('Usage: npm run inspect -- FILE|FOLDER|URL [--out DIR] [--host NAME]');
  process.exit(2);
}
const open = await openPages(target, values.host);
const results = await inspectPages(open);
await open.close();

if (values.out) {
  for (const result of results) write(values.out, result.page, result);
} else {
  process.stdout.write(`${JSON.stringify(open.isFolder ? results : results[0], null, 2)}\n`);
}

function write(out: string, page: string, result: object): void {
  const file = join(out, `${page.replace(/^https?:\/\//, '').replace(/[?#].*$/, '')}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}
