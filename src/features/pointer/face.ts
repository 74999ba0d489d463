import { defineFace } from '@/features/contract';
import { manifest } from './manifest.ts';
import { strings } from './strings.ts';

const { name, ...settingNames } = strings;

export const face = defineFace(manifest, { name, settingNames });
