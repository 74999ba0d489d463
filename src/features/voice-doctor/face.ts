import { defineFace } from '@/features/contract';
import { faceStrings as strings } from './face-strings.ts';
import { manifest } from './manifest.ts';

export const face = defineFace(manifest, {
  name: strings.name,
  settingNames: { enabled: strings['setting.enabled'] },
  button: { place: 'help', order: 60, icon: 'listen', label: strings.name },
});
