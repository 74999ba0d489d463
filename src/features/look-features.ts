import type { Feature } from './contract.ts';
import { feature as contrast } from './contrast/feature.ts';
import { feature as pointer } from './pointer/feature.ts';
import { feature as targets } from './targets/feature.ts';
import { feature as textSize } from './text-size/feature.ts';

/**
 * The features that change how a page looks. Top frames have them before the first paint, other frames on demand.
 * Text asks who grows with it when it starts: controls come before it.
 */
export const LOOK_FEATURES: readonly Feature[] = [targets, textSize, contrast, pointer];
