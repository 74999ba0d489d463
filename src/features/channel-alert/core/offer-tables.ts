import type { ChannelCategory } from '@/channels/schema';
import type { FinerCategory, SiteCategory } from './category-words.ts';

/** The national fallback, last in every list: nationwide and round the clock. */
export const LAST_RESORT = 'h12345';

/** Which directory records speak for a field where the operator is not known: by kind and region, or one record. */
export type FieldLine = { readonly category: ChannelCategory } | { readonly id: string };

export const FIELD_LINES: Readonly<Record<SiteCategory, readonly FieldLine[]>> = {
  rail: [{ id: 'rail12306' }],
  air: [{ id: 'h12326' }],
  bus: [{ category: 'transit' }, { id: 'h12328' }],
  taxi: [{ category: 'taxi' }, { id: 'h12328' }],
  bank: [{ id: 'h12378' }, { id: 'h12363' }],
  medical: [{ category: 'medical' }],
  telecom: [{ id: 'h12381' }],
  utility: [{ category: 'utility' }],
  post: [{ id: 'h12305' }],
  culture: [{ id: 'h12345-wl' }],
  gov: [{ category: 'gov-platform' }],
  shopping: [{ id: 'h12315' }],
  news: [],
  other: [],
};

/** Lines of the finer kinds; they come before those of the category. */
export const FINER_LINES: Readonly<Partial<Record<FinerCategory, readonly FieldLine[]>>> = {
  'social-security': [{ id: 'h12333' }],
  'medical-insurance': [{ id: 'h12393' }],
  'housing-fund': [{ id: 'h12329' }],
  tax: [{ id: 'h12366' }],
  'entry-exit': [{ id: 'h12367' }],
  'traffic-police': [{ id: 'h12123' }],
  insurance: [{ id: 'h12378' }],
  securities: [{ id: 'h12386' }],
  coach: [{ id: 'h12328' }],
  electricity: [{ id: 'sgcc' }],
};

/** Records of one category that speak for one place or one house are no line of the field. */
export const NO_FIELD_LINE: ReadonlySet<string> = new Set([
  'sgcc',
  'csg',
  'bj114',
  'h12320',
  'h12356',
  'gjzwfw',
]);

/** Who takes a complaint. */
export const COMPLAINTS: Readonly<Record<SiteCategory, readonly string[]>> = {
  rail: ['12306', '12345'],
  air: ['12326'],
  bus: ['12328'],
  taxi: ['12328'],
  bank: ['12378', '12363'],
  medical: ['12345'],
  telecom: ['12381'],
  utility: ['12345'],
  post: ['12345'],
  culture: ['12345'],
  gov: ['12345'],
  shopping: ['12315'],
  news: ['12345'],
  other: ['12345', '12315'],
};
