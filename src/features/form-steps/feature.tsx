import { defineFeature, type FeatureContext } from '@/features/contract';
import { readPage, startGuide } from './guide';
import { inspectForms } from './inspect-forms';
import { manifest } from './manifest';

/** 一步一步填: any form, one question at a time, written into the site's own form, sent by her tap alone. */
export const feature = defineFeature({
  manifest,
  start(context: FeatureContext<typeof manifest.settings>) {
    return context.overlay === null ? () => undefined : startGuide(context, context.overlay);
  },
  inspect: (context: FeatureContext<typeof manifest.settings>) => ({
    forms: inspectForms(readPage(context), context.say),
  }),
});
