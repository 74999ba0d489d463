/** `npm run check`: what can be checked within seconds, before every commit. */
import { runStages } from './report.ts';
import { QUICK } from './stages.ts';

process.exitCode = await runStages(QUICK);
