import { defineFace } from '@/features/contract';
import { faceStrings, settingNames } from './face-strings.ts';
import { manifest } from './manifest.ts';

export const face = defineFace(manifest, {
  name: faceStrings.name,
  settingNames,
  button: { place: 'help', order: 20, icon: 'phone', label: faceStrings.name },
});
