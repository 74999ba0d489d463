import type { ChannelCategory } from '@/channels/schema';
import type { FinerCategory, SiteCategory } from './category-words';

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

/**
 * The rights behind a reader, nearest first; those of other regions are left out. A right of her own town comes before
 * the national one because it promises more.
 */
export const RIGHTS: Readonly<Record<SiteCategory, readonly string[]>> = {
  rail: ['rail-phone', 'station-window', 'station-xizang', 'station-lane', 'proxy-ticket', 'cash-ride'],
  air: ['station-window', 'station-lane', 'proxy-ticket', 'cash-ride'],
  bus: ['cash-ride', 'station-window', 'card-ride', 'proxy-ticket'],
  taxi: [
    '95128-xm',
    '95128',
    'hail',
    'proxy-car-xm',
    'offline-settle-xizang',
    'pair-car-xizang',
    'one-key-car',
    'toll-help',
  ],
  bank: [
    'bank-counter',
    'bilingual-xizang',
    'bank-home-xizang',
    'bank-lane-xizang',
    'window-all',
    'bank-app-elder',
    'ethnic-version',
  ],
  medical: [
    'reg-multi',
    'onsite-slots',
    'xz-slots',
    'proxy-reg',
    'hosp-window',
    'doctor-visit-xm',
    'med-proxy-xm',
    'multi-card',
    'online-help',
    'bind-family-xm',
    'family-doctor',
  ],
  telecom: ['tel-human', 'tel-hall', 'window-all', 'tel-discount'],
  utility: ['cash-bills', 'window-all'],
  post: ['window-all'],
  culture: ['potala', 'venue-window', 'school-sport-xm', 'venue-help', 'traditional-activity'],
  gov: [
    'xm-all-window',
    'xm-70',
    'lhasa-bilingual',
    'window-all',
    'gov-agent',
    'zw-fallback',
    'priority',
    'bilingual-sites-xizang',
  ],
  shopping: ['home-services', 'cash-online-offline', 'pay-safe'],
  news: [],
  other: ['complain'],
};

/** Rights that go before the others of the category where the page is of this finer kind. */
export const FINER_RIGHTS: Readonly<Partial<Record<FinerCategory, readonly string[]>>> = {
  'social-security': ['pension-check'],
  'medical-insurance': ['med-proxy-xm', 'multi-card'],
  tourism: ['venue-window'],
};

/**
 * How a service is given, by which the rules on cash of 2026-02-01 (公告〔2025〕第29号) tell when cash must be taken.
 * `staffed` face to face, `delivered` ordered online and handed over in person, `online` nothing but online.
 */
export type CashClass = 'staffed' | 'delivered' | 'online';

export const CASH_CLASS: Readonly<Record<SiteCategory, CashClass>> = {
  rail: 'staffed',
  air: 'staffed',
  bus: 'staffed',
  taxi: 'staffed',
  bank: 'staffed',
  medical: 'staffed',
  telecom: 'staffed',
  utility: 'staffed',
  post: 'staffed',
  culture: 'staffed',
  gov: 'staffed',
  shopping: 'delivered',
  news: 'online',
  other: 'online',
};

/** Kinds and words of services that exist on the screen only: for them cash need not be taken. */
export const ONLINE_FINER: ReadonlySet<FinerCategory> = new Set(['securities', 'insurance']);
export const ONLINE_GOODS =
  /视频会员|影视会员|游戏充值|点卡|虚拟(?:商品|币)|网课|在线课程|软件(?:下载|授权)|云服务|域名|电子书|音乐会员|直播/;
