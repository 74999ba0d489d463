import type { Citation, RightsBook } from '@/channels/rights';
import type { Right } from '@/channels/schema';
import type { Category } from './category.ts';
import type { Contacts } from './contacts.ts';
import type { PageModel } from './page-model.ts';
import {
  CASH_RIGHTS,
  type CashClass,
  FINER_RIGHTS,
  RESTRICTION_RIGHTS,
  RIGHTS,
  TOPIC_RIGHTS,
} from './right-tables.ts';
import { LONGEST_NAME } from './scenario-words.ts';

/** A right to show: in plain words, in the document's words, and what to say at the counter. */
export interface ShownRight {
  readonly right: Right;
  readonly citation: Citation;
}

interface Case {
  readonly page: PageModel;
  readonly category: Category;
  readonly contacts: Contacts;
  readonly cashClass: CashClass;
}

interface Law {
  readonly rights: RightsBook;
  readonly region: string;
}

/** So many can be turned through; the first is the one to say. */
const MOST_SHOWN = 6;

/** The rights behind a reader on this page: what it shuts first, then what it is about, then those of its field. */
export function rightsFor({ page, category, contacts, cashClass }: Case, law: Law): ShownRight[] {
  const kinds = new Set(contacts.restrictions.map(({ kind }) => kind));
  const pressing = [...kinds].flatMap((kind) =>
    kind === 'no-cash' ? CASH_RIGHTS[cashClass] : RESTRICTION_RIGHTS[kind],
  );
  const topical = TOPIC_RIGHTS.filter(([words]) => words.test(shortTextOf(page))).flatMap(([, ids]) => ids);
  const field = [...((category.finer && FINER_RIGHTS[category.finer]) ?? []), ...RIGHTS[category.site]];
  const holding = [...new Set([...pressing, ...topical, ...field])].flatMap((id) => shownRight(id, law));
  return nearestEarly(holding).slice(0, MOST_SHOWN);
}

/** So many short texts tell what a page is about. */
const MOST_SHORT = 400;

function shortTextOf(page: PageModel): string {
  const texts = [page.title, ...page.controls.slice(0, 100).map(({ text }) => text)];
  for (const { text } of page.blocks) {
    if (texts.length > MOST_SHORT) break;
    if (text.length <= LONGEST_NAME * 2) texts.push(text);
  }
  return texts.join('\n');
}

function shownRight(id: string, { rights, region }: Law): ShownRight[] {
  const right = rights.byId(id);
  if (!right || !rights.holdsIn(right, region)) return [];
  const citation = rights.cite(right, region);
  return citation ? [{ right, citation }] : [];
}

/** After the first, what holds in her own region goes before what holds everywhere: it promises more. */
function nearestEarly([first, ...others]: readonly ShownRight[]): ShownRight[] {
  if (!first) return [];
  const isLocal = ({ right }: ShownRight) => !right.regions.includes('CN');
  return [first, ...others.filter(isLocal), ...others.filter((shown) => !isLocal(shown))];
}
