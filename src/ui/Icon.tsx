import { h } from 'preact';
import type { IconName } from '@/core/icon-name';
import { ICONS } from './icons.ts';

/** A picture beside a word; screen readers hear the word alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="32"
      height="32"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {ICONS[name].map(([shape, attributes]) => h(shape, attributes))}
    </svg>
  );
}
