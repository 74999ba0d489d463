import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';
import { strings } from './strings.ts';

const { name, ...settingNames } = strings;

export const manifest = defineManifest({
  id: 'text-size',
  name,
  settings,
  settingNames,
  frames: 'all',
  runs: 'always',
  button: { place: 'bar', order: 10, icon: 'text-size', label: name, choices: 'step' },
});
