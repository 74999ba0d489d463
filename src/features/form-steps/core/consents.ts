import type { Field } from './field-model.ts';

export type ConsentKind = 'paid' | 'renewal' | 'advertising' | 'agreement' | 'remember' | 'other';

interface ConsentRule {
  readonly kind: ConsentKind;
  readonly words: RegExp;
}

/** What a tick box binds her to, the dearest first. */
const CONSENT_RULES: readonly ConsentRule[] = [
  { kind: 'renewal', words: /自动(续费|续订|续期|扣款|扣费)|连续包[月年]|auto.?renew|免密支付/i },
  {
    kind: 'paid',
    words:
      /保险|保障|加购|增值|会员|礼包|优享|加速包|延误险|意外险|[¥￥]\s*\d|\d+(\.\d+)?\s*元|insurance|protection plan|warranty|premium/i,
  },
  {
    kind: 'advertising',
    words:
      /推广|营销|广告|优惠信息|促销|订阅|短信通知|资讯|接收.{0,8}(信息|消息|邮件)|newsletter|offers|updates|marketing|subscribe|promotion/i,
  },
  { kind: 'agreement', words: /同意|协议|条款|隐私|授权|须知|承诺|知晓|agree|terms|privacy|consent|policy/i },
  { kind: 'remember', words: /记住|自动登录|保持登录|remember|keep me|stay signed/i },
];

/** What ticking this box means; `null` for what is no tick box. */
export function consentKind(field: Field): ConsentKind | null {
  if (field.control !== 'yes-no') return null;
  const words = `${field.label} ${field.after} ${field.name}`;
  return CONSENT_RULES.find((rule) => rule.words.test(words))?.kind ?? 'other';
}
