import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';

export const manifest = defineManifest({
  id: 'read-aloud',
  settings,
  frames: 'all',
  runs: 'tool',
  bundle: 'read-aloud',
});
