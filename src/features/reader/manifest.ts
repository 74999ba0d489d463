import { defineManifest } from '@/features/contract';
import { settings } from './settings.ts';
import { strings } from './strings.ts';

export const manifest = defineManifest({
  id: 'reader',
  name: strings.name,
  settings,
  settingNames: { enabled: strings['setting.enabled'] },
  frames: 'top',
  runs: 'tool',
  bundle: 'reader',
  button: { place: 'bar', order: 40, icon: 'reader', label: strings.name },
});
