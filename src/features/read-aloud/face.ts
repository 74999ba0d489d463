import { defineFace } from '@/features/contract';
import { faceStrings as strings } from './face-strings.ts';
import { manifest } from './manifest.ts';

export const face = defineFace(manifest, {
  name: strings.name,
  settingNames: {
    enabled: strings['setting.enabled'],
    rate: strings['setting.rate'],
    volume: strings['setting.volume'],
    onlineVoices: strings['setting.onlineVoices'],
    pinyin: strings['setting.pinyin'],
    traditional: strings['setting.traditional'],
  },
  button: { place: 'bar', order: 30, icon: 'read-aloud', label: strings.name },
});
