import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';

export const manifest = defineManifest({
  id: 'call-help',
  settings,
  frames: 'top',
  runs: 'tool',
  bundle: 'help',
});
