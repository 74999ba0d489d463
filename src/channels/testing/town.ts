import type { Channel, ChannelCategory } from '../schema.ts';

const PLACES = [
  '海沧',
  '集美',
  '同安',
  '翔安',
  '思明',
  '湖里',
  '沙坡头',
  '中宁',
  '海原',
  '忻府',
  '原平',
  '定襄',
  '五台',
  '代县',
  '繁峙',
  '城关',
  '堆龙德庆',
  '达孜',
  '林周',
  '当雄',
];
const PINYIN = [
  'haicang',
  'jimei',
  'tongan',
  'xiangan',
  'siming',
  'huli',
  'shapotou',
  'zhongning',
  'haiyuan',
  'xinfu',
  'yuanping',
  'dingxiang',
  'wutai',
  'daixian',
  'fanshi',
  'chengguan',
  'duilong',
  'dazi',
  'linzhou',
  'dangxiong',
];
const AREAS = ['0592', '0955', '0350', '0891'];
const KINDS: readonly (readonly [ChannelCategory, string, string])[] = [
  ['medical', '卫生院', 'yy'],
  ['bank', '支行', 'bank'],
  ['gov-platform', '政务服务中心', 'zw'],
  ['utility', '供水所', 'gs'],
  ['community', '社区服务站', 'sq'],
];

/** A generator of equally spread numbers that is the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A directory such as a town might keep: own numbers, names and hosts, wording and sources in common. */
export function townOf(count: number): Channel[] {
  const random = seeded(45);
  return Array.from({ length: count }, (_, n) => {
    const place = n % PLACES.length;
    const [category, kind, short] = KINDS[Math.floor(n / PLACES.length) % KINDS.length] ?? [
      'community',
      '',
      '',
    ];
    const serial = Math.floor(n / (PLACES.length * KINDS.length)) + 1;
    const local = 2_000_000 + Math.floor(random() * 7_000_000);
    return {
      id: `${PINYIN[place]}-${short}-${serial}`,
      name: { zh: `${PLACES[place]}第${serial}${kind}`, en: `${PINYIN[place]} ${short} ${serial}` },
      category,
      region: ['350200', '640500', '140900', '540100'][place % 4] ?? 'CN',
      hosts: [`${PINYIN[place]}${short}${serial}.cn`],
      phones: [{ number: `${AREAS[place % 4]}-${local}`, label: { zh: '服务电话', en: 'service' } }],
      offline: [{ kind: 'counter', zh: '带身份证到窗口办。', en: 'Bring your ID card to the counter.' }],
      cash: 'must-accept-by-law',
      sources: ['市政务服务局公开名单'],
      checked: '2026-11-21',
    };
  });
}
