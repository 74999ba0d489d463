import { defineFeature, type Feature } from '@/features/contract';
import { type EngineMaker, pageEngines } from '@/speech/engine-maker';
import { type Context, readPage, startGuide } from './guide.tsx';
import { inspectForms } from './inspect-forms.ts';
import { manifest } from './manifest.ts';

/** 一步一步填: any form, one question at a time, written into the site's own form, sent by her tap alone. */
export function createFormSteps(createEngines: EngineMaker): Feature {
  return defineFeature({
    manifest,
    start(context: Context) {
      return context.overlay === null ? () => undefined : startGuide(context, context.overlay, createEngines);
    },
    inspect: (context: Context) => ({
      forms: inspectForms(readPage(context), context.say),
    }),
  });
}

/** 一步一步填 read aloud by the page's own voices only. */
export const feature = createFormSteps(pageEngines);
