import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';
import { strings } from './strings.ts';

const { name, ...settingNames } = strings;

export const manifest = defineManifest({
  id: 'contrast',
  name,
  settings,
  settingNames,
  frames: 'all',
  runs: 'always',
  button: { place: 'bar', order: 20, icon: 'contrast', label: name, choices: 'theme' },
});
