import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';
import { strings } from './strings.ts';

const { name, ...settingNames } = strings;

export const manifest = defineManifest({
  id: 'targets',
  name,
  settings,
  settingNames,
  frames: 'all',
  runs: 'always',
});
