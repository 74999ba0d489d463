import { describe, expect, test } from 'vitest';
import { checkRecord } from './check.ts';
import { choice, list, range, text, toggle } from './slice.ts';

const SCHEMA = {
  enabled: toggle(true),
  step: choice(['a', 'b'], 'a'),
  speed: range(0.5, 2, 0.1, 1),
  region: text(/^\d{6}$/, '110000'),
  people: list({ name: text(/^.{1,4}$/u, ''), phone: text(/^\d+$/, '') }, 2),
};
const INITIAL = { enabled: true, step: 'a', speed: 1, region: '110000', people: [] };

function check(stored: unknown): { value: unknown; complaints: string[] } {
  const complaints: string[] = [];
  return { value: checkRecord(SCHEMA, stored, 'x', (path) => complaints.push(path)), complaints };
}

describe('reading stored values by their schema', () => {
  test('nothing stored: the defaults, in silence', () => {
    expect(check(undefined)).toEqual({ value: INITIAL, complaints: [] });
    expect(check({})).toEqual({ value: INITIAL, complaints: [] });
  });

  test('what fits is kept', () => {
    const whole = {
      enabled: false,
      step: 'b',
      speed: 2,
      region: '540100',
      people: [{ name: '女儿', phone: '1' }],
    };
    expect(check(whole)).toEqual({ value: whole, complaints: [] });
  });

  test.each([
    ['enabled', 'yes'],
    ['enabled', null],
    ['step', 'c'],
    ['step', 0],
    ['speed', 2.1],
    ['speed', '1'],
    ['speed', Number.NaN],
    ['region', '11'],
    ['region', '110000\n'],
    ['people', 'nobody'],
  ])('%s: %j is replaced with a complaint, the rest is kept', (key, value) => {
    const other = key === 'step' ? { enabled: false } : { step: 'b' };
    expect(check({ ...other, [key]: value })).toEqual({
      value: { ...INITIAL, ...other },
      complaints: [`x.${key}`],
    });
  });

  test.each([[[]], ['text'], [7], [null]])('%j instead of a record: all defaults', (stored) => {
    expect(check(stored)).toEqual({ value: INITIAL, complaints: ['x'] });
  });

  test('a broken entry of a list goes alone', () => {
    const kept = { name: '儿子', phone: '12' };
    const { value, complaints } = check({ people: [{ name: '太长的名字', phone: '1' }, kept] });
    expect(value).toMatchObject({ people: [kept] });
    expect(complaints).toEqual(['x.people.0.name']);
  });

  test('a list is cut at its most', () => {
    const one = { name: '一', phone: '1' };
    expect(check({ people: [one, one, one] }).value).toMatchObject({ people: [one, one] });
  });

  test('keys that the schema does not know are dropped', () => {
    expect(check({ stranger: 1 })).toEqual({ value: INITIAL, complaints: [] });
  });
});
