import type { FeatureContext } from '@/features/contract';
import type { manifest } from './manifest.ts';

export type ReadAloudContext = FeatureContext<typeof manifest.settings>;
