import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';

export const manifest = defineManifest({
  id: 'channel-alert',
  settings,
  frames: 'top',
  runs: 'always',
  bundle: 'channel-alert',
});
