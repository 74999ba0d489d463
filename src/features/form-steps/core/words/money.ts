import type { WordRule } from './word-rule.ts';

/** Cards, amounts, the numbers of her accounts and meters. */
export const MONEY_WORDS: readonly WordRule[] = [
  {
    type: 'cc-number',
    text: /card ?(number|no\b|no\.|#|num)|(credit|debit)\/?(debit)? ?card( number| #|$)|numero de (la )?tarjeta|kartennummer|numero de carte|numero carta|kaartnummer|カード番号|银行卡号?|信用卡(卡)?号?|借记卡|储蓄卡|^卡号|付款卡号/,
    name: /(\bcc|card|credit ?card|creditcard|\bpan) ?(number|num|no|nr)\b|\bccn(um)?\b|cardnum|card ?number|bank ?card|yinhang ?ka|\bkahao\b|creditcard$/,
    weight: 1.8,
    unless:
      /gift|loyalty|member|reward|身份证|社保|医保|就诊|一卡通|水卡|电卡|燃气|图书|学生|会员|id ?card|library|issue|证件|有效期|expir|phone|ssn|购电|充值|公交|诊疗|市民卡|老年卡|老人卡|优待|手机\/用户/,
  },
  {
    type: 'cc-name',
    text: /name on( the)? card|card ?holder|name as (it )?appears|titular|karteninhaber|titulaire|intestatario|naam op kaart|持卡人(姓名)?/,
    name: /(cc|card|credit ?card) ?(holder|owner|name)|name on ?card|card ?holder|cc ?name|account ?holder|holder ?name/,
    weight: 2.4,
    unless: /street|address|\bcity\b|\bstate\b|province|\bzip|post(al)? ?code|country|phone|e-?mail/,
  },
  { type: 'cc-given-name', text: /first name on( the)? card/, name: /card ?holder ?first/, weight: 3 },
  { type: 'cc-family-name', text: /last name on( the)? card/, name: /card ?holder ?last/, weight: 3 },
  {
    type: 'cc-csc',
    text: /\bcvv|\bcvc|\bcsc\b|\bcid\b|\bcv2|(card )?security code|card verification|card (code|id)|codigo de seguridad|prufnummer|cryptogramme|安全码|卡背面|后三位|校验三位/,
    name: /\bcvv|\bcvc|\bcsc\b|\bcid\b|\bcvn|card ?(security|verification|code)|security ?code|verification ?value|sec ?code/,
    weight: 2.1,
    unless: /sent|sms|phone|短信|social|identity/,
  },
  {
    type: 'cc-exp-month',
    text: /exp.{0,12}month|expiry month|month.{0,8}expir|ablaufmonat|mes de (caducidad|expiracion)/,
    name: /(exp(iry|iration|ires)?|cc|card|valid).{0,8}(mm?$|month|mon\b|mo$)|month.{0,3}exp/,
    weight: 2.6,
  },
  {
    type: 'cc-exp-year',
    text: /exp.{0,12}year|expiry year|ablaufjahr|ano de (caducidad|expiracion)/,
    name: /(exp(iry|iration|ires)?|cc|card|valid).{0,8}(yy?(yy)?$|yr$|year)|year.{0,3}exp/,
    weight: 2.6,
  },
  {
    type: 'cc-exp',
    text: /expir|\bexp\.?( date)?\b|\bmm ?[/-] ?(yy|aa|jj)|valid (thru|through|until|to)|caducidad|vencimiento|ablaufdatum|gultig bis|date d'expiration|scadenza|validade|有效期(限)?(\(?月\/?年\)?|mm)|月\/年/,
    name: /\bexp(iry|iration|ires)?( ?date)?\b|cc ?exp|valid ?(thru|until)/,
    weight: 1.8,
    unless: /id|passport|身份证|证件|experience|explain|month|year/,
  },
  {
    type: 'cc-type',
    text: /card type|type of card|卡种|卡类型/,
    name: /(cc|card) ?(type|brand)/,
    weight: 2.5,
  },
  {
    type: 'transaction-amount',
    text: /金额|数额|总额|价格|票价|费用|缴费额|充值额|数量|人数|张数|件数|份数|重量|体积|件重|面额|额度|贷款额|本金|单价|合计|\bamount\b|quantity|\bqty\b|how many|\bbetrag|importe|montant|(成人|儿童|婴儿|房间|晚)数|米数|公斤|\(元\)|（元）|价值/,
    name: /amount|\bamt\b|\bmoney\b|jin ?e\b|\bqty\b|quantity|(person|people|ticket|guest|adult|child|room) ?(count|num|number)|price|zhong ?liang|\bfee\b|\bcount$/,
    weight: 1.5,
    unless: /discount|account|country|amount of|体重|血压|身高|血糖|价目表|费用承担|费用类型|数量单位/,
  },
  { type: 'transaction-currency', text: /currency|币种|货币/, name: /currency|bi ?zhong/, weight: 2 },
  {
    type: 'account-number',
    text: /户号|客户(编)?号|用户编号|用户号|客户号码|缴费(户)?号|缴费编号|水表|电表|燃气(表|卡|编)?号|气表|抄表|表号|卡表|合同号|保单号|订单号|单号|运单|快递单|受理(编)?号|业务编号|编号$|流水号|社区编号|档案号|病历号|病案号|住院号|就诊卡|诊疗卡|医保(卡)?号|社保(卡|编)号|医疗卡|会员号|会员卡|里程卡|准考证|学号|工号|车牌|车架|发票(号|代码)|电脑号|取票号|票号|凭证号|收款账(号|户)|付款账(号|户)|转(入|出)账(号|户)|银行账号|账户号码|account (number|no\b)|customer (number|no\b|id)|reference (number|no)|tracking|order (number|no\b|id)|policy number|member(ship)? number|contract (no|number)|\biban\b|\bblz\b/,
    name: /(cust(omer)?|account|acct|meter|contract|policy|order|tracking|waybill|bill|pay|member|ref(erence)?|serial|user) ?(no|num|number|nr|code)\b|pay ?number|paynumber|hu ?hao|\byhbh\b|\bkhbh\b|mail ?no|waybill|\bcard ?no\b|medical ?(card|no)|patient ?(id|no)\b|\biban\b|kunden ?(nr|nummer)/,
    weight: 1.55,
    unless: /身份证|phone|mobile|credit|信用卡|银行卡|手机号码|用户名|收件|credit|登录|log ?in/,
  },
];
