import { render } from 'preact';
import { defineFeature, type FeatureContext } from '@/features/contract';
import { CallPanel } from './CallPanel.tsx';
import css from './call.css?inline';
import { familyOf } from './core.ts';
import { faceStrings } from './face-strings.ts';
import { manifest } from './manifest.ts';

/** 一键呼叫: family's numbers and the emergency lines, two taps away, offline. */
export const feature = defineFeature({
  manifest,
  start({ overlay, say, shared }: FeatureContext<typeof manifest.settings>) {
    if (!overlay) return () => undefined;
    return overlay.openPanel({
      id: manifest.id,
      title: say(faceStrings.name),
      shape: 'full',
      css,
      mount(container) {
        render(<CallPanel family={familyOf(shared.peek().contacts)} say={say} />, container);
        return () => render(null, container);
      },
    });
  },
});
