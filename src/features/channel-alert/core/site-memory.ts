import type { Contacts } from './contacts.ts';

/** What earlier pages of one site have shown; kept on the machine only. */
export interface SiteMemory {
  readonly phones: Contacts['phones'];
  readonly counters: Contacts['counters'];
  /** How many pages were read. */
  readonly pages: number;
  /** When the site was last read, ms since 1970. */
  readonly at: number;
}

export type SiteMemories = Readonly<Record<string, SiteMemory>>;

const KEPT_MS = 30 * 86_400_000;
const MOST_SITES = 200;
const MOST_EACH = 5;

/** Adds what a page has shown. What is older than 30 days goes, and so do the oldest of more than 200 sites. */
export function remember(
  memories: SiteMemories,
  host: string,
  contacts: Contacts,
  now: number,
): SiteMemories {
  const before = recall(memories, host, now);
  const next: SiteMemory = {
    phones: merge(before?.phones ?? [], contacts.phones, (phone) => phone.number),
    counters: merge(before?.counters ?? [], contacts.counters, (counter) => counter.evidence),
    pages: (before?.pages ?? 0) + 1,
    at: now,
  };
  const kept = Object.entries({ ...memories, [host]: next }).filter(
    ([, memory]) => now - memory.at < KEPT_MS,
  );
  return Object.fromEntries(kept.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_SITES));
}

/** What is known of a site, unless it is too old. */
export function recall(memories: SiteMemories, host: string, now: number): SiteMemory | undefined {
  const memory = Object.hasOwn(memories, host) ? memories[host] : undefined;
  return memory && now - memory.at < KEPT_MS ? memory : undefined;
}

function merge<T>(old: readonly T[], fresh: readonly T[], keyOf: (item: T) => string): T[] {
  const all = new Map([...fresh, ...old].map((item) => [keyOf(item), item]));
  return [...all.values()].slice(0, MOST_EACH);
}

/** What is read back from storage, if it still has the shape of it; anything else counts as nothing. */
export function checkMemories(stored: unknown): SiteMemories {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, memory]) => isMemory(memory)));
}

function isMemory(value: unknown): value is SiteMemory {
  const memory = value as Partial<SiteMemory> | null;
  return (
    typeof memory?.at === 'number' &&
    typeof memory.pages === 'number' &&
    Array.isArray(memory.phones) &&
    Array.isArray(memory.counters)
  );
}
