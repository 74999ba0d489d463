import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';

export const manifest = defineManifest({
  id: 'form-labels',
  settings,
  frames: 'all',
  bundle: 'form-labels',
  runs: 'always',
});
