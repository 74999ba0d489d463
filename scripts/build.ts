/** `npm run build`: the extension for Chrome, Firefox and Edge, and the userscript, into .output/. */
import { type Finished, runTool } from './run.ts';

const EXTENSIONS: readonly (readonly string[])[] = [
  ['build', '-b', 'chrome'],
  ['build', '-b', 'firefox', '--mv3'],
  ['build', '-b', 'edge'],
];

/** One after the other: WXT writes its generated types into one folder. */
async function buildExtensions(): Promise<Finished[]> {
  const finished: Finished[] = [];
  for (const args of EXTENSIONS) finished.push(await runTool('wxt/bin/wxt.mjs', args));
  return finished;
}

const [userscript, extensions] = await Promise.all([
  runTool('../scripts/build-userscript.ts', []),
  buildExtensions(),
]);
for (const { ok, output } of [...extensions, userscript]) {
  if (!ok) console.error(output);
}
if (![...extensions, userscript].every(({ ok }) => ok)) process.exit(1);
console.log('Built .output/chrome-mv3, .output/firefox-mv3, .output/edge-mv3 and .output/elder-mode.user.js');
