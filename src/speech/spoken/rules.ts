/** What a rule is told besides its match. */
export interface Around {
  /** The text before the match and after it. */
  readonly before: string;
  readonly after: string;
  /** How a 1 is said in numbers that are read digit by digit (docs/decisions: 幺 on the mainland). */
  readonly one: '一' | '幺';
}

/** A written form and how it is said. Rules are tried in order; text that one has taken is closed to the next. */
export interface SpokenRule {
  readonly name: string;
  /** Global and Unicode. */
  readonly pattern: RegExp;
  /** The spoken form, or `undefined` when the match is not what it looked like. */
  readonly say: (match: RegExpExecArray, around: Around) => string | undefined;
}

/** A number as written: 1,234.50 or 1234.5. Without a sign, without a scale (万, 亿). */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;

/** Not inside a longer number or a Latin word. */
export const EDGE = String.raw`(?<![\d.,]|[A-Za-z](?=\d))`;

/** Words before digits that make them an identifier or a number to dial. */
export const LABEL = `(?:电话|電話|热线|熱線|手机|手機|传真|拨打|撥打|致电|请拨|拨|客服|咨询|尾号|尾號|编号|編號|证号|证号码|卡号|账号|帐号|户号|号码|號碼|验证码|邮编|邮政编码|工号|单号|订单号|代码|密码|学号|病历号|门诊号|流水号|排队号|ICP备|网安备|备案号|许可证|索引号|文号|条码|QQ|微信|短信|发送到|Tel|TEL|N[oO][.:：])`;
