import type { Feature } from './contract.ts';
import { feature as contrast } from './contrast/feature.ts';
import { feature as textSize } from './text-size/feature.ts';

/** The features whose code is part of the script that runs on every page, before the first paint. */
export const PAGE_FEATURES: readonly Feature[] = [textSize, contrast];
