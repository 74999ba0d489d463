import { defineFace } from '@/features/contract';
import { faceStrings } from './face-strings.ts';
import { manifest } from './manifest.ts';

export const face = defineFace(manifest, {
  name: faceStrings.name,
  settingNames: { enabled: faceStrings.enabled },
  button: { place: 'help', order: 5, icon: 'people', label: faceStrings.name },
});
