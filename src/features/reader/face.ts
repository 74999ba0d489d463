import { defineFace } from '@/features/contract';
import { manifest } from './manifest.ts';
import { strings } from './strings.ts';

export const face = defineFace(manifest, {
  name: strings.name,
  settingNames: { enabled: strings['setting.enabled'] },
  button: { place: 'bar', order: 40, icon: 'reader', label: strings.name },
});
