import type { Channel, ChannelCategory } from './schema.ts';

/** Days after which a record should be looked at again. */
export const STALE_AFTER_DAYS = 365;

export interface Directory {
  /** The record whose host is the longest suffix of this one. */
  byHost(host: string): Channel | undefined;
  byId(id: string): Channel | undefined;
  /** Records of a category that hold in a region: the prefecture's first, then the province's, then the country's. */
  byCategory(category: ChannelCategory, region: string): Channel[];
}

/** How closely a record's region fits a reader's: 6, 4 or 2 digits in common, 0 for the whole country. */
export function regionFit(recordRegion: string, readerRegion: string): number | undefined {
  if (recordRegion === 'CN') return 0;
  const digits = recordRegion.replace(/(00){1,2}$/, '');
  return readerRegion.startsWith(digits) ? digits.length : undefined;
}

/** Builds the look-ups over records; of two with one host or id, the first wins. */
export function createDirectory(channels: readonly Channel[]): Directory {
  const hosts = new Map<string, Channel>();
  const ids = new Map<string, Channel>();
  const categories = new Map<ChannelCategory, Channel[]>();
  for (const channel of channels) {
    if (!ids.has(channel.id)) ids.set(channel.id, channel);
    for (const host of channel.hosts) if (!hosts.has(host)) hosts.set(host, channel);
    const group = categories.get(channel.category);
    if (group) group.push(channel);
    else categories.set(channel.category, [channel]);
  }
  return {
    byHost: (host) => longestSuffix(hosts, host),
    byId: (id) => ids.get(id),
    byCategory: (category, region) => fitting(categories.get(category) ?? [], region),
  };
}

function longestSuffix(hosts: ReadonlyMap<string, Channel>, host: string): Channel | undefined {
  let rest = host.toLowerCase().replace(/\.$/, '');
  while (rest !== '') {
    const found = hosts.get(rest);
    if (found) return found;
    const dot = rest.indexOf('.');
    if (dot < 0) return undefined;
    rest = rest.slice(dot + 1);
  }
  return undefined;
}

function fitting(channels: readonly Channel[], region: string): Channel[] {
  return channels
    .flatMap((channel) => {
      const fit = regionFit(channel.region, region);
      return fit === undefined ? [] : [{ channel, fit }];
    })
    .sort((a, b) => b.fit - a.fit)
    .map(({ channel }) => channel);
}

/** Whether a record was last checked so long ago that it should be looked at again. */
export function isStale(channel: Pick<Channel, 'checked'>, now: Date): boolean {
  return (now.getTime() - Date.parse(channel.checked)) / 86_400_000 > STALE_AFTER_DAYS;
}
