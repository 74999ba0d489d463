import type { FormModel } from './field-model.ts';

/** What pressing the button sets going that is not easily undone; each needs a second plain question. */
export type Stake = 'money' | 'appointment' | 'deletion';

const STAKES: readonly { readonly stake: Stake; readonly words: RegExp }[] = [
  {
    stake: 'deletion',
    words:
      /删除|注销|清空|撤销|解除|取消(预约|订单|挂号)|退(票|号|订)|delete|cancel (my|the|this)|close (my )?account|remove/i,
  },
  {
    stake: 'money',
    words:
      /支付|付款|转账|汇款|充值|缴费|缴纳|购买|下单|结算|订购|捐款|pay|purchase|buy|place.{0,6}order|transfer|donate|checkout/i,
  },
  { stake: 'appointment', words: /预约|挂号|预订|订座|报名|订票|book|appointment|reserve/i },
];

/** Judged from the button first, then from what the form says and asks. */
export function stakesOf(form: FormModel, submitText: string): Stake[] {
  const said = `${submitText} ${form.heading}`;
  const found = STAKES.filter(({ words }) => words.test(said)).map(({ stake }) => stake);
  const asksMoney = form.fields.some((field) => field.type === 'cc-number' || field.type === 'cc-csc');
  return asksMoney && !found.includes('money') ? [...found, 'money'] : found;
}
