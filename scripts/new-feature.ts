/** `npm run new:feature <id>`: writes the skeleton of a feature and adds it to the list. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

const [id] = process.argv.slice(2);
if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('usage: npm run new:feature <id>, the id in kebab-case, such as plain-words');
  process.exit(1);
}
const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const folder = join(ROOT, 'src/features', id);

const FILES: Readonly<Record<string, string>> = {
  'settings.ts': `import { toggle } from '@/settings/slice';

export const settings = { enabled: toggle(true) };
`,
  'strings.ts': `import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  name: { zh: '${id}', en: '${id}', note: 'What the reader calls it.' },
  enabled: { zh: '${id}', en: '${id}' },
});
`,
  'manifest.ts': `import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';

export const manifest = defineManifest({
  id: '${id}',
  settings,
  frames: 'all',
  runs: 'always',
  bundle: 'look',
});
`,
  'face.ts': `import { defineFace } from '@/features/contract';
import { manifest } from './manifest.ts';
import { strings } from './strings.ts';

const { name, ...settingNames } = strings;

export const face = defineFace(manifest, { name, settingNames });
`,
  'feature.ts': `import { defineFeature } from '@/features/contract';
import { manifest } from './manifest.ts';

export const feature = defineFeature({
  manifest,
  start() {
    return () => undefined;
  },
});
`,
};

mkdirSync(folder);
for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
addToList('src/features/index.ts', 'manifest');
addToList('src/features/faces.ts', 'face');
console.log(
  `Wrote src/features/${id}/ and its lines in index.ts and faces.ts. Next: its words, a row in README.md.`,
);

/** Adds an import and an entry to one of the lists; the formatter puts the imports in order. */
function addToList(file: string, what: 'manifest' | 'face'): void {
  const path = join(ROOT, file);
  const after = readFileSync(path, 'utf8')
    .replace(/\n\n\/\*\* /, `\nimport { ${what} as ${name} } from './${id}/${what}.ts';$&`)
    .replace(/(\[\] = \[[^\]]*)\]/, `$1, ${name}]`);
  writeFileSync(path, after);
}
