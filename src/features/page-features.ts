import type { Feature } from './contract.ts';

/** The features whose code is part of the script that runs on every page, before the first paint. */
export const PAGE_FEATURES: readonly Feature[] = [];
