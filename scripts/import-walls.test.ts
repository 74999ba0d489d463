// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './run.ts';

interface Room {
  readonly room: string;
  readonly forbidden: readonly string[];
  readonly allowed: readonly string[];
}

/** For every room, imports that the law of docs/architecture.md forbids there, and some that it allows. */
const ROOMS: readonly Room[] = [
  { room: 'core', forbidden: ['@/dom/a', '@/features/f/a', '@/platform/port'], allowed: ['@/core/a', './a'] },
  { room: 'dom', forbidden: ['@/ui/a', '@/i18n/a', '@/features/f/a'], allowed: ['@/core/a'] },
  { room: 'channels', forbidden: ['@/dom/a', '@/speech/a'], allowed: ['@/core/a'] },
  { room: 'speech', forbidden: ['@/dom/a', '@/platform/extension'], allowed: ['@/core/a'] },
  { room: 'i18n', forbidden: ['@/ui/a', '@/settings/a'], allowed: ['@/core/a'] },
  { room: 'settings', forbidden: ['@/platform/extension', '@/features/f/a'], allowed: ['@/core/a'] },
  { room: 'ui', forbidden: ['@/dom/a', '@/settings/a', '@/overlay/a'], allowed: ['@/core/a', '@/i18n/a'] },
  { room: 'platform', forbidden: ['@/dom/a', '@/app/a', '@/features/f/a'], allowed: ['@/core/a'] },
  { room: 'overlay', forbidden: ['@/app/a', '@/platform/extension', '@/features/f/a'], allowed: ['@/ui/a'] },
  { room: 'pages', forbidden: ['@/app/a', '@/features/f/a', 'webextension-polyfill'], allowed: ['@/ui/a'] },
  {
    room: 'features/f',
    forbidden: [
      '@/features/g/a',
      '../g/a',
      '@/app/a',
      '@/overlay/a',
      '@/platform/extension',
      'webextension-polyfill',
    ],
    allowed: ['@/features/contract', '@/core/a', '@/dom/a', '@/ui/a', '@/speech/a', '@/channels/a'],
  },
  {
    room: 'features/f/core',
    forbidden: ['@/features/g/a', '../../g/a', '@/overlay/a'],
    allowed: ['@/core/a', './a'],
  },
  {
    room: 'app',
    forbidden: ['../../entrypoints/a', '@/userscript/main'],
    allowed: ['@/overlay/a', '@/dom/a'],
  },
];

/** A stand-in for the project: one file for every import, judged by the project's own linter settings. */
const stage = mkdtempSync(join(tmpdir(), 'elder-walls-'));
let reported = new Set<string>();

beforeAll(() => {
  const settings = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  writeFileSync(join(stage, 'biome.json'), JSON.stringify({ ...settings, vcs: { enabled: false } }));
  for (const { room, forbidden, allowed } of ROOMS) {
    for (const path of [...forbidden, ...allowed]) {
      const file = join(stage, fileFor(room, path));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `import { a } from '${path}';\nexport const b = a;\n`);
    }
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [
    biome,
    'lint',
    '--only=style/noRestrictedImports',
    '--max-diagnostics=none',
    '--reporter=json',
    '.',
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: stage, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] };
  reported = new Set(diagnostics.map(({ location }) => location.path.replaceAll('\\', '/')));
});
afterAll(() => rmSync(stage, { recursive: true }));

test.each(ROOMS)('the linter keeps the walls of $room', ({ room, forbidden, allowed }) => {
  expect(forbidden.filter((path) => !reported.has(fileFor(room, path)))).toEqual([]);
  expect(allowed.filter((path) => reported.has(fileFor(room, path)))).toEqual([]);
});

function fileFor(room: string, path: string): string {
  return `src/${room}/${path.replaceAll(/[^a-z]+/g, '-')}-x.ts`;
}
