import { defineFace } from '@/features/contract';
import { manifest } from './manifest.ts';
import { strings } from './strings.ts';

export const face = defineFace(manifest, {
  name: strings.name,
  settingNames: { enabled: strings.enabled },
});
