/**
 * What makers call things in classes, files and addresses, and what it stands for. The words that are said for it are
 * the catalogue's of the feature that says them.
 */
type Known = readonly (readonly [pattern: RegExp, key: string])[];

/** Icons, buttons and links. The first that matches counts. */
export const ICON_NAMES = [
  [/search|sousuo|magnif|chaxun/iu, 'search'],
  [/jiucuo|zhaocuo/iu, 'reportFault'],
  [/close|guanbi|dismiss/iu, 'close'],
  [/cart|gouwuche|basket/iu, 'cart'],
  [
    /prev|zuo?-?jian|left(?:btn|arrow)|(?:btn|arrow|icon|ban|slide)[-_]?left|back(?:ward)?\b|shangyi/iu,
    'previous',
  ],
  [/next|you-?jian|right(?:btn|arrow)|(?:btn|arrow|icon|ban|slide)[-_]?right|forward|xiayi/iu, 'next'],
  [/(?:go|back|to|re)[-_]?top|totop|dingbu/iu, 'top'],
  [/home|shouye|logo|brand/iu, 'home'],
  [/menu|nav[-_]?(?:btn|toggle)|hamburger|toggle-?nav|bars\b|sidebar/iu, 'menu'],
  [/logout|signout|(?<![a-z])exit|tuichu/iu, 'logOut'],
  [/login|sign-?in|denglu/iu, 'logIn'],
  [/regist|sign-?up|zhuce/iu, 'register'],
  [/weixin|wechat/iu, 'wechat'],
  [/weibo|sina/iu, 'weibo'],
  [/qq|tencent/iu, 'qq'],
  [/share|fenxiang/iu, 'share'],
  [/full-?screen/iu, 'fullScreen'],
  [/(?<![a-z])play|bofang|video/iu, 'play'],
  [/pause|zanting/iu, 'pause'],
  [/download|xiazai/iu, 'download'],
  [/upload|shangchuan/iu, 'upload'],
  [/(?<![a-z])print|dayin/iu, 'print'],
  [/refresh|reload|shuaxin/iu, 'refresh'],
  [/delete|remove|trash|shanchu/iu, 'delete'],
  [/(?<![a-z])edit|pencil|bianji/iu, 'edit'],
  [/minus|decrease|jian(?:hao|shao)?\b|\bsub\b/iu, 'less'],
  [/plus|increase|\badd\b|jia(?:hao)?\b/iu, 'more'],
  [/(?<![a-z])star(?!t)|favou?r|collect|shoucang/iu, 'favourite'],
  [/(?<![a-z])like|heart|zan\b|thumb/iu, 'like'],
  [/mail|email|youxiang/iu, 'email'],
  [/phone|mobile|dianhua|shouji/iu, 'phone'],
  [/user|account|member|avatar|profile|yonghu/iu, 'account'],
  [/setting|config|\bcog\b|shezhi/iu, 'settings'],
  [/message|notice|\bbell\b|xiaoxi/iu, 'messages'],
  [/customer|service|kefu/iu, 'service'],
  [/kind|sort|categor|fenlei/iu, 'categories'],
  [/calendar|(?<![a-z])date|riqi/iu, 'date'],
  [/(?<![a-z])map|locat|position|dizhi/iu, 'map'],
  [/(?<![a-z])more|gengduo|ellipsis/iu, 'furtherOnes'],
  [/(?<![a-z])help|question|bangzhu/iu, 'help'],
  [/expand|collapse|dropdown|caret|chevron|arrow[-_]?down|toggle/iu, 'openOrClose'],
] as const satisfies Known;

/** Fields: what is asked for. The first that matches counts. */
export const FIELD_NAMES = [
  [/search|搜索|关键[词字]|检索|keyword|\bkw\b|\bwd\b|query|sousuo|^q$/iu, 'search'],
  [/captcha|verif|vcode|yanzheng|checkcode/iu, 'captcha'],
  [/pass|pwd|mima/iu, 'password'],
  [/mobile|phone|(?<![a-z])tel|shouji/iu, 'phoneNumber'],
  [/e-?mail|youxiang/iu, 'email'],
  [/user|account|login|yonghu/iu, 'userName'],
  [/(?<![a-z])(?:date|time)|riqi/iu, 'date'],
  [/(?<![a-z])num|(?<![a-z])count(?!r)|qty|quantity|amount/iu, 'howMany'],
  [/page/iu, 'pageNumber'],
  [/addr|dizhi/iu, 'address'],
  [/city|province|region|area/iu, 'region'],
  [/(?<![a-z])all(?![a-z])|quanxuan/iu, 'selectAll'],
  [/lang/iu, 'language'],
] as const satisfies Known;

/** Sites whose name says more than their address. */
export const SITE_NAMES = [
  [/(?:^|\.)weibo\.c/u, 'weibo'],
  [/^wpa\.qq\.com$/u, 'qq'],
  // The signs at the foot of every Chinese government site: 党政机关 or 事业单位网站标识, 政府网站找错.
  [/(?:^|\.)conac\.cn$/u, 'officialSign'],
  [/^(?:zfwzgl|jiucuo)\./u, 'reportFault'],
] as const satisfies Known;

/** Signs that stand for words on buttons. */
export const SIGNS = {
  '×': 'close',
  '✕': 'close',
  '✖': 'close',
  '<': 'previous',
  '‹': 'previous',
  '«': 'previous',
  '←': 'previous',
  '>': 'next',
  '›': 'next',
  '»': 'next',
  '→': 'next',
  '↑': 'up',
  '↓': 'down',
  '+': 'more',
  '-': 'less',
  '−': 'less',
  '…': 'furtherOnes',
  '...': 'furtherOnes',
} as const;

/** Names in words of ours; `callNumber`, `otherSite` and `beside` have a place for something of the page. */
export type OwnNameKey =
  | (typeof ICON_NAMES)[number][1]
  | (typeof FIELD_NAMES)[number][1]
  | (typeof SIGNS)[keyof typeof SIGNS]
  | 'callNumber'
  | 'writeEmail'
  | 'otherSite'
  | (typeof SITE_NAMES)[number][1]
  | 'otherPage'
  | 'submit'
  | 'largePicture'
  | 'nth'
  | 'nthPicture'
  | 'pictureBeside'
  | 'beside';

/** A name that the page does not give: which of ours, and what of the page stands in it. */
export interface OwnName {
  readonly own: OwnNameKey;
  readonly about?: string;
}

/** What a control is called: in the page's words (empty when there are none), or in ours. */
export type ControlName = string | OwnName;
