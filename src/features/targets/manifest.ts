import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';

export const manifest = defineManifest({
  id: 'targets',
  settings,
  frames: 'all',
  bundle: 'look',
  runs: 'always',
});
