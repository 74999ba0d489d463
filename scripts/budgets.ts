import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Finished, ROOT } from './run.ts';

interface Budget {
  /** Built files that count together, relative to .output/. */
  readonly files: readonly string[];
  /** Most KiB, minified, before compression. */
  readonly most: number;
  readonly why: string;
}

/** What each part may weigh. Raise a number only with a reason beside it. */
const BUDGETS: readonly Budget[] = [
  {
    files: ['chrome-mv3/page.js'],
    most: 40,
    why: 'runs on every page and frame before paint',
  },
  { files: ['chrome-mv3/top.js'], most: 60, why: 'the bar, in top frames' },
  {
    files: ['chrome-mv3/look.js'],
    most: 80,
    why: 'text, colours, targets and pointer, where the mode is on (docs/decisions/what-every-frame-loads.md)',
  },
  {
    files: ['elder-mode.user.js'],
    most: 518,
    why: 'the whole product in one file; 400 was asked (docs/decisions/what-every-frame-loads.md)',
  },
];

/** Lists every budget with what is used; fails when one is exceeded or its file is missing. */
export function overBudget(): Finished {
  const lines = BUDGETS.map(measure);
  return { ok: lines.every(({ ok }) => ok), output: lines.map(({ output }) => output).join('\n') };
}

function measure({ files, most, why }: Budget): Finished {
  const paths = files.map((file) => join(ROOT, '.output', file));
  const missing = paths.find((path) => !existsSync(path));
  if (missing) return { ok: false, output: `${missing} was not built` };
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const packed = paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
  const used = `${kib(bytes)} of ${most} KiB (${kib(packed)} compressed)`;
  return { ok: bytes <= most * 1024, output: `${files.join(' + ')}: ${used}: ${why}` };
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
