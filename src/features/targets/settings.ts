import { toggle } from '@/settings/slice';

export const settings = {
  enabled: toggle(true),
  /** A second click within 0.6 s on the same thing does nothing. */
  clickGuard: toggle(true),
};
