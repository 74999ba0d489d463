import { render } from 'preact';
import { defineFeature, type Feature, type FeatureContext } from '@/features/contract';
import { type EngineMaker, pageEngines } from '@/speech/engine-maker';
import { systemOf } from './core.ts';
import { DoctorPanel } from './DoctorPanel.tsx';
import css from './doctor.css?inline';
import { VoiceDoctor } from './doctor.ts';
import { faceStrings } from './face-strings.ts';
import { manifest } from './manifest.ts';

/** 声音医生: which voices this machine has, what they need, and what to install. */
export function createVoiceDoctor(createEngines: EngineMaker): Feature {
  return defineFeature({
    manifest,
    start(context: FeatureContext<typeof manifest.settings>) {
      const { window, overlay, platform, say, signal, report } = context;
      const doctor = new VoiceDoctor(context, createEngines(window));
      doctor.look().catch(report);
      window.addEventListener('pagehide', () => doctor.close(), { signal });
      const closePanel = overlay?.openPanel({
        id: manifest.id,
        title: say(faceStrings.name),
        shape: 'side',
        css,
        mount(container) {
          const system = systemOf(window.navigator.userAgent);
          const isLight = platform.kind === 'userscript';
          render(<DoctorPanel doctor={doctor} system={system} isLight={isLight} say={say} />, container);
          return () => render(null, container);
        },
      });
      return () => {
        doctor.close();
        closePanel?.();
      };
    },
  });
}

/** The doctor of the page's own voices only. */
export const feature = createVoiceDoctor(pageEngines);
