/** Builds the userscript: every feature and style in one file, with the header that managers read. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { userscriptHeader } from '../src/userscript/header.ts';
import { lighten } from './lighten.ts';
import { ROOT } from './run.ts';

const FILE = 'elder-mode.user.js';
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

rmSync(join(ROOT, '.output', FILE), { force: true });
await build({
  configFile: false,
  root: ROOT,
  publicDir: false,
  logLevel: 'warn',
  plugins: [lighten()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { '@': join(ROOT, 'src') } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: '.output',
    emptyOutDir: false,
    target: 'es2023',
    rolldownOptions: {
      input: join(ROOT, 'src/userscript/main.ts'),
      output: {
        format: 'iife',
        entryFileNames: FILE,
        codeSplitting: false,
        // After minification, which would drop the header's comment.
        postBanner: userscriptHeader(version),
      },
    },
  },
});
