import { choice, toggle } from '@/settings/slice';
import { STEPS } from './core/scale.ts';

export const settings = { enabled: toggle(true), step: choice(STEPS, 'large') };
