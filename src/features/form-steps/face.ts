import { defineFace } from '@/features/contract';
import { faceStrings as strings } from './face-strings.ts';
import { manifest } from './manifest.ts';

const TEXT_FIELDS =
  'input:not([type]), input[type="text" i], input[type="tel" i], input[type="email" i], input[type="date" i], input[type="number" i], input[type="password" i], textarea, select, [contenteditable="true"]';

export const face = defineFace(manifest, {
  name: strings.name,
  settingNames: {
    enabled: strings['setting.enabled'],
    familyName: strings['setting.familyName'],
    familyPhone: strings['setting.familyPhone'],
    familyAddress: strings['setting.familyAddress'],
  },
  button: {
    place: 'help',
    order: 10,
    icon: 'form',
    label: strings.name,
    isOffered: (document) => document.querySelector(`form, iframe, ${TEXT_FIELDS}`) !== null,
  },
});
