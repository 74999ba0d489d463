import { describe, expect, it } from 'vitest';
import { RESTRICTION_CASES } from './restriction-cases.ts';
import { RESTRICTION_NOTICES } from './restriction-notices.ts';
import { restrictionIn } from './restrictions.ts';

describe('restrictionIn', () => {
  it.each([...RESTRICTION_CASES, ...RESTRICTION_NOTICES])('%s: %s', (kind, sentence) => {
    expect(restrictionIn(sentence) ?? 'none').toBe(kind);
  });
});
