import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overBudget } from './budgets.ts';
import { type Finished, runTool } from './run.ts';

/** What a stage found. A stage without tests of its own counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Tests that say they could not run here, such as those over pages that are not in the project. */
  readonly skipped?: number;
  /** Shown whole when something failed. */
  readonly output: string;
}

/** One thing that `npm test` checks. */
export interface Stage {
  readonly name: string;
  readonly what: string;
  run(): Promise<Outcome>;
}

/** Quick stages: no build, no browser. `npm run check` runs these. */
export const QUICK: readonly Stage[] = [
  single('lint', 'format, lint, import walls', () => runTool('@biomejs/biome/bin/biome', ['check', '.'])),
  single('types', 'types', () => runTool('typescript/bin/tsc', ['--noEmit'])),
  single('core', 'pure code needs no page', () =>
    runTool('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.core.json']),
  ),
  single('dead', 'dead exports and packages', () => runTool('knip/bin/knip.js', ['--no-progress'])),
  { name: 'unit', what: 'unit tests', run: unitTests },
];

/** Slow stages, in order: the browsers run what the build leaves. */
const SLOW: readonly Stage[] = [
  single('build', 'builds', () => runTool('../scripts/build.ts', [])),
  single('size', 'bundle sizes', async () => overBudget()),
  browserTests('chromium', 'Chromium'),
  browserTests('firefox', 'Firefox'),
  browserTests('userscript', 'the userscript in its world'),
];

export const STAGES: readonly Stage[] = [...QUICK, ...SLOW];

function single(name: string, what: string, work: () => Promise<Finished>): Stage {
  return {
    name,
    what,
    run: async () => {
      const { ok, output } = await work();
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
    },
  };
}

async function unitTests(): Promise<Outcome> {
  const report = reportFile('unit');
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const finished = await runTool('vitest/vitest.mjs', args);
  return counted(finished, () => {
    const json = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests };
  });
}

function browserTests(project: string, what: string): Stage {
  return {
    name: project,
    what: `tests in ${what}`,
    run: async () => {
      const report = reportFile(project);
      const finished = await runTool(
        '@playwright/test/cli.js',
        ['test', `--project=${project}`, '--reporter=list,json'],
        { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
      );
      return counted(finished, () => {
        const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats;
        return { passed: expected, failed: unexpected + flaky, skipped };
      });
    },
  };
}

function reportFile(name: string): string {
  const file = join(tmpdir(), `elder-mode-${process.pid}-${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** A runner that failed without a failing test (or without a report) has still failed. */
function counted({ ok, output }: Finished, read: () => Omit<Outcome, 'output'>): Outcome {
  try {
    const counts = read();
    return { ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed), output };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}
