import type { FeatureSlices } from '@/settings/schema';
import { manifest as callHelp } from './call-help/manifest.ts';
import { manifest as channelAlert } from './channel-alert/manifest.ts';
import type { FeatureManifest } from './contract.ts';
import { manifest as contrast } from './contrast/manifest.ts';
import { manifest as formLabels } from './form-labels/manifest.ts';
import { manifest as formSteps } from './form-steps/manifest.ts';
import { manifest as pointer } from './pointer/manifest.ts';
import { manifest as readAloud } from './read-aloud/manifest.ts';
import { manifest as reader } from './reader/manifest.ts';
import { manifest as targets } from './targets/manifest.ts';
import { manifest as textSize } from './text-size/manifest.ts';
import { manifest as voiceDoctor } from './voice-doctor/manifest.ts';

/** Every feature, in the order in which they start. */
export const MANIFESTS: readonly FeatureManifest[] = [
  textSize,
  contrast,
  targets,
  pointer,
  formLabels,
  readAloud,
  reader,
  formSteps,
  channelAlert,
  callHelp,
  voiceDoctor,
];

/** The settings of every feature. */
export const SLICES: FeatureSlices = Object.fromEntries(MANIFESTS.map(({ id, settings }) => [id, settings]));
