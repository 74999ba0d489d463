import { toggle } from '@/settings/slice';

export const settings = { enabled: toggle(true) };
