import { describe, expect, it } from 'vitest';
import { RESTRICTION_CASES } from './restriction-cases';
import { RESTRICTION_NOTICES } from './restriction-notices';
import { restrictionIn } from './restrictions';

describe('restrictionIn', () => {
  it.each([...RESTRICTION_CASES, ...RESTRICTION_NOTICES])('%s: %s', (kind, sentence) => {
    expect(restrictionIn(sentence) ?? 'none').toBe(kind);
  });
});
