import type { PageModel } from './page-model.ts';
import { LIFTED, RESTRICTIONS, type RestrictionKind } from './restriction-words.ts';
import { plain, sentencesOf } from './text.ts';

/** A sentence by which the page leaves only a way that needs a smartphone, or refuses cash. */
export interface Restriction {
  readonly kind: RestrictionKind;
  readonly evidence: string;
  readonly block: number;
}

/** Words without which no restriction can be worded: most sentences are done with here. */
const HINT =
  /不|无|没有|仅|只|须|必须|一律|均|全部|统一|取消|停止|暂停|停办|关闭|撤销|下线|谢绝|拒|唯一|惟一|无现金|非现金|未/;

/** What a restriction is about; a block without any of it is not looked at closer. */
const MATTER =
  /现金|纸币|硬币|线上|网上|在线|网络|官网|网站|微信|支付宝|小程序|公众号|手机|移动|扫|码|刷脸|人脸|APP|app|客户端|平台|预约|现场|窗口|人工|柜|线下|纸质|电话|大厅|自助|关注|注册|下载/;

/** Beyond this no notice is one sentence; running text without stops would only cost time. */
const LONGEST = 240;

/** What one sentence shuts out, when it does so itself and does not report, forbid or deny it. */
export function restrictionIn(sentence: string): RestrictionKind | undefined {
  if (sentence.length > LONGEST || !HINT.test(sentence)) return undefined;
  const text = plain(sentence).replace(/\s+/g, '');
  const kind = RESTRICTIONS.find(([, pattern]) => pattern.test(text))?.[0];
  if (kind === undefined || isLifted(kind, text)) return undefined;
  return kind;
}

function isLifted(kind: RestrictionKind, text: string): boolean {
  return LIFTED.some(([kinds, pattern]) => (kinds === 'all' || kinds.includes(kind)) && pattern.test(text));
}

/** The page's own restrictions; what stands in quotations and comments is somebody else's. */
export function findRestrictions(page: PageModel): Restriction[] {
  const found = new Map<string, Restriction>();
  for (const block of page.blocks) {
    if (block.region === 'quote' || block.region === 'comment' || block.linked) continue;
    if (!MATTER.test(block.text) || !HINT.test(block.text)) continue;
    for (const sentence of sentencesOf(block.text)) {
      const kind = restrictionIn(sentence);
      if (kind && !found.has(sentence)) found.set(sentence, { kind, evidence: sentence, block: block.index });
    }
  }
  return [...found.values()];
}
