import type { SiteCategory } from './category-words.ts';

/** How those who run a site are called: looked for in the site's own name, not in what it writes about. */
export const OPERATOR_NAMES: readonly (readonly [SiteCategory, RegExp])[] = [
  ['rail', /12306|铁路|火车票|高铁/g],
  ['air', /航空|机场|机票|航旅/g],
  ['bus', /客运|公交|巴士|汽车站|汽车票|地铁|轨道交通|公路客票/g],
  ['taxi', /租车|专车|打车|约车|代驾|出租|顺风车/g],
  [
    'bank',
    /银行|农商行|农信社?|信用社|信用联社|网银|证券|保险|人寿|财险|基金|期货|财富|理财|信托|支付宝|银联/g,
  ],
  [
    'medical',
    /医院|卫生院|卫生服务(?:中心|站)|门诊部|诊所|医馆|妇幼保健院?|挂号|健康(?!委)|医疗(?!保)|体检/g,
  ],
  ['telecom', /中国移动|中国联通|中国电信|中国铁通|广电网络|有线电视|电信|联通|宽带|通信/g],
  ['utility', /自来水|供水|水务(?!局)|燃气|热力|供热|供电|电力|国家电网|南方电网|电网/g],
  ['post', /快递|速递|速运|物流|邮政(?!管理局)|货运|快运/g],
  ['culture', /博物[馆院]|图书馆|美术馆|文化馆|纪念馆|体育馆|景区|旅游(?:网|集团)|剧院|文旅(?!局)|公园/g],
  [
    'gov',
    /人民政府|政府(?:网|门户)|委员会|[省市县区州](?:\S{2,12})?[局厅署]|[\u4e00-\u9fff]{2,}(?:管理|监督|保障|公安|税务|统计)[局厅]|办公厅|公积金|政务|社保|社会保险|医保|医疗保障|人社|法院|检察院|信访/g,
  ],
  ['shopping', /商城|超市|购物|旗舰店|优选|特卖|折扣|京东|淘宝|天猫|拼多多|苏宁|唯品会|外卖|团购/g],
  [
    'other',
    /大学(?!\S{0,6}医院)|(?<!医)学院(?!\S{0,6}医院)|学校|中学|小学|幼儿园|招聘|人才网|求职|小说|游戏|论坛|博客/g,
  ],
];

/** Words beside which a site names those who run it: "版权所有：…", "主办单位：…". */
export const OPERATED_BY =
  /版权所有|主办|承办|[Cc]opyright|©|运营单位|官方网站|官网|门户网站|客服(?:电话|热线)|服务热线|欢迎(?:您|光临|来到|访问|使用)/;

/** Who made the pages does not run the site. */
export const MADE_BY = /(?:技术支持|设计制作|网站建设|支持单位|制作单位)[：:]?\s*\S*/g;

/** The line at the foot of every publisher's page. */
export const NEWS_SIGNED =
  /日报|晚报|早报|报社|报业|新闻网|新闻中心|新华社|新华网|人民网|光明网|电视台|广播|央视|新浪|搜狐|网易|凤凰网|澎湃/;

/** Names by which a publisher signs its pages, at the end of a title. */
export const NEWS_SITE =
  /新闻|日报|晚报|早报|周报|周刊|半月刊|月刊|杂志|(新华|人民|光明|央视|环球|澎湃|凤凰|腾讯|新浪|搜狐|网易|观察者|中国\S{2,4})网|财经|频道|资讯/;

/** Directory categories and hosts that settle what a site is. */
export const CATEGORY_OF_CHANNEL: Readonly<Record<string, SiteCategory>> = {
  'gov-hotline': 'gov',
  'gov-platform': 'gov',
  'elderly-care': 'gov',
  medical: 'medical',
  rail: 'rail',
  airline: 'air',
  transit: 'bus',
  taxi: 'taxi',
  'ride-hailing': 'taxi',
  bank: 'bank',
  payment: 'bank',
  insurance: 'bank',
  securities: 'bank',
  telecom: 'telecom',
  utility: 'utility',
  'post-express': 'post',
  shopping: 'shopping',
  'culture-tourism': 'culture',
};

export const HOST_PATTERNS: readonly (readonly [SiteCategory, RegExp])[] = [
  ['gov', /(^|\.)gov\.cn$/],
  ['bank', /bank/],
  ['news', /(^|\.)(news|xinwen|finance|sports|tech|ent|edu|mil|m)\.(sina|qq|163|sohu|ifeng|youth|china)\./],
  ['news', /(news|daily|xinhua|people|thepaper|huanqiu|guancha|gmw)\.?/],
  ['medical', /hospital|yiyuan|guahao/],
  ['air', /(airport|airlines?)\./],
];
