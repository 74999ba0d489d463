import { choice, toggle } from '@/settings/slice';

export const settings = {
  enabled: toggle(true),
  theme: choice(
    ['natural', 'black-on-white', 'white-on-black', 'yellow-on-black', 'yellow-on-blue', 'cream'],
    'natural',
  ),
};
