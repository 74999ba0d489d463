import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';

export const manifest = defineManifest({
  id: 'pointer',
  settings,
  frames: 'all',
  runs: 'always',
  bundle: 'look',
});
