/**
 * The first thing that `npm start` and `npm test` run, on whatever node the machine has and before any
 * package is there: hence plain JavaScript and nothing but node's own modules. It brings the packages up to
 * package-lock.json, then hands over to the TypeScript task on the Node 24 that comes with them. What it says
 * goes to stderr, because stdout belongs to the task.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const [task, ...rest] = process.argv.slice(2);
if (!task) fail('Usage: node scripts/bootstrap.mjs <task>, where scripts/<task>.ts exists.');
if (!isInstalled()) install();
if (!existsSync(NODE))
  fail(`${NODE} is missing: npm may be set to skip install scripts. Run: npm rebuild node`);
spawn(NODE, [join(ROOT, 'scripts', `${task}.ts`), ...rest], { cwd: ROOT, stdio: 'inherit' }).on(
  'exit',
  (code) => process.exit(code ?? 1),
);

/** Whether every package of the lock file is there in its version; optional ones depend on the platform. */
function isInstalled() {
  const hidden = join(MODULES, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const there = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || optional || devOptional || peer || there[path]?.version === version,
  );
}

function install() {
  if (lstatSync(MODULES, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error('node_modules is a link and differs from package-lock.json: left alone.');
    return;
  }
  console.error('Installing packages, about a minute …');
  const error = npm('ci');
  if (error === null) return;
  console.error(`npm ci did not work (${error}): trying npm install …`);
  if (npm('install', '--no-save') === null) return;
  fail(`The packages could not be installed: npm's own words are above. It needs the npm registry once; \
behind a mirror set it with: npm config set registry <address>`);
}

/** Runs npm, by itself when npm started us. Null when it worked, otherwise a word about why not. */
function npm(...words) {
  const args = [...words, '--no-audit', '--no-fund', '--loglevel=error'];
  const path = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: [0, 2, 2], shell: !path && process.platform === 'win32' };
  const { status, error } = path
    ? spawnSync(process.execPath, [path, ...args], options)
    : spawnSync('npm', args, options);
  return status === 0 ? null : (error?.message ?? `exit code ${status}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
