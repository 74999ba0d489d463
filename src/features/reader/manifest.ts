import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';

export const manifest = defineManifest({
  id: 'reader',
  settings,
  frames: 'top',
  runs: 'tool',
  bundle: 'reader',
});
