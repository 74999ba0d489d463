import { choice, toggle } from '@/settings/slice';

export const settings = {
  enabled: toggle(true),
  /** Edge of the pointer's picture, in px. */
  size: choice(['64', '80', '96'], '64'),
  crosshair: toggle(false),
};
