import { defineManifest } from '@/features/contract';
import { nameStrings as strings } from './name-strings.ts';
import { settings } from './settings.ts';

const TEXT_FIELDS =
  'input:not([type]), input[type="text" i], input[type="tel" i], input[type="email" i], input[type="date" i], input[type="number" i], input[type="password" i], textarea, select, [contenteditable="true"]';

export const manifest = defineManifest({
  id: 'form-steps',
  name: strings.name,
  settings,
  settingNames: {
    enabled: strings['setting.enabled'],
    familyName: strings['setting.familyName'],
    familyPhone: strings['setting.familyPhone'],
    familyAddress: strings['setting.familyAddress'],
  },
  frames: 'top',
  runs: 'tool',
  bundle: 'form-steps',
  button: {
    place: 'help',
    order: 10,
    icon: 'form',
    label: strings.name,
    isOffered: (document) => document.querySelector(`form, iframe, ${TEXT_FIELDS}`) !== null,
  },
});
