import type { Channel } from './schema.ts';

/**
 * The directory as one string: a pool of repeated texts, then one line per column, records in the order of
 * region and category. Columns put like beside like, which is what makes 10,000 records fit into 150 KiB
 * compressed: rows of objects took five times that.
 */
const FIELD = '\t';
const LINE = '\n';
const LIST = '|';
const PART = '~';

const COLUMNS = 14;

class Pool {
  readonly texts: string[] = [];
  readonly #index = new Map<string, number>();

  /** The number of a text in the pool, in base 36; '' for an absent one. */
  put(text: string | undefined): string {
    if (text === undefined) return '';
    const known = this.#index.get(text);
    if (known !== undefined) return known.toString(36);
    this.#index.set(text, this.texts.length);
    return (this.texts.push(text) - 1).toString(36);
  }
}

function columnsOf(channel: Channel, pool: Pool): string[] {
  const { phones, offline, doubt } = channel;
  return [
    channel.id,
    channel.name.zh,
    channel.name.en,
    pool.put(channel.category),
    channel.region,
    channel.hosts.join(LIST),
    phones.map((phone) => phone.number).join(LIST),
    phones
      .map((p) =>
        [pool.put(p.label.zh), pool.put(p.label.en), pool.put(p.hours), pool.put(p.elderly)].join(PART),
      )
      .join(LIST),
    offline.map((way) => [pool.put(way.kind), pool.put(way.zh), pool.put(way.en)].join(PART)).join(LIST),
    pool.put(channel.cash),
    channel.fallbackOnly ? '1' : '',
    doubt ? [pool.put(doubt.zh), pool.put(doubt.en)].join(PART) : '',
    channel.sources.map((source) => pool.put(source)).join(LIST),
    pool.put(channel.checked),
  ];
}

function byPlace(a: Channel, b: Channel): number {
  return a.region.localeCompare(b.region) || a.category.localeCompare(b.category) || a.id.localeCompare(b.id);
}

/** Packs records; `unpackChannels` gives them back equal, in the order of place and kind. */
export function packChannels(channels: readonly Channel[]): string {
  const pool = new Pool();
  const rows = [...channels].sort(byPlace).map((channel) => columnsOf(channel, pool));
  const columns = Array.from({ length: COLUMNS }, (_, n) => rows.map((row) => row[n]).join(FIELD));
  return [pool.texts.join(FIELD), ...columns].join(LINE);
}

/** The records of a packed directory. */
export function unpackChannels(packed: string): Channel[] {
  const [pool = [], ...columns] = packed.split(LINE).map((line) => line.split(FIELD));
  const text = (index: string | undefined) => (index ? (pool[Number.parseInt(index, 36)] ?? '') : '');
  const count = columns[0]?.length ?? 0;
  return Array.from({ length: count }, (_, n) =>
    channelOf(
      columns.map((column) => column[n] ?? ''),
      text,
    ),
  );
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(LIST);
}

function channelOf(cells: readonly string[], text: (index: string | undefined) => string): Channel {
  const [
    id,
    zh,
    en,
    category,
    region,
    hosts,
    numbers,
    details,
    offline,
    cash,
    fallback,
    doubt,
    sources,
    checked,
  ] = cells as [string, ...string[]] & { length: typeof COLUMNS };
  const phoneDetails = list(details ?? '');
  const [doubtZh, doubtEn] = (doubt ?? '').split(PART);
  // The only cast: what is read here was written above from checked records.
  return {
    id,
    name: { zh, en },
    category: text(category),
    region,
    hosts: list(hosts ?? ''),
    phones: list(numbers ?? '').map((number, n) => phoneOf(number, phoneDetails[n] ?? '', text)),
    offline: list(offline ?? '').map((way) => {
      const [kind, wayZh, wayEn] = way.split(PART);
      return { kind: text(kind), zh: text(wayZh), en: text(wayEn) };
    }),
    cash: text(cash),
    ...(fallback ? { fallbackOnly: true } : {}),
    ...(doubt ? { doubt: { zh: text(doubtZh), en: text(doubtEn) } } : {}),
    sources: list(sources ?? '').map(text),
    checked: text(checked),
  } as Channel;
}

function phoneOf(number: string, details: string, text: (index: string | undefined) => string) {
  const [zh, en, hours, elderly] = details.split(PART);
  return {
    number,
    label: { zh: text(zh), en: text(en) },
    ...(hours ? { hours: text(hours) } : {}),
    ...(elderly ? { elderly: text(elderly) } : {}),
  };
}
