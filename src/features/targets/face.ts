import { strings } from './strings.ts';

const { name, ...settingNames } = strings;

export const face = { id: 'targets', name, settingNames };
