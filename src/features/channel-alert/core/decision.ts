import type { Directory } from '@/channels/directory';
import type { RightsBook } from '@/channels/rights';
import { findCards } from './cards.ts';
import { type Category, categoryOf } from './category.ts';
import { type Contacts, type Found, findingContacts } from './contacts.ts';
import { COMPLAINTS } from './offer-tables.ts';
import { channelsFor, type Offer, type OfferRequest, type OwnEntry, offersFor } from './offers.ts';
import type { Block, PageModel } from './page-model.ts';
import { findPapers } from './papers.ts';
import { CASH_CLASS, type CashClass, ONLINE_FINER, ONLINE_GOODS } from './right-tables.ts';
import { rightsFor, type ShownRight } from './rights-shown.ts';
import { type Doing, scenariosOf } from './scenario.ts';
import type { Scenario } from './scenario-words.ts';
import { findVisitSteps } from './visit-steps.ts';
import { findWarnings } from './warnings.ts';

export type Missing = 'phone' | 'counter' | 'cash';

/** Somewhere to go, and what to bring. */
export interface Place {
  readonly name: { readonly zh: string; readonly en: string };
  readonly how: { readonly zh: string; readonly en: string };
  /** True where the page itself says so. */
  readonly fromPage: boolean;
}

export interface Understanding {
  readonly category: Category;
  readonly doing: Doing;
  readonly contacts: Contacts;
  readonly missing: readonly Missing[];
  /** Whether the calm card is due: something can be done here and neither a telephone nor a counter is named. */
  readonly isAlert: boolean;
  /** Sentence by sentence, what the judgement rests on; codes with the page's words. */
  readonly reasons: readonly Reason[];
  readonly offers: readonly Offer[];
  readonly places: readonly Place[];
  /** What to bring, as the page itself lists it. */
  readonly papers: readonly string[];
  /** Cards that the page takes instead of a code. */
  readonly cards: readonly string[];
  /** What the page says is done on the spot. */
  readonly steps: readonly string[];
  /** The page's own warnings to everybody, word for word. */
  readonly warnings: readonly Block[];
  readonly rights: readonly ShownRight[];
  readonly complaints: readonly string[];
  readonly cashClass: CashClass;
  /** What the page itself has shown, to go on from when more of it comes. */
  readonly found: Found;
}

export type Reason =
  | { readonly kind: 'scenario'; readonly scenarios: readonly Scenario[] }
  | { readonly kind: 'read'; readonly pages: number; readonly blocks: number }
  | { readonly kind: 'no-phone' | 'no-counter' | 'no-cash-word' }
  | { readonly kind: 'has-phone' | 'has-counter' | 'restriction'; readonly sentence: string };

export interface Knowledge {
  readonly directory: Directory;
  readonly rights: RightsBook;
  /** GB/T 2260 code of the reader's region, or CN. */
  readonly region: string;
  readonly own: readonly OwnEntry[];
  /** What other pages of this site have shown in the last 30 days. */
  readonly remembered?: {
    readonly phones: Contacts['phones'];
    readonly counters: Contacts['counters'];
    readonly pages: number;
  };
}

/** Understands a page and decides what to tell the reader. */
export function understand(page: PageModel, knowledge: Knowledge): Understanding {
  const steps = understanding(page, knowledge);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps, so that a long page gets its turn between them.
 * @param before what an earlier part of the same page has shown: only the rest is looked through
 */
export function* understanding(
  page: PageModel,
  knowledge: Knowledge,
  before?: Found,
): Generator<void, Understanding> {
  const category = categoryOf(page, knowledge.directory.byHost(page.host)?.category);
  yield;
  const doing = scenariosOf(page, category.site);
  yield;
  // News tells of other people's counters and refusals: they are not the site's.
  const found = yield* findingContacts(page, category.site === 'news' ? 'phones' : 'all', before);
  const contacts = withRemembered(found.contacts, knowledge.remembered);
  const cashClass = cashClassOf(page, category);
  const missing = missingOf(contacts, doing, cashClass);
  const request: OfferRequest = { ...knowledge, host: page.host, category, contacts };
  return {
    category,
    doing,
    contacts,
    missing,
    isAlert: doing.isActionable && missing.includes('phone') && missing.includes('counter'),
    reasons: reasonsOf(page, doing, contacts, missing, knowledge.remembered?.pages ?? 0),
    offers: offersFor(request),
    places: placesOf(contacts, request),
    ...(category.site === 'news' ? NOTHING_TO_TAKE : toTakeAlong(page)),
    rights: rightsFor({ page, category, contacts, cashClass }, knowledge),
    complaints: complaintsFor(category, contacts),
    cashClass,
    found,
  };
}

const NOTHING_TO_TAKE = { papers: [], cards: [], steps: [], warnings: [] };

function toTakeAlong(page: PageModel) {
  return {
    papers: findPapers(page),
    cards: findCards(page),
    steps: findVisitSteps(page),
    warnings: findWarnings(page),
  };
}

function withRemembered(contacts: Contacts, remembered: Knowledge['remembered']): Contacts {
  if (!remembered) return contacts;
  return {
    ...contacts,
    phones: contacts.phones.length > 0 ? contacts.phones : remembered.phones,
    counters: contacts.counters.length > 0 ? contacts.counters : remembered.counters,
  };
}

/** Cash is asked for only where it must be taken: never for what is online and nothing else. */
function cashClassOf(page: PageModel, category: Category): CashClass {
  if (category.finer && ONLINE_FINER.has(category.finer)) return 'online';
  if (ONLINE_GOODS.test(`${page.title} ${page.description}`)) return 'online';
  return CASH_CLASS[category.site];
}

function missingOf(contacts: Contacts, doing: Doing, cashClass: CashClass): Missing[] {
  const missing: Missing[] = [];
  if (!doing.isActionable) return missing;
  if (contacts.phones.length === 0) missing.push('phone');
  if (contacts.counters.length === 0) missing.push('counter');
  if (cashClass !== 'online' && contacts.cash.length === 0) missing.push('cash');
  return missing;
}

function reasonsOf(
  page: PageModel,
  doing: Doing,
  contacts: Contacts,
  missing: readonly Missing[],
  remembered: number,
): Reason[] {
  return [
    { kind: 'read', pages: remembered + 1, blocks: page.blocks.length },
    ...(doing.scenarios.length > 0 ? [{ kind: 'scenario', scenarios: doing.scenarios } as const] : []),
    ...contacts.restrictions.map(({ evidence }) => ({ kind: 'restriction', sentence: evidence }) as const),
    ...contacts.phones.map(({ evidence }) => ({ kind: 'has-phone', sentence: evidence }) as const),
    ...contacts.counters.map(({ evidence }) => ({ kind: 'has-counter', sentence: evidence }) as const),
    ...missing.map((what) => ({ kind: NOT_FOUND[what] }) as const),
  ];
}

const NOT_FOUND = { phone: 'no-phone', counter: 'no-counter', cash: 'no-cash-word' } as const;

function placesOf(contacts: Contacts, request: OfferRequest): Place[] {
  const named = contacts.counters.slice(0, 2).map(({ evidence }) => ({
    name: { zh: '这个网站写着', en: 'this site says' },
    how: { zh: evidence, en: evidence },
    fromPage: true,
  }));
  const known = channelsFor(request).flatMap((channel) =>
    channel.offline.map((way) => ({ name: channel.name, how: { zh: way.zh, en: way.en }, fromPage: false })),
  );
  return [...named, ...known].slice(0, 3);
}

function complaintsFor(category: Category, contacts: Contacts): readonly string[] {
  const refused = contacts.restrictions.some((found) => found.kind === 'no-cash');
  return refused ? [...new Set(['12315', '12363', ...COMPLAINTS[category.site]])] : COMPLAINTS[category.site];
}
