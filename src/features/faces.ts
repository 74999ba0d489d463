import { face as callHelp } from './call-help/face.ts';
import { face as channelAlert } from './channel-alert/face.ts';
import type { FeatureFace } from './contract.ts';
import { face as contrast } from './contrast/face.ts';
import { face as formLabels } from './form-labels/face.ts';
import { face as formSteps } from './form-steps/face.ts';
import { face as pointer } from './pointer/face.ts';
import { face as readAloud } from './read-aloud/face.ts';
import { face as reader } from './reader/face.ts';
import { face as targets } from './targets/face.ts';
import { face as textSize } from './text-size/face.ts';
import { face as voiceDoctor } from './voice-doctor/face.ts';

/** The face of every feature, for the bar and the set-up page. */
export const FACES: readonly FeatureFace[] = [
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
