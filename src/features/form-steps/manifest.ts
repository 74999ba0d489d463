import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';

export const manifest = defineManifest({
  id: 'form-steps',
  settings,
  frames: 'top',
  runs: 'tool',
  bundle: 'form-steps',
});
