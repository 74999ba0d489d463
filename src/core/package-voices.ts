import type { Voice } from './speech-engine.ts';

/** The voices that the package brings along; known without waking them. */
export const PACKAGE_VOICES: readonly Voice[] = [
  { engine: 'package', id: 'cmn', name: '长辈模式自带的普通话', lang: 'cmn', local: true },
  { engine: 'package', id: 'en', name: 'Elder Mode English', lang: 'en', local: true },
];
