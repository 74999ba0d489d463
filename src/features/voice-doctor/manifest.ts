import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';

export const manifest = defineManifest({
  id: 'voice-doctor',
  settings,
  frames: 'top',
  runs: 'tool',
  bundle: 'voice-doctor',
});
