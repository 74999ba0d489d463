import { regionFit } from './directory.ts';
import type { Policy, Right } from './schema.ts';

/** A right as it is cited to a reader: the very words, and where they stand. */
export interface Citation {
  quote: string;
  /** "国办发〔2020〕45号 第10项", or title and issuer where a document has no number. */
  source: string;
}

export interface RightsBook {
  byId(id: string): Right | undefined;
  /** Whether a right holds for a reader of this region. */
  holdsIn(right: Right, region: string): boolean;
  /** The clause nearest to the reader: her own prefecture's, her province's, else the national one. */
  cite(right: Right, region: string): Citation | undefined;
}

/** Look-ups over the rights and the documents in which they stand. */
export function createRightsBook(rights: readonly Right[], policies: readonly Policy[]): RightsBook {
  const ids = new Map(rights.map((right) => [right.id, right]));
  const documents = new Map(policies.map((policy) => [policy.file, policy]));
  return {
    byId: (id) => ids.get(id),
    holdsIn: (right, region) => right.regions.some((own) => regionFit(own, region) !== undefined),
    cite: (right, region) => nearestClause(right, region, documents) ?? firstSource(right),
  };
}

function nearestClause(
  right: Right,
  region: string,
  documents: ReadonlyMap<string, Policy>,
): Citation | undefined {
  const candidates = right.clauses.flatMap((clause) => {
    const policy = documents.get(clause.file);
    const fit = policy && regionFit(policy.region, region);
    return policy && fit !== undefined ? [{ clause, policy, fit }] : [];
  });
  const best = candidates.sort((a, b) => b.fit - a.fit)[0];
  return best && { quote: best.clause.quote, source: `${nameOf(best.policy)} ${best.clause.item}` };
}

function nameOf(policy: Policy): string {
  return policy.number ?? `《${policy.title}》`;
}

function firstSource(right: Right): Citation | undefined {
  const source = right.sources?.[0];
  return source && { quote: right.text.zh, source: source.title };
}
