/**
 * `npm test`: everything that must hold, in order; `npm test -- unit chromium` runs only the stages named.
 * The last line is `N passed, N failed` over all runners; a lint, type, build or size stage counts as one.
 */
import { ensureFonts } from './browser/install.ts';
import { runStages } from './report.ts';
import { STAGES } from './stages.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are: ${STAGES.map((it) => it.name).join(', ')}`);
  process.exit(2);
}
await ensureFonts();
process.exitCode = await runStages(
  STAGES.filter((stage) => names.length === 0 || names.includes(stage.name)),
);
