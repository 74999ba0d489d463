import type { Channel } from '@/channels/schema';
import type { OwnEntry } from './offers.ts';

/** A number as family notes it in the settings. */
export interface NotedPhone {
  readonly whose: string;
  readonly name: string;
  readonly phone: string;
  /** A host, a category of site, or '' for everywhere. */
  readonly where: string;
}

/** The noted numbers that hold on a page of this host and kind, the most particular first. */
export function ownEntriesFor(noted: readonly NotedPhone[], host: string, category: string): OwnEntry[] {
  return noted
    .flatMap((entry, at) => {
      const fit = fitOf(entry.where, host, category);
      return fit === undefined ? [] : [{ fit, entry: { whose: entry.whose, channel: channelOf(entry, at) } }];
    })
    .sort((a, b) => b.fit - a.fit)
    .map(({ entry }) => entry);
}

function fitOf(where: string, host: string, category: string): number | undefined {
  if (where === '') return 0;
  if (where === category) return 1;
  return host === where || host.endsWith(`.${where}`) ? 2 : undefined;
}

function channelOf({ name, phone }: NotedPhone, at: number): Channel {
  const label = { zh: name, en: name };
  return {
    id: `own-${at}`,
    name: label,
    category: 'community',
    region: 'CN',
    hosts: [],
    phones: [{ number: phone, label }],
    offline: [],
    cash: 'unknown',
    sources: [name],
    checked: '',
  };
}
