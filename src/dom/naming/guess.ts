import { nameOf } from './name.ts';

/** Words that makers give icons, files, classes and addresses → what the button is called in plain words. */
const ICON_WORDS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/search|sousuo|magnif|chaxun/iu, '搜索'],
  [/close|guanbi|dismiss/iu, '关闭'],
  [/cart|gouwuche|basket/iu, '购物车'],
  [/prev|zuo?-?jian|left(?:btn|arrow)|(?:btn|arrow|icon)[-_]?left|back(?:ward)?\b|shangyi/iu, '上一个'],
  [/next|you-?jian|right(?:btn|arrow)|(?:btn|arrow|icon)[-_]?right|forward|xiayi/iu, '下一个'],
  [/(?:go|back|to|re)[-_]?top|totop|dingbu/iu, '回到顶部'],
  [/home|shouye|logo|brand/iu, '首页'],
  [/menu|nav[-_]?(?:btn|toggle)|hamburger|toggle-?nav|bars\b|sidebar/iu, '菜单'],
  [/logout|signout|exit|tuichu/iu, '退出'],
  [/login|sign-?in|denglu/iu, '登录'],
  [/regist|sign-?up|zhuce/iu, '注册'],
  [/weixin|wechat/iu, '微信'],
  [/weibo|sina/iu, '微博'],
  [/qq|tencent/iu, 'QQ'],
  [/share|fenxiang/iu, '分享'],
  [/full-?screen/iu, '全屏'],
  [/play|bofang|video/iu, '播放'],
  [/pause|zanting/iu, '暂停'],
  [/download|xiazai/iu, '下载'],
  [/upload|shangchuan/iu, '上传'],
  [/print|dayin/iu, '打印'],
  [/refresh|reload|shuaxin/iu, '刷新'],
  [/delete|remove|trash|shanchu/iu, '删除'],
  [/edit|pencil|bianji/iu, '修改'],
  [/minus|decrease|jian(?:hao|shao)?\b|\bsub\b/iu, '减少'],
  [/plus|increase|\badd\b|jia(?:hao)?\b/iu, '增加'],
  [/star|favou?r|collect|shoucang/iu, '收藏'],
  [/like|heart|zan\b|thumb/iu, '喜欢'],
  [/mail|email|youxiang/iu, '邮箱'],
  [/phone|mobile|dianhua|shouji/iu, '电话'],
  [/user|account|member|avatar|profile|yonghu/iu, '我的账号'],
  [/setting|config|\bcog\b|shezhi/iu, '设置'],
  [/message|notice|\bbell\b|xiaoxi/iu, '消息'],
  [/customer|service|kefu/iu, '客服'],
  [/kind|sort|categor|fenlei/iu, '分类'],
  [/calendar|date|riqi/iu, '日期'],
  [/map|locat|position|dizhi/iu, '地图'],
  [/more|gengduo|ellipsis/iu, '更多'],
  [/help|question|bangzhu/iu, '帮助'],
  [/expand|collapse|dropdown|caret|chevron|arrow[-_]?down|toggle/iu, '展开或收起'],
];

/** What makers call a field → what is asked for. */
const FIELD_WORDS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/search|搜索|关键[词字]|检索|keyword|\bkw\b|\bwd\b|query|sousuo|^q$/iu, '搜索'],
  [/captcha|verif|vcode|yanzheng|checkcode/iu, '验证码'],
  [/pass|pwd|mima/iu, '密码'],
  [/mobile|phone|tel|shouji/iu, '手机号'],
  [/e-?mail|youxiang/iu, '邮箱'],
  [/user|account|login|yonghu/iu, '用户名'],
  [/date|riqi|time/iu, '日期'],
  [/num|count|qty|quantity|amount/iu, '数量'],
  [/page/iu, '页码'],
  [/addr|dizhi/iu, '地址'],
  [/city|province|region|area/iu, '地区'],
  [/all|quanxuan/iu, '全选'],
  [/lang/iu, '语言'],
];

/** Signs that stand for words on buttons. */
const SIGNS: Readonly<Record<string, string>> = {
  '×': '关闭',
  '✕': '关闭',
  '✖': '关闭',
  '<': '上一个',
  '‹': '上一个',
  '«': '上一个',
  '←': '上一个',
  '>': '下一个',
  '›': '下一个',
  '»': '下一个',
  '→': '下一个',
  '↑': '向上',
  '↓': '向下',
  '+': '增加',
  '-': '减少',
  '−': '减少',
  '…': '更多',
  '...': '更多',
};

const LONGEST = 24;
const NO_WORDS = 'script,style,title,noscript,head,elder-overlay';

/** A sign as words: × is 关闭. The text itself where it is no sign. */
export function wordsForSign(text: string): string {
  return SIGNS[text] ?? text;
}

/**
 * What a control without any name is most likely called: the name of another link to the same place, the words of its
 * card, what its maker calls it, the heading it stands under, or where it leads. Empty when there is nothing to go by.
 */
export function guessName(control: Element): string {
  if (control.matches('input,select,textarea'))
    return byWords(control, FIELD_WORDS) || besideSearch(control) || besideWords(control);
  return (
    sameLink(control) ||
    cardText(control) ||
    byWords(control, ICON_WORDS) ||
    leadsTo(control) ||
    besideWords(control)
  );
}

function byWords(control: Element, words: readonly (readonly [RegExp, string])[]): string {
  const inner = [control, ...control.querySelectorAll('*')].slice(0, 6);
  const marks = inner.flatMap((element) =>
    ['id', 'name', 'class', 'src', 'data-icon', 'xlink:href', 'onclick', 'value'].map(
      (it) => element.getAttribute(it) ?? '',
    ),
  );
  const own = marks.map((mark) => mark.replace(/^.*\//u, '')).filter((mark) => mark !== '');
  for (const mark of own) {
    const found = words.find(([pattern]) => pattern.test(mark));
    if (found !== undefined) return found[1];
  }
  return '';
}

/** A picture often stands beside a link in words that leads to the same place. */
function sameLink(control: Element): string {
  const href = control.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || /^javascript:/iu.test(href)) return '';
  const links = control.ownerDocument.querySelectorAll(`a[href="${CSS.escape(href)}"]`);
  for (const link of links) {
    const name = link === control ? '' : nameOf(link);
    if (name !== '' && name.length <= LONGEST) return name;
  }
  return '';
}

/** The words of the list item or figure that holds nothing but this one control. */
function cardText(control: Element): string {
  const card = control.closest('li,figure,td,dd');
  if (card === null || card.querySelectorAll('a[href],button').length > 2) return '';
  return short(card.textContent);
}

/** Where a link leads, in plain words. */
function leadsTo(control: Element): string {
  const href = (control.getAttribute('href') ?? '').trim();
  const [, number] = /^tel:([\d+-]+)/iu.exec(href) ?? [];
  if (number !== undefined) return `打电话${number}`;
  if (/^mailto:/iu.test(href)) return '写邮件';
  if (/^(?:#|javascript:|$)/iu.test(href) || !URL.canParse(href, control.ownerDocument.baseURI)) return '';
  const here = new URL(control.ownerDocument.baseURI);
  const { hostname, pathname } = new URL(href, here);
  if (/^\/(?:index\.\w+)?$/u.test(pathname) && hostname === here.hostname) return '首页';
  if (hostname !== '' && hostname !== here.hostname) return `去${hostname}`;
  const last = decode(pathname.split('/').findLast((part) => part !== '') ?? '').replace(/\.\w+$/u, '');
  return /\p{Script=Han}/u.test(last) ? last : '本站的另一页';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The words before it, the nearest first, or the first after it: what it stands beside. */
function besideWords(control: Element): string {
  for (const direction of ['previous', 'next'] as const) {
    for (let place: Element | null = control; place !== null; place = place.parentElement) {
      const step = `${direction}ElementSibling` as const;
      for (let beside = place[step]; beside !== null; beside = beside[step]) {
        const words = nearestWords(beside, direction === 'previous' ? 'last' : 'first');
        if (words !== '') return `${words}旁边`;
      }
    }
  }
  return '';
}

/** The first or last short text that is seen in an element. */
function nearestWords(element: Element, end: 'first' | 'last'): string {
  if (element.matches(NO_WORDS) || element.checkVisibility?.() === false) return '';
  const nodes = end === 'first' ? [...element.childNodes] : [...element.childNodes].reverse();
  for (const node of nodes) {
    const isText = node.nodeType === 3;
    const words = isText
      ? short(node.textContent)
      : node.nodeType === 1
        ? nearestWords(node as Element, end)
        : '';
    if (words !== '') return words;
  }
  return '';
}

/** A field beside a button that searches is for searching. */
function besideSearch(field: Element): string {
  let box = field.parentElement;
  for (let level = 0; level < 3 && box !== null; level++, box = box.parentElement) {
    const buttons = box.querySelectorAll('button,[type="submit"],[type="button"],[role="button"],a');
    if ([...buttons].some((button) => /^(?:搜\s?索|查\s?询|检\s?索|搜|search)/iu.test(nameOf(button))))
      return '搜索';
  }
  return '';
}

function short(text: string | null): string {
  const words = (text ?? '').replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST || !/[\p{L}\p{N}]/u.test(words) ? '' : words;
}
