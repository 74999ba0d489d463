import { LOOK_FEATURES } from '@/features/look-features';
import { holdPaint } from './gate.ts';
import { provideFeatures, sharedApp } from './registry.ts';

/** Brings what changes the look of a page, and holds its first paint back until that is in force. */
export function startLook(): void {
  const app = sharedApp();
  if (!app) return;
  holdPaint(app);
  provideFeatures(...LOOK_FEATURES);
}
