import { describe, expect, it } from 'vitest';
import { groupDigits, phoneKind, spellDigits } from './phone-number.ts';

describe('phoneKind', () => {
  it.each([
    ['110', 'emergency'],
    ['12345', 'short'],
    ['10086', 'short'],
    ['95588', 'service'],
    ['95105588', 'service'],
    ['956085', 'service'],
    ['400-850-8888', 'freephone'],
    ['0592-1234567', undefined],
    ['0592-2234567', 'landline'],
    ['010-65116400', 'landline'],
    ['13812345678', 'mobile'],
    ['112', undefined],
    ['123', undefined],
    ['', undefined],
  ])('%s is %s', (number, kind) => {
    expect(phoneKind(number)).toBe(kind);
  });
});

describe('groupDigits', () => {
  it.each([
    ['95588', '955 88'],
    ['4008508888', '400-850-8888'],
    ['010-65116400', '010-6511 6400'],
    ['05922137188', '0592-213 7188'],
    ['13812345678', '138 1234 5678'],
    ['110', '110'],
    ['95105588', '9510 5588'],
    ['956085', '956085'],
    ['12345', '12345'],
    ['10086', '10086'],
  ])('shows %s as %s', (number, shown) => {
    expect(groupDigits(number)).toBe(shown);
  });
});

it('spells a number digit by digit for a voice', () => {
  expect(spellDigits('400-850')).toBe('4 0 0 8 5 0');
});
