import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';

export const manifest = defineManifest({
  id: 'contrast',
  settings,
  frames: 'all',
  runs: 'always',
  bundle: 'look',
});
