import type { Outcome, Stage } from './stages.ts';

/**
 * Runs stages one after the other, one short line each, failures whole.
 * @returns the exit code: 0 when nothing failed
 */
export async function runStages(stages: readonly Stage[]): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const stage of stages) {
    const started = performance.now();
    const outcome = await stage.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${outcome.failed === 0 ? '✓' : '✗'} ${stage.what}: ${inWords(outcome)} (${seconds} s)`);
    if (outcome.failed > 0) console.log(`\n${outcome.output.trimEnd()}\n`);
    outcomes.push(outcome);
  }
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, it) => total + pick(it), 0);
  const failed = sum((it) => it.failed);
  console.log(`${sum((it) => it.passed)} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function inWords({ passed, failed, skipped = 0 }: Outcome): string {
  const parts = [`${passed} passed`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}
