import type { FinerCategory, SiteCategory } from './category-words.ts';
import type { RestrictionKind } from './restriction-words.ts';

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

/**
 * Rights that a page's own words call for, before those of its category. The words are looked for in its title, its
 * headings, its buttons, links and other short texts.
 */
export const TOPIC_RIGHTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/救灾|救助[金款]|受灾/, ['relief-cash-xm']],
  [/疏散|避险|转移安置|暴雨|台风|洪水|预警/, ['disaster-alert', 'evac-help-xm']],
  [/高速公路|收费站|服务区/, ['toll-help']],
  [/重点旅客|轮椅|老弱病残|无障碍候车/, ['station-lane', 'station-xizang']],
  [/约满|无号|号源已满|暂无号源/, ['onsite-slots']],
  [/医保电子凭证|医保码/, ['multi-card']],
  [/亲情账户|授权代理|亲友代办|代办/, ['gov-agent', 'med-proxy-xm']],
  [/电子客票/, ['cash-ride', 'proxy-ticket']],
  [/老年卡|敬老卡|优待证|市民卡/, ['card-ride']],
  [/家庭医生|签约医生/, ['family-doctor', 'doctor-visit-xm', 'bind-family-xm']],
  [/校园场地|学校场地|体育场地/, ['school-sport-xm']],
  [/布达拉宫/, ['potala']],
  [/讲解|导览|健身器材/, ['venue-help']],
  [/资格认证|高龄津贴|养老补贴/, ['pension-check']],
  [/无人售货|售货机|自助售卖|自助结账|储物柜/, ['cash-unmanned']],
  [/家政|代购|送餐|助老|上门护理|居家养老/, ['home-services', 'home-visit-xm']],
];

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

/** Rights against a refusal of cash, by how the service is given. */
export const CASH_RIGHTS: Readonly<Record<CashClass, readonly string[]>> = {
  staffed: ['cash-right'],
  delivered: ['cash-online-offline', 'cash-right'],
  online: [],
};

/** Rights against the other ways of shutting a reader out. */
export const RESTRICTION_RIGHTS: Readonly<Record<Exclude<RestrictionKind, 'no-cash'>, readonly string[]>> = {
  'scan-only': ['code-not-only', 'code-lane', 'code-proxy'],
  withdrawn: ['zw-fallback', 'zw-phase'],
  'online-only': [],
};
