import { digitsOf } from '@/core/phone-number';
import { type Evidence, findCounters } from './counters.ts';
import type { PageModel } from './page-model.ts';
import { type FoundPhone, findPhones } from './phones.ts';
import { findRestrictions, type Restriction } from './restrictions.ts';
import { sentencesOf } from './text.ts';

/** The ways without a smartphone that a page names, and the ways that it shuts. */
export interface Contacts {
  readonly phones: readonly FoundPhone[];
  readonly counters: readonly Evidence[];
  readonly humanAgents: readonly Evidence[];
  readonly cash: readonly Evidence[];
  /** Somebody else may act for her, or paper will do. */
  readonly proxies: readonly Evidence[];
  readonly restrictions: readonly Restriction[];
}

const HUMAN = /人工(?:客服|服务|咨询|座席|坐席|接听|热线)|转人工|真人客服/;
const NO_HUMAN = /(?:取消|停止|暂停|没有|无|不再提供)[^，。]{0,4}人工|无人工|非人工/;

const CASH =
  /(?:支持|接受|可(?:以|用|使用|付|收|选择)?|收取?|使用|通过|以|用|付|缴纳|投)[^，。；不]{0,10}现金|现金(?:支付|缴费|付款|结算|缴纳|购票|均可|、|或|和)|货到付款|投币/;
const NOT_CASH =
  /现金(?:贷|流|券|红包|奖励|管理|分红|红利|价值|礼包|返还|折扣|余额)|(?:返|提取?|套|兑换?|折)现金?|非现金|现金及/;

const PROXY =
  /(?:亲友|家人|家属|子女|他人|委托人|代理人|监护人|代办人)[^，。；]{0,8}(?:代为?|帮|替|代理|协助)?[^，。；]{0,4}(?:代办|办理|预约|挂号|购买|领取|代理|申请)|授权代理|亲友代办|亲情账户|代办/;

/** What a page shows of nothing. */
const NOTHING: Contacts = {
  phones: [],
  counters: [],
  humanAgents: [],
  cash: [],
  proxies: [],
  restrictions: [],
};

/** How much is asked of a page: of one that is only to be read nobody asks more than its telephones. */
export type Reach = 'phones' | 'all';

/** What has been collected, and how much of the page that was: what comes late is read without the rest again. */
export interface Found {
  readonly contacts: Contacts;
  readonly reach: Reach;
  readonly blocks: number;
  readonly links: number;
}

/** Collects what a page says about telephones, counters, people, cash and proxies; pauses between one and the next. */
export function* findingContacts(page: PageModel, reach: Reach, before?: Found): Generator<void, Found> {
  const known = before?.reach === reach ? before : undefined;
  const late: PageModel = known
    ? { ...page, blocks: page.blocks.slice(known.blocks), links: page.links.slice(known.links) }
    : page;
  const phones = findPhones(late);
  yield;
  const fresh = reach === 'all' ? yield* findingWays(late, phones) : { ...NOTHING, phones };
  const contacts = known ? together(known.contacts, fresh) : fresh;
  return { contacts, reach, blocks: page.blocks.length, links: page.links.length };
}

function* findingWays(page: PageModel, phones: readonly FoundPhone[]): Generator<void, Contacts> {
  const restrictions = findRestrictions(page);
  yield;
  const counters = findCounters(page);
  yield;
  const all = page.blocks.map(({ text }) => text).join('\n');
  const shut = new Set(
    restrictions.filter((found) => found.kind === 'no-cash').map((found) => found.evidence),
  );
  return {
    phones,
    counters,
    humanAgents: find(page, all, /人工|真人/, (sentence) => HUMAN.test(sentence) && !NO_HUMAN.test(sentence)),
    cash: find(
      page,
      all,
      /现金|货到付款|投币/,
      (sentence) => CASH.test(sentence) && !NOT_CASH.test(sentence) && !shut.has(sentence),
    ),
    proxies: find(page, all, /代[办理为预购领]|亲友|亲情|委托|家[人属]/, (sentence) => PROXY.test(sentence)),
    restrictions,
  };
}

function together(old: Contacts, fresh: Contacts): Contacts {
  const known = new Set(old.phones.map(({ number }) => digitsOf(number)));
  return {
    phones: [...old.phones, ...fresh.phones.filter(({ number }) => !known.has(digitsOf(number)))],
    counters: [...old.counters, ...fresh.counters],
    humanAgents: [...old.humanAgents, ...fresh.humanAgents],
    cash: [...old.cash, ...fresh.cash],
    proxies: [...old.proxies, ...fresh.proxies],
    restrictions: [...old.restrictions, ...fresh.restrictions],
  };
}

/** Sentences that say something; only blocks with its matter in them are taken apart, and none where no text has it. */
function find(page: PageModel, all: string, matter: RegExp, says: (sentence: string) => boolean): Evidence[] {
  if (!matter.test(all)) return [];
  return page.blocks.flatMap((block) =>
    block.region === 'comment' || block.region === 'quote' || !matter.test(block.text)
      ? []
      : sentencesOf(block.text)
          .filter(says)
          .map((evidence) => ({ evidence, block: block.index })),
  );
}
