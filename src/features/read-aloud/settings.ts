import { range, toggle } from '@/settings/slice';

export const settings = {
  enabled: toggle(true),
  /** Older listeners follow speech best somewhat slower than a voice's own speed. */
  rate: range(0.6, 1.5, 0.1, 0.9),
  volume: range(0.2, 1, 0.1, 1),
  /** Voices that send the text to the internet may come before those that do not. */
  onlineVoices: toggle(false),
  /** What is pointed at is shown with its pinyin, or in 繁體. */
  pinyin: toggle(false),
  traditional: toggle(false),
};
