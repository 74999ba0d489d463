import { feature as callHelp } from './call-help/feature.tsx';
import { feature as channelAlert } from './channel-alert/feature.tsx';
import type { Feature } from './contract.ts';
import { feature as formLabels } from './form-labels/feature.ts';
import { feature as formSteps } from './form-steps/feature.tsx';
import { feature as readAloud } from './read-aloud/feature.tsx';
import { feature as reader } from './reader/feature.tsx';
import { feature as voiceDoctor } from './voice-doctor/feature.tsx';

/** The features that the extension loads on demand; the userscript, which cannot, has them from the start. */
export const TOOL_FEATURES: readonly Feature[] = [
  readAloud,
  reader,
  formLabels,
  formSteps,
  channelAlert,
  callHelp,
  voiceDoctor,
];
