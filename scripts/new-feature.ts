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
const list = join(ROOT, 'src/features/index.ts');

const FILES: Readonly<Record<string, string>> = {
  'settings.ts': `import { toggle } from '@/settings/slice';

export const settings = { enabled: toggle(true) };
`,
  'strings.ts': `import { defineMessages } from '@/i18n/messages';

export const strings = defineMessages({
  name: { zh: '${id}', en: '${id}', note: 'What the reader calls it.' },
  'setting.enabled': { zh: '${id}', en: '${id}' },
});
`,
  'manifest.ts': `import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';
import { strings } from './strings.ts';

export const manifest = defineManifest({
  id: '${id}',
  name: strings.name,
  settings,
  settingNames: { enabled: strings['setting.enabled'] },
  frames: 'all',
  runs: 'always',
});
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
const before = readFileSync(list, 'utf8');
const after = before
  .replace(/\n\n\/\*\* Every feature/, `\nimport { manifest as ${name} } from './${id}/manifest.ts';$&`)
  .replace(/(MANIFESTS[^[]*\[\][^[]*\[[^\]]*)\]/, `$1, ${name}]`);
writeFileSync(list, after);
console.log(
  `Wrote src/features/${id}/ and its line in src/features/index.ts. Next: its words, and a row in README.md.`,
);
