/** What can be done on a page, by the short words of its buttons, links, labels and headings. */
export const SCENARIO_WORDS = [
  ['book', /预约|挂号|预订|预定|订座|订房|选择科室|选择医生|排班|就诊卡/],
  [
    'buy-ticket',
    /购票|买票|订票|抢票|选座|余票|车票(?:预订|查询)|机票|门票|火车票|汽车票|航班查询|改签|退票/,
  ],
  ['pay', /缴费|付款|支付|充值|交费|结算|还款|缴纳|立即购买|去购买|提交订单|收银台|购物车|转账|汇款/],
  ['log-in', /登\s*[录陆]|[Ll]og\s?[Ii]n|[Ss]ign\s?[Ii]n|忘记密码/],
  ['register', /注册|开通账号|新用户|获取验证码|绑定(?:手机|银行卡|信息|用户|身份)|信息绑定/],
  [
    'apply',
    /申请|申报|申领|报名|填报|办理|登记|参保|开户|资格认证|备案|报装|提交|在线办事|网上办事|网上办理|办事大厅|值机|寄件|下单|开通/,
  ],
  ['taxi', /叫车|打车|约车|用车|接机|送机|接送机|专车/],
  ['claim', /理赔|报案|退款|报销|索赔|挂失|退换货|退保/],
  ['complain', /投诉|举报|建议|信箱|意见反馈|申诉|维权/],
] as const satisfies readonly (readonly [string, RegExp])[];

export type Scenario = (typeof SCENARIO_WORDS)[number][0];

/** Longer texts tell about a task; short ones are the task's own name on a button, a link or a heading. */
export const LONGEST_NAME = 16;
