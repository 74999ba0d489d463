import { describe, expect, it } from 'vitest';
import { RESTRICTION_CASES } from './restriction-cases';
import { restrictionIn } from './restrictions';

describe('restrictionIn', () => {
  it.each(RESTRICTION_CASES)('%s: %s', (kind, sentence) => {
    expect(restrictionIn(sentence) ?? 'none').toBe(kind);
  });
});
