import * as v from 'valibot';
import { phoneKind } from '@/core/phone-number';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const bilingual = v.strictObject({ zh: text, en: text });
const date = v.pipe(v.string(), v.isoDate());
/** 'CN', or a GB/T 2260 code of a province, a prefecture or a county. */
const region = v.pipe(v.string(), v.regex(/^(CN|\d{6})$/));

export const CHANNEL_CATEGORIES = [
  'emergency',
  'gov-hotline',
  'gov-platform',
  'elderly-care',
  'medical',
  'rail',
  'airline',
  'travel-agency',
  'transit',
  'taxi',
  'ride-hailing',
  'bank',
  'payment',
  'insurance',
  'securities',
  'telecom',
  'utility',
  'post-express',
  'shopping',
  'social',
  'culture-tourism',
  'community',
] as const;

const phone = v.strictObject({
  number: v.pipe(
    v.string(),
    v.check((number) => phoneKind(number) !== undefined, 'not a number that can be dialled in China'),
  ),
  label: bilingual,
  /** Absent means unknown: nothing is shown then. */
  hours: v.optional(text),
  /** What the line does for older callers. */
  elderly: v.optional(text),
});

const offlineWay = v.strictObject({
  kind: v.picklist([
    'counter',
    'hospital-window',
    'hall',
    'street-office',
    'branch',
    'station-window',
    'home-visit',
    'post-office',
  ]),
  zh: text,
  en: text,
});

/** One operator or public line, as kept in `seeds/channels`. */
export const channelSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: bilingual,
  category: v.picklist(CHANNEL_CATEGORIES),
  region,
  /** Registrable names without `www.`; the longest suffix of a page's host wins. */
  hosts: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))),
  phones: v.pipe(v.array(phone), v.minLength(1)),
  offline: v.array(offlineWay),
  cash: v.picklist(['must-accept-by-law', 'accepted', 'unknown']),
  /** The operator's own number could not be found: a general line stands in. */
  fallbackOnly: v.optional(v.literal(true)),
  /** What is not certain about the record; shown beside the number. */
  doubt: v.optional(bilingual),
  sources: v.pipe(v.array(text), v.minLength(1)),
  /** For maintainers; not shipped. */
  note: v.optional(text),
  checked: date,
});

export type Channel = Omit<v.InferOutput<typeof channelSchema>, 'note'>;
export type ChannelCategory = Channel['category'];
/** One provision that stands behind a reader, as kept in `seeds/rights`. */
export const rightSchema = v.strictObject({
  id: text,
  regions: v.pipe(v.array(region), v.minLength(1)),
  text: bilingual,
  action: v.strictObject({ zh: text, en: text, phones: v.array(v.string()) }),
  /** Where it stands: a document in `seeds/policies`, its item, and its very words. */
  clauses: v.array(v.strictObject({ file: text, item: text, quote: text })),
  /** Sources other than the five documents. */
  sources: v.optional(v.array(v.strictObject({ title: text, url: v.pipe(v.string(), v.url()), date }))),
  doubt: v.optional(bilingual),
  checked: date,
});

export type Right = v.InferOutput<typeof rightSchema>;

/** A policy document: how it is named when a right is cited. */
export const policySchema = v.strictObject({
  file: text,
  region,
  title: text,
  number: v.optional(text),
  issuer: text,
  date: v.optional(date),
});

export type Policy = v.InferOutput<typeof policySchema>;
