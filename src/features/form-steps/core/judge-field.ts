import { CONTROL_RULES, isAbout, OPTION_RULES } from './control-rules.ts';
import { FIELD_TYPES, type FieldFacts, type FieldType } from './field-model.ts';
import { lastPart, lastTwoParts, normalisedOptions, normaliseName, normaliseText } from './normalise.ts';
import { WORD_TABLE } from './words/tables.ts';

/** How far each place where words stand is believed. Tried on half of the forms, kept for the other half. */
const TRUST = { label: 5, placeholder: 3.6, title: 2.5, before: 2, group: 0.6, name: 4, id: 3, twoParts: 2 };
const AUTOCOMPLETE_TRUST = 14;
/** A long text is rarely a label: it speaks less. */
const LONG = 60;
const LONG_DISCOUNT = 0.35;
/** Below this, nothing is claimed. */
const SURE = 2.4;

export type Scores = ReadonlyMap<FieldType, number>;

interface Evidence {
  readonly words: string;
  readonly from: 'text' | 'name';
  readonly trust: number;
}

const TOKENS = new Set<string>(FIELD_TYPES);

/** How strongly each field type is spoken for by what stands on and around one field. */
export function scoreField(facts: FieldFacts): Scores {
  const scores = new Map<FieldType, number>();
  const add = (type: FieldType, score: number): void =>
    void scores.set(type, (scores.get(type) ?? 0) + score);
  for (const evidence of evidenceOf(facts)) {
    for (const [type, weight] of bestPerType(evidence)) add(type, weight * evidence.trust);
  }
  const token = autocompleteToken(facts);
  if (token !== undefined) add(token, AUTOCOMPLETE_TRUST);
  addOptions(facts, add);
  applyControl(facts, scores, add);
  return scores;
}

/** The type with the highest score, or `unknown` where nothing is sure. */
export function bestType(scores: Scores): FieldType {
  let best: FieldType = 'unknown';
  let bestScore = SURE;
  for (const [type, score] of scores) {
    if (score > bestScore) [best, bestScore] = [type, score];
  }
  return best;
}

function evidenceOf(facts: FieldFacts): Evidence[] {
  const text = (words: string, trust: number): Evidence => {
    const plain = normaliseText(words);
    return { words: plain, from: 'text', trust: plain.length > LONG ? trust * LONG_DISCOUNT : trust };
  };
  const name = (words: string, trust: number): Evidence => ({
    words: normaliseName(words),
    from: 'name',
    trust,
  });
  const all = [
    text(facts.label, TRUST.label),
    text(facts.placeholder, TRUST.placeholder),
    text(facts.title, TRUST.title),
    text(facts.before, TRUST.before),
    text(facts.group, TRUST.group),
    name(lastPart(facts.name), TRUST.name),
    name(lastPart(facts.id), TRUST.id),
    name(lastTwoParts(facts.name), TRUST.twoParts),
  ];
  return all.filter((evidence) => evidence.words !== '');
}

function bestPerType({ words, from }: Evidence): Map<FieldType, number> {
  const found = new Map<FieldType, number>();
  for (const rule of WORD_TABLE) {
    const weight = rule.weight ?? 1;
    if (weight <= (found.get(rule.type) ?? 0)) continue;
    if (rule[from]?.test(words) === true && rule.unless?.test(words) !== true) found.set(rule.type, weight);
  }
  return found;
}

/**
 * The field name of an `autocomplete` value; its section, `shipping`, `home` and `webauthn` are not types. Sites write
 * a password's name on fields that show what is typed to keep browsers from filling them: there it says nothing.
 */
function autocompleteToken({ autocomplete, kind }: FieldFacts): FieldType | undefined {
  const tokens = autocomplete
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => token !== 'webauthn');
  const last = tokens.at(-1);
  if (kind !== 'password' && /^(new|current)-password$/.test(last ?? '')) return undefined;
  return last !== undefined && TOKENS.has(last) && last !== 'unknown' ? (last as FieldType) : undefined;
}

function addOptions(facts: FieldFacts, add: (type: FieldType, score: number) => void): void {
  const texts = normalisedOptions(facts);
  for (const rule of OPTION_RULES) {
    const hits = texts.filter((text) => rule.option.test(text)).length;
    if (hits >= rule.atLeast) add(rule.type, rule.weight);
  }
}

function applyControl(
  facts: FieldFacts,
  scores: Map<FieldType, number>,
  add: (type: FieldType, score: number) => void,
): void {
  for (const rule of CONTROL_RULES) {
    if (!isAbout(rule, facts)) continue;
    for (const [type, boost] of Object.entries(rule.boost ?? {})) add(type as FieldType, boost);
    for (const type of [...scores.keys()]) {
      const barred = rule.never?.includes(type) === true || rule.only?.includes(type) === false;
      if (barred) scores.delete(type);
    }
  }
}
